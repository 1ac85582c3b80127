import type { ComputedScale } from './computedScale.js';

/**
 * What a change of a rate consists of, in points of a per cent. The parts add up to the change, in whole thousandths.
 */
export interface RateDrivers {
  /** Income of the state in its own currency, prices included; in US dollars where the table has no exchange rate. */
  readonly growth: number;
  /** Value of its currency in US dollars. */
  readonly currency: number;
  /** Incomes of all others: where they grow, a state's share falls. */
  readonly othersGrowth: number;
  /** Debt-burden and low per capita income adjustment, with every state on the side of the threshold where it was. */
  readonly adjustments: number;
  /** States that cross the threshold, this one or others. */
  readonly crossings: number;
  /** Floor, ceilings and rounding. */
  readonly limits: number;
  /** Figures of the query: own incomes and exchange rates, and how missing years are filled. */
  readonly ownFigures: number;
  /** Methodology of the query. */
  readonly methodology: number;
}

/** Shares of a state after steps of a computed scale, and its income in dollars and in its own currency. */
interface StateShares {
  readonly income: number;
  readonly adjusted: number;
  readonly usd: number;
  /** Undefined where a year has no exchange rate. */
  readonly national: number | undefined;
}

/** Income of a state in US dollars and in its own currency, each the mean of its base periods. */
export interface MeanOfPeriods {
  readonly usd: number;
  readonly national: number | undefined;
}

/** Parts of a change without crossings and without what the query changes, as they are computed. */
const parts = ['growth', 'currency', 'othersGrowth', 'adjustments', 'limits'] as const;
type Part = (typeof parts)[number];

/** Parts in whole units that add up to a whole number of them: each rounded down, the largest remainders up. */
function wholeParts(exact: Readonly<Record<Part, number>>, total: number): Record<Part, number> {
  const whole = { ...exact };
  let left = total;
  for (const part of parts) {
    whole[part] = Math.floor(exact[part]);
    left -= whole[part];
  }
  const byRemainder = [...parts].sort((a, b) => exact[b] - Math.floor(exact[b]) - (exact[a] - Math.floor(exact[a])));
  for (const part of byRemainder) {
    if (left <= 0) break;
    whole[part] += 1;
    left -= 1;
  }
  return whole;
}

/**
 * The change of a rate from `from` to `to` thousandths of a per cent as a sum of parts. A rate is a product: income, over
 * the income of all, times what adjustments and limits make of it. The logarithm of a product is a sum, and each part gets
 * its share of the logarithm of the change: the decomposition by the logarithmic mean, which leaves no remainder
 * (B. W. Ang, Energy Policy 32, 2004, 1131-1139).
 */
function changeInParts(from: number, to: number, before: StateShares, next: StateShares): Record<Part, number> {
  const log = (a: number, b: number) => Math.log(a / b);
  const all = log(to, from);
  const usd = log(next.usd, before.usd);
  const national =
    before.national === undefined || next.national === undefined ? usd : log(next.national, before.national);
  const income = log(next.income, before.income);
  const adjustments = log(next.adjusted, before.adjusted) - income;
  const mean = from === to ? from : (to - from) / all;
  const exact = {
    growth: national * mean,
    currency: (usd - national) * mean,
    othersGrowth: (income - usd) * mean,
    adjustments: adjustments * mean,
    limits: (all - income - adjustments) * mean,
  };
  // Without income in one of the two there is no product to take apart.
  return Object.values(exact).every(Number.isFinite)
    ? wholeParts(exact, to - from)
    : { growth: to - from, currency: 0, othersGrowth: 0, adjustments: 0, limits: 0 };
}

const sharesOf = (scale: ComputedScale, means: readonly MeanOfPeriods[]): StateShares[] => {
  const [income, adjusted] = [scale.sharesAfter('income'), scale.sharesAfter('low-income')];
  return means.map((mean, index) => ({
    ...mean,
    income: income[index] as number,
    adjusted: adjusted[index] as number,
  }));
};

/** The change of each state from the scale decided to the baseline, in thousandths of a per cent, state by state. */
export function baselineDrivers({
  official,
  withoutCrossings,
  baseline,
  before,
  next,
}: {
  readonly official: readonly number[];
  /** Rates with every state on the side of the threshold where it was, and rates of the baseline. */
  readonly withoutCrossings: readonly number[];
  readonly baseline: readonly number[];
  readonly before: { readonly scale: ComputedScale; readonly means: readonly MeanOfPeriods[] };
  /** Computed without crossings. */
  readonly next: { readonly scale: ComputedScale; readonly means: readonly MeanOfPeriods[] };
}): (Record<Part, number> & { readonly crossings: number })[] {
  const [old, now] = [sharesOf(before.scale, before.means), sharesOf(next.scale, next.means)];
  return official.map((from, index) => {
    const to = withoutCrossings[index] as number;
    return {
      ...changeInParts(from, to, old[index] as StateShares, now[index] as StateShares),
      crossings: (baseline[index] as number) - to,
    };
  });
}
