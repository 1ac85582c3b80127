import { applyChange } from './applyChange.js';
import { type BasePeriod, type ComputedScale, computedScale } from './computedScale.js';
import type { Methodology } from './methodology.js';
import type { FittedBase } from './officialSides.js';

/** What a projection starts from: the scale decided, and the same computed again. */
export interface ProjectionStart {
  /** Official rates in thousandths of a per cent. */
  readonly official: ReadonlyMap<string, number>;
  /** All Member States of the scale, by code; those left at the official rate; and those computed. */
  readonly states: readonly string[];
  readonly held: readonly string[];
  readonly inside: readonly string[];
  /** Where each state stands among those computed; below nought for those held. */
  readonly positions: readonly number[];
  /** Official rates of those computed, in their order. */
  readonly decided: readonly number[];
  readonly heldUnits: number;
  readonly base: FittedBase;
  /** In the first year of the next scale. */
  readonly isLeastDeveloped: (state: string) => boolean;
}

/** A next scale: as computed, and as rates in thousandths of a per cent. */
export interface NextRates {
  readonly computed: ComputedScale;
  readonly rates: readonly number[];
}

/** The next scale from the means of its base periods, with the official rates as its start. */
export function nextRates(
  { decided, heldUnits, base, isLeastDeveloped }: ProjectionStart,
  basePeriods: readonly BasePeriod[],
  methodology: Methodology,
): NextRates {
  const computed = computedScale(basePeriods, { methodology, heldUnits, isLeastDeveloped });
  return {
    computed,
    rates: applyChange(
      decided,
      { before: base.computed, next: computed },
      { methodology, heldUnits, isLeastDeveloped: computed.machines[0]?.before.isLeastDeveloped ?? [] },
    ),
  };
}
