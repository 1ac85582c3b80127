import type { SimulationRun } from './engine/runSimulation.js';
import type { SimulationInputs } from './engine/simulationInputs.js';
import type { QuotedAnswers, QuotedNumber } from './liquidityAnswer.js';

const extreme = (series: readonly number[], better: (a: number, b: number) => boolean) =>
  series.reduce((best, value, month) => (better(value, series[best] as number) ? month : best), 0);
const lowest = (series: readonly number[]) => extreme(series, (a, b) => a < b);
const highest = (series: readonly number[]) => extreme(series, (a, b) => a > b);
const sum = (series: readonly number[]) => series.reduce((total, value) => total + value, 0);

/** Number of contributors that the quoted debt is counted over. */
const largest = 10;

/** The codes of the contributors with most due over a run, in order. */
export function tenLargest({ contributors }: Pick<SimulationRun, 'contributors'>) {
  return [...contributors].sort((a, b) => sum(b.due) - sum(a.due) || (a.state < b.state ? -1 : 1)).slice(0, largest);
}

/**
 * Member States whose arrears reach what fell due on them in the two calendar years before, and the first month in which
 * they do. A year without available letters answers nothing.
 */
function pastTwoYears({ payers }: SimulationRun, { months, states, assessedIn }: SimulationInputs) {
  return payers.flatMap(({ state, arrears }) => {
    const at = states.indexOf(state);
    const month = months.findIndex((name, index) => {
      const year = Number(name.slice(0, 4));
      const [last, previous] = [assessedIn.get(year - 1), assessedIn.get(year - 2)];
      if (!last || !previous) return false;
      const due = last.get(at) + previous.get(at);
      return due > 0 && (arrears[index] as number) >= due;
    });
    return month < 0 ? [] : [{ state, month: months[month] as string }];
  });
}

/** The answers that people quote, from a run. */
export function quotedFrom(run: SimulationRun, inputs: SimulationInputs): QuotedAnswers {
  const { months } = inputs;
  const { total, missions, reserveLeft } = run;
  const low = lowest(total.cash);
  const lowNet = lowest(total.netPositionUsd);
  const lows = missions
    .map(({ mission, cash, operationsDue }) => {
      // A mission that has not begun has no cash to be low.
      const begun = Math.max(
        0,
        operationsDue.findIndex((bill) => bill > 0),
      );
      const month = begun + lowest(cash.slice(begun));
      return { mission, month, amount: cash[month] as number };
    })
    .sort((a, b) => a.amount - b.amount || a.month - b.month || (a.mission < b.mission ? -1 : 1));
  const lowMission = lows[0] as (typeof lows)[number];
  const peak = highest(total.reserveOut);
  const ten = tenLargest(run);
  const owedToTen = months.map((_, month) => ten.reduce((all, { owed }) => all + (owed[month] as number), 0));
  const worst = highest(owedToTen);
  const exhausted = months.findIndex(
    (_, month) => (total.reserveOut[month] as number) > 0 && (reserveLeft[month] as number) === 0,
  );
  return {
    lowestNetPositionUsd: { amount: total.netPositionUsd[lowNet] as number, month: months[lowNet] as string },
    lowestCash: { amount: total.cash[low] as number, month: months[low] as string },
    lowestMissionCash: {
      amount: lowMission.amount,
      month: months[lowMission.month] as string,
      mission: lowMission.mission,
    },
    reserveExhausted: exhausted < 0 ? undefined : months[exhausted],
    reservePeak: { amount: total.reserveOut[peak] as number, month: months[peak] as string },
    tenLargest: {
      states: ten.map(({ state, owed }) => ({ state, owed: owed.at(-1) as number })),
      owed: owedToTen.at(-1) as number,
      peak: { amount: owedToTen[worst] as number, month: months[worst] as string },
    },
    owedToContributors: total.contributorsOwed.at(-1) as number,
    operationsUnpaidPeak: {
      amount: total.operationsUnpaid[highest(total.operationsUnpaid)] as number,
      month: months[highest(total.operationsUnpaid)] as string,
    },
    pastTwoYears: pastTwoYears(run, inputs),
  };
}

/** Each quoted number by itself. */
export function quotedNumbers(quoted: QuotedAnswers): Record<QuotedNumber, number | string | undefined> {
  return {
    lowestNetPositionUsd: quoted.lowestNetPositionUsd.amount,
    lowestCash: quoted.lowestCash.amount,
    lowestMissionCash: quoted.lowestMissionCash.amount,
    reserveExhausted: quoted.reserveExhausted,
    reservePeak: quoted.reservePeak.amount,
    tenLargestOwed: quoted.tenLargest.owed,
    tenLargestPeak: quoted.tenLargest.peak.amount,
    owedToContributors: quoted.owedToContributors,
    operationsUnpaidPeak: quoted.operationsUnpaidPeak.amount,
    pastTwoYears: quoted.pastTwoYears.length,
  };
}
