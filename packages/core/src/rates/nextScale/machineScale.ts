import { adjustForDebt } from './adjustForDebt.js';
import { adjustForLowIncome } from './adjustForLowIncome.js';
import { holdWithin } from './holdWithin.js';
import type { MeanIncome } from './meanIncome.js';
import type { Methodology, ScaleStep } from './methodology.js';

/** The side of the threshold on which a state is taken to be, whatever its income. */
export type Sides = ReadonlyMap<string, 'above' | 'below'>;

/** What a machine scale has before anybody is below or above the threshold. */
export interface IncomePerHead {
  /** US dollars: the mean income per head of all Member States, times the threshold of the methodology. */
  readonly threshold: number;
  /** Income after the debt-burden adjustment, and the same per head, state by state. */
  readonly adjusted: readonly number[];
  readonly perHead: readonly number[];
  readonly below: readonly boolean[];
  readonly isLeastDeveloped: readonly boolean[];
  /** Shares of the whole after income and debt-burden adjustment. */
  readonly income: readonly number[];
  readonly debtBurden: readonly number[];
}

/** Mean income per head, where a state stands to the threshold, and its share after each step. */
export interface MachineScale {
  readonly threshold: number;
  readonly perHead: readonly number[];
  readonly below: readonly boolean[];
  /** Shares of the whole after each step; a step that is left out repeats the one before. */
  readonly steps: Readonly<Record<ScaleStep, readonly number[]>>;
  /** What does not change with the sides of the threshold, for a scale that differs in these alone. */
  readonly before: IncomePerHead;
}

const scaledTo = (values: readonly number[], whole: number): number[] => {
  let sum = 0;
  for (const value of values) sum += value;
  const factor = whole / sum;
  return values.map((value) => value * factor);
};

/** Income, debt-burden adjustment and threshold of one base period. */
function incomePerHead(
  means: readonly MeanIncome[],
  {
    methodology,
    years,
    whole,
    isLeastDeveloped,
  }: {
    readonly methodology: Methodology;
    readonly years: number;
    readonly whole: number;
    readonly isLeastDeveloped: (state: string) => boolean;
  },
): IncomePerHead {
  const incomes = means.map(({ income }) => income);
  let [people, all] = [0, 0];
  for (const { population, income } of means) {
    people += population;
    all += income;
  }
  const threshold = (methodology.threshold * methodology.meanRatio * all) / people;
  const adjusted = methodology.without.has('debt-burden')
    ? incomes
    : adjustForDebt(means, { share: methodology.debtShare, limit: methodology.debtIncomeLimit(years) });
  const perHead = means.map(({ population }, index) => (adjusted[index] as number) / population);
  return {
    threshold,
    adjusted,
    perHead,
    below: perHead.map((of) => of < threshold),
    isLeastDeveloped: means.map(({ state }) => isLeastDeveloped(state)),
    income: scaledTo(incomes, whole),
    debtBurden: scaledTo(adjusted, whole),
  };
}

/**
 * The scale of one base period: income, debt-burden adjustment, low per capita income adjustment, floor, ceiling of the
 * least developed countries, ceiling.
 *
 * @param whole what the shares add up to: one, less what states outside the computation pay.
 * @param before what a scale of the same means, methodology and years has computed, if there is one.
 */
export function machineScale(
  means: readonly MeanIncome[],
  {
    sides,
    before,
    ...options
  }: {
    readonly methodology: Methodology;
    readonly years: number;
    readonly whole: number;
    readonly isLeastDeveloped: (state: string) => boolean;
    readonly sides?: Sides | undefined;
    readonly before?: IncomePerHead | undefined;
  },
): MachineScale {
  const { whole } = options;
  const { without, gradient, ceiling, floor, leastDevelopedCeiling, lowIncomeBearers } = options.methodology;
  const start = before ?? incomePerHead(means, options);
  const { threshold, adjusted, perHead, isLeastDeveloped, debtBurden } = start;
  const below =
    sides === undefined || sides.size === 0
      ? start.below
      : means.map(({ state }, index) => {
          const side = sides.get(state);
          return side === undefined ? (start.below[index] as boolean) : side === 'below';
        });
  const highest = without.has('ceiling') ? Number.POSITIVE_INFINITY : ceiling;
  // Who stands at the ceiling without a part of what is taken off takes none: its part would only go to all others.
  const sharesNone = debtBurden.map((share) => lowIncomeBearers === 'except-ceiling' && share >= highest);
  const relieved = without.has('low-income')
    ? adjusted
    : adjustForLowIncome(adjusted, { perHead, threshold, gradient, below, sharesNone });
  const held = means.map(() => false);
  const lowest = without.has('floor') ? 0 : floor;
  const ofLeastDeveloped = without.has('least-developed') ? Number.POSITIVE_INFINITY : leastDevelopedCeiling;
  const boundsUnder = (most: number) => isLeastDeveloped.map((is) => (is ? Math.min(ofLeastDeveloped, most) : most));
  const open = new Float64Array(means.length).fill(Number.POSITIVE_INFINITY);
  const lowIncome = scaledTo(relieved, whole);
  const floored = holdWithin(lowIncome, { lowest, highest: open }, held);
  const leastDeveloped = holdWithin(floored, { lowest, highest: boundsUnder(Number.POSITIVE_INFINITY) }, held);
  const capped = holdWithin(leastDeveloped, { lowest, highest: boundsUnder(highest) }, held);
  return {
    threshold,
    perHead,
    below,
    steps: {
      income: start.income,
      'debt-burden': debtBurden,
      'low-income': lowIncome,
      floor: floored,
      'least-developed': leastDeveloped,
      ceiling: capped,
    },
    before: start,
  };
}
