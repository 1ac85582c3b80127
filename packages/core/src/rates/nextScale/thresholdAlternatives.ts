import type { BasePeriod } from './computedScale.js';
import type { Sides } from './machineScale.js';
import type { Methodology } from './methodology.js';
import { type NearThreshold, nearThreshold } from './nearThreshold.js';
import { type NextRates, nextRates, type ProjectionStart } from './nextRates.js';
import type { ThresholdCrossing } from './projection.js';

/** A state near the threshold, and all rates with it on the other side, in thousandths of a per cent. */
export interface OtherSide {
  readonly entry: NearThreshold;
  readonly rates: readonly number[];
}

/** The base periods with some states of one of them on a side of their own; the other periods keep the scale they had. */
const withSides = (
  periods: readonly BasePeriod[],
  main: NextRates,
  years: number,
  sides: Sides,
): readonly BasePeriod[] =>
  periods.map((period, index) =>
    period.years.length === years
      ? { ...period, sides, before: main.computed.machines[index]?.before }
      : { ...period, machine: main.computed.machines[index] },
  );

/** All rates with a state on the other side of the threshold of one base period. */
const onOtherSide = (
  start: ProjectionStart,
  periods: readonly BasePeriod[],
  main: NextRates,
  methodology: Methodology,
  { state, years, side }: NearThreshold,
): readonly number[] =>
  nextRates(
    start,
    withSides(periods, main, years, new Map([[state, side === 'below' ? 'above' : 'below']])),
    methodology,
  ).rates;

/** The states near the threshold, each on the other side of it. */
export const otherSides = (
  start: ProjectionStart,
  periods: readonly BasePeriod[],
  main: NextRates,
  methodology: Methodology,
): OtherSide[] =>
  nearThreshold(
    main.computed,
    periods.map(({ years }) => years.length),
  ).map((entry) => ({ entry, rates: onOtherSide(start, periods, main, methodology, entry) }));

/** Per base period, the states that are on another side than in the scale decided, with the side where they were. */
export const sidesBefore = ({ inside, base }: ProjectionStart, periods: readonly BasePeriod[], main: NextRates) =>
  periods.map((period, index): Sides => {
    const now = main.computed.machines[index];
    const old = base.computed.machines[base.periods.findIndex(({ years }) => years.length === period.years.length)];
    const sides = new Map<string, 'above' | 'below'>();
    if (!old || !now) return sides;
    inside.forEach((state, at) => {
      if (old.below[at] !== now.below[at]) sides.set(state, old.below[at] ? 'below' : 'above');
    });
    return sides;
  });

/** The states that cross the threshold, each with the rate that it would have had and with what its crossing moves. */
export function thresholdCrossings(
  start: ProjectionStart,
  periods: readonly BasePeriod[],
  main: NextRates,
  methodology: Methodology,
  near: readonly OtherSide[],
): ThresholdCrossing[] {
  const at = new Map(start.inside.map((state, index) => [state, index]));
  return sidesBefore(start, periods, main).flatMap((sides, period) => {
    const machine = main.computed.machines[period];
    const years = periods[period]?.years.length ?? 0;
    if (!machine) return [];
    return [...sides].map(([state, before]): ThresholdCrossing => {
      const index = at.get(state) as number;
      const entry: NearThreshold = {
        state,
        years,
        perHead: Math.round(machine.perHead[index] as number),
        threshold: Math.round(machine.threshold),
        side: before === 'below' ? 'above' : 'below',
      };
      const rates =
        near.find((other) => other.entry.state === state && other.entry.years === years)?.rates ??
        onOtherSide(start, periods, main, methodology, entry);
      return {
        ...entry,
        ratePercentOtherwise: (rates[index] as number) / 1000,
        moves: rates.reduce((sum, rate, of) => sum + Math.abs(rate - (main.rates[of] as number)), 0) / 1000,
      };
    });
  });
}

/** The next scale with every state on the side of the threshold where it was in the scale decided. */
export const withoutCrossings = (
  start: ProjectionStart,
  periods: readonly BasePeriod[],
  main: NextRates,
  methodology: Methodology,
): NextRates => {
  const before = sidesBefore(start, periods, main);
  return nextRates(
    start,
    periods.map((period, index) => ({
      ...period,
      sides: before[index],
      before: main.computed.machines[index]?.before,
    })),
    methodology,
  );
};
