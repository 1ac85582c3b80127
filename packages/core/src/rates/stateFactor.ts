import type { Ratio } from '../internal/math/index.js';
import type { DiscountLevel, Parameter } from '../internal/rules/index.js';

/** The level of a state and the share of its regular rate that goes with it. */
export interface StateFactor {
  readonly level: string;
  /** Share of the regular rate that is paid; undefined for those who carry, whose share makes the whole add up. */
  readonly factor: Ratio | undefined;
}

/** What the shares of a day rest on. */
export interface FactorRules {
  readonly date: string;
  /** Levels that carry the discounts. */
  readonly bearers: readonly string[];
  /** Shares of the levels, as decided or as assumed. */
  readonly rule: Parameter<Readonly<Record<DiscountLevel, number>>>;
}
