import { adjustForDebt } from './adjustForDebt.js';
import { adjustForLowIncome } from './adjustForLowIncome.js';
import { holdWithin } from './holdWithin.js';
import type { MeanIncome } from './meanIncome.js';
import type { Methodology, ScaleStep } from './methodology.js';

/** The side of the threshold on which a state is taken to be, whatever its income. */
export type Sides = ReadonlyMap<string, 'above' | 'below'>;

/** Mean income per head, where a state stands to the threshold, and its share after each step. */
export interface MachineScale {
  /** US dollars: the mean income per head of all, times the threshold of the methodology. */
  readonly threshold: number;
  /** Income per head after the debt-burden adjustment, state by state. */
  readonly perHead: readonly number[];
  readonly below: readonly boolean[];
  /** Shares of the whole after each step; a step that is left out repeats the one before. */
  readonly steps: Readonly<Record<ScaleStep, readonly number[]>>;
}

const scaledTo = (values: readonly number[], whole: number): number[] => {
  const factor = whole / values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value * factor);
};

/**
 * The scale of one base period: income, debt-burden adjustment, low per capita income adjustment, floor, ceiling of the
 * least developed countries, ceiling.
 *
 * @param whole what the shares add up to: one, less what states outside the computation pay.
 */
export function machineScale(
  means: readonly MeanIncome[],
  {
    methodology,
    years,
    whole,
    isLeastDeveloped,
    sides,
  }: {
    readonly methodology: Methodology;
    readonly years: number;
    readonly whole: number;
    readonly isLeastDeveloped: (state: string) => boolean;
    readonly sides?: Sides | undefined;
  },
): MachineScale {
  const { without, gradient, ceiling, floor, leastDevelopedCeiling, debtShare, debtIncomeLimit } = methodology;
  const incomes = means.map(({ income }) => income);
  const people = means.reduce((sum, { population }) => sum + population, 0);
  const threshold = (methodology.threshold * incomes.reduce((sum, income) => sum + income, 0)) / people;
  const adjusted = without.has('debt-burden')
    ? incomes
    : adjustForDebt(means, { share: debtShare, limit: debtIncomeLimit(years) });
  const perHead = means.map(({ population }, index) => (adjusted[index] as number) / population);
  const below = means.map(({ state }, index) => {
    const side = sides?.get(state);
    return side === undefined ? (perHead[index] as number) < threshold : side === 'below';
  });
  const highest = without.has('ceiling') ? Number.POSITIVE_INFINITY : ceiling;
  // Who stands at the ceiling without a part of what is taken off takes none: its part would only go to all others.
  const sharesNone = scaledTo(adjusted, whole).map(
    (share) => methodology.lowIncomeBearers === 'except-ceiling' && share >= highest,
  );
  const relieved = without.has('low-income')
    ? adjusted
    : adjustForLowIncome(adjusted, { perHead, threshold, gradient, below, sharesNone });
  const ldc = means.map(({ state }) => isLeastDeveloped(state));
  const held = means.map(() => false);
  const lowest = () => (without.has('floor') ? 0 : floor);
  const highestOfLeastDeveloped = without.has('least-developed') ? Number.POSITIVE_INFINITY : leastDevelopedCeiling;
  const income = scaledTo(incomes, whole);
  const debtBurden = scaledTo(adjusted, whole);
  const lowIncome = scaledTo(relieved, whole);
  const noCeiling = () => Number.POSITIVE_INFINITY;
  const ofLeastDeveloped = (index: number) => (ldc[index] ? highestOfLeastDeveloped : Number.POSITIVE_INFINITY);
  const floored = holdWithin(lowIncome, { lowest, highest: noCeiling }, held);
  const leastDeveloped = holdWithin(floored, { lowest, highest: ofLeastDeveloped }, held);
  const capped = holdWithin(
    leastDeveloped,
    { lowest, highest: (index) => Math.min(ofLeastDeveloped(index), highest) },
    held,
  );
  return {
    threshold,
    perHead,
    below,
    steps: {
      income,
      'debt-burden': debtBurden,
      'low-income': lowIncome,
      floor: floored,
      'least-developed': leastDeveloped,
      ceiling: capped,
    },
  };
}
