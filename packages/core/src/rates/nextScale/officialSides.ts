import { type BasePeriod, type ComputedScale, computedScale } from './computedScale.js';
import type { Methodology } from './methodology.js';
import { type NearThreshold, nearThreshold } from './nearThreshold.js';
import { scaleAgreement } from './scaleAgreement.js';

/** By how many points of a per cent the sum of differences must fall for a side to be read from the official scale: our convention. */
const clear = 0.1;

/** A scale that was decided, computed again with the states near the threshold on the side that its rates show. */
export interface FittedBase {
  readonly computed: ComputedScale;
  readonly periods: readonly BasePeriod[];
  /** States that the official scale shows on the other side than the table has them. */
  readonly moved: readonly NearThreshold[];
}

/**
 * The side of the threshold on which a decided scale had the states near it: where all rates together come clearly nearer
 * the official ones with a state on the other side, it stood there. Only this is read from the official scale, since a
 * state that was above already must not cross a second time in a projection.
 */
export function officialSides(
  periods: readonly BasePeriod[],
  options: {
    readonly methodology: Methodology;
    readonly heldUnits: number;
    readonly isLeastDeveloped: (state: string) => boolean;
    readonly official: ReadonlyMap<string, number>;
  },
): FittedBase {
  const differences = (scale: ComputedScale) => {
    const rates = scale.rates();
    return scaleAgreement(
      scale.states.map((state, index) => ({
        state,
        official: options.official.get(state) as number,
        computed: rates[index] as number,
      })),
    ).sumOfDifferences;
  };
  let fitted: FittedBase = { computed: computedScale(periods, options), periods, moved: [] };
  const lengths = periods.map(({ years }) => years.length);
  for (const near of nearThreshold(fitted.computed, lengths)) {
    const other = near.side === 'below' ? 'above' : 'below';
    const moved = fitted.periods.map((period) =>
      period.years.length === near.years
        ? { ...period, sides: new Map([...(period.sides ?? []), [near.state, other] as const]) }
        : period,
    );
    const computed = computedScale(moved, options);
    if (differences(computed) < differences(fitted.computed) - clear)
      fitted = { computed, periods: moved, moved: [...fitted.moved, { ...near, side: other }] };
  }
  return fitted;
}
