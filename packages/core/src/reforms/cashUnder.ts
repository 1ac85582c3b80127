import type { Recorder } from '../internal/answer/index.js';
import { type LiquidityFacts } from '../liquidity/facts.js';
import { type Series } from '../liquidity/liquidityAnswer.js';
import type { Assumption } from '../liquidity/query/assumptionTable.js';
import { simulateLiquidity } from '../liquidity/simulateLiquidity.js';
import { type Compared, compared } from './compared.js';
import { liquidityQuery } from './liquidityQuery.js';
import type { RatesOfDays } from './ratesUnder.js';
import type { Stack } from './stack.js';

/** Figures of each month as things are, and under a scenario; whole US dollars. */
export interface ComparedSeries {
  readonly baseline: Series;
  readonly reform: Series;
}

/** An amount with the month in which it stood. */
export interface ComparedMonth {
  readonly baseline: { readonly amount: number; readonly month: string };
  readonly reform: { readonly amount: number; readonly month: string };
  readonly difference: number;
}

/** The cash of the missions month by month, from `simulateLiquidity`: a simulation, which rests on its assumptions. */
export interface CashUnderReform {
  readonly months: readonly string[];
  /** All missions together, at the end of each month. */
  readonly cash: ComparedSeries;
  /** Cash less unpaid bills and what is owed to contributors and the reserve. */
  readonly netPositionUsd: ComparedSeries;
  readonly outstanding: ComparedSeries;
  readonly reserveOut: ComparedSeries;
  readonly contributorsOwed: ComparedSeries;
  /** Never higher where payers pay later or less, which `lowestCash` may be. */
  readonly lowestNetPositionUsd: ComparedMonth;
  readonly lowestCash: ComparedMonth;
  readonly reservePeak: ComparedMonth;
  /** First month at whose end nothing of the reserve was left to draw; undefined: never. */
  readonly reserveExhausted: { readonly baseline: string | undefined; readonly reform: string | undefined };
  /** Owed to all contributors at the end. */
  readonly owedToContributors: Compared;
  /** At the end, by mission and by contributor. */
  readonly missions: readonly { readonly mission: string; readonly cash: Compared; readonly owed: Compared }[];
  readonly contributors: readonly { readonly state: string; readonly owed: Compared }[];
  readonly payers: readonly { readonly state: string; readonly paid: Compared; readonly outstanding: Compared }[];
  readonly assumptions: readonly Assumption[];
}

const atEnd = (series: Series | undefined): number => series?.at(-1) ?? 0;
const sum = (series: Series | undefined): number => (series ?? []).reduce((total, amount) => total + amount, 0);

/** Rows of two runs side by side by their key; a row that one run has not counts with nothing there. */
function paired<Row, Out>(
  baseline: readonly Row[],
  reform: readonly Row[],
  key: (row: Row) => string,
  show: (key: string, baseline: Row | undefined, reform: Row | undefined) => Out,
): Out[] {
  const before = new Map(baseline.map((row) => [key(row), row]));
  const after = new Map(reform.map((row) => [key(row), row]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((one) => show(one, before.get(one), after.get(one)));
}

const month = (
  baseline: { readonly amount: number; readonly month: string },
  reform: { readonly amount: number; readonly month: string },
): ComparedMonth => ({ baseline, reform, difference: reform.amount - baseline.amount });

/**
 * The cash of the missions as things are and under a scenario. The same simulation is run twice, on the same assumptions;
 * what the scenario sets and the simulation cannot take is noted.
 */
export function cashUnder(
  facts: LiquidityFacts,
  query: {
    readonly budgetYears: readonly string[];
    readonly missions: readonly string[] | undefined;
    readonly stack: Stack;
    readonly rates: RatesOfDays;
  },
  recorder: Recorder,
): CashUnderReform {
  const { budgetYears, missions } = query;
  const assumed = liquidityQuery(facts, query);
  for (const { title } of assumed.leftOut) recorder.note('cash-leaves-out', { title });
  const run = (what: string, query: typeof assumed.query, on: LiquidityFacts) => {
    const simulated = simulateLiquidity(on, { ...query, sensitivity: false });
    recorder.step(() => ({ step: `The cash of the missions, ${what}`, inputs: { query }, result: simulated.quoted }));
    return simulated;
  };
  const baseline = run('as things are', { budgetYears, ...(missions === undefined ? {} : { missions }) }, facts);
  const reform = run('under the scenario', assumed.query, assumed.facts);
  recorder.carries(baseline);
  recorder.carries(reform);
  const series = (
    of: 'cash' | 'netPositionUsd' | 'outstanding' | 'reserveOut' | 'contributorsOwed',
  ): ComparedSeries => ({
    baseline: baseline.total[of],
    reform: reform.total[of],
  });
  const { quoted: before } = baseline;
  const { quoted: after } = reform;
  return {
    months: reform.months,
    cash: series('cash'),
    netPositionUsd: series('netPositionUsd'),
    outstanding: series('outstanding'),
    reserveOut: series('reserveOut'),
    contributorsOwed: series('contributorsOwed'),
    lowestNetPositionUsd: month(before.lowestNetPositionUsd, after.lowestNetPositionUsd),
    lowestCash: month(before.lowestCash, after.lowestCash),
    reservePeak: month(before.reservePeak, after.reservePeak),
    reserveExhausted: { baseline: before.reserveExhausted, reform: after.reserveExhausted },
    owedToContributors: compared({ baseline: before.owedToContributors, reform: after.owedToContributors }),
    missions: paired(
      baseline.missions,
      reform.missions,
      ({ mission }) => mission,
      (mission, a, b) => ({
        mission,
        cash: compared({ baseline: atEnd(a?.cash), reform: atEnd(b?.cash) }),
        owed: compared({ baseline: atEnd(a?.contributorsOwed), reform: atEnd(b?.contributorsOwed) }),
      }),
    ),
    contributors: paired(
      baseline.contributors,
      reform.contributors,
      ({ state }) => state,
      (state, a, b) => ({ state, owed: compared({ baseline: atEnd(a?.owed), reform: atEnd(b?.owed) }) }),
    ),
    payers: paired(
      baseline.payers,
      reform.payers,
      ({ state }) => state,
      (state, a, b) => ({
        state,
        paid: compared({ baseline: sum(a?.paid), reform: sum(b?.paid) }),
        outstanding: compared({ baseline: atEnd(a?.outstanding), reform: atEnd(b?.outstanding) }),
      }),
    ),
    assumptions: reform.assumptions,
  };
}
