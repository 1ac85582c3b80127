import type { DiscountLevel, Reform } from '../internal/rules/index.js';

/** A level as a caller chooses it; `H*` is level H with the higher share by choice. */
export type LevelChoice = 'A' | DiscountLevel | 'H*';

/** What a caller assumes instead of what was decided. */
export interface ScaleOverrides {
  /**
   * Levels by state, `H*` for level H by choice. Laid over the levels available; in a year whose levels are not available
   * they must name every state with a regular rate.
   */
  readonly levels?: Readonly<Record<string, LevelChoice>> | undefined;
}

export interface ScaleOptions {
  /** The day of the rates, where they change within a year: 2001 and others before 2004, or by a reform. Default: the first. */
  readonly date?: string | undefined;
  readonly overrides?: ScaleOverrides | undefined;
  /** Assumed values of the rules of the scale: `peacekeeping-level-factors` and `peacekeeping-discount-bearers`. */
  readonly reform?: Reform | undefined;
}
