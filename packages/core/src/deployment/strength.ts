import { BlueLedgerError } from '../error/index.js';
import { monthNumber, monthsBetween } from '../quantity/index.js';
import { type Coverage, textAt } from '../reference/index.js';
import type { Recorder } from '../working/index.js';
import type { DeploymentFacts } from './facts.js';

/** Strength of each state over some months, and what of those months is in hand. */
export interface Strength {
  /** Person-months by alpha-3 code: persons at month's end, summed over the months in hand. */
  readonly byState: ReadonlyMap<string, number>;
  readonly total: number;
  /** First and last month in hand. */
  readonly from: string;
  readonly to: string;
  readonly monthsInHand: number;
  /** Months of the span whose reports are not in hand. Months after the last report are no gap: `to` tells of them. */
  readonly missingMonths: readonly string[];
}

function coverageOf(facts: DeploymentFacts): Coverage {
  const coverage = (facts.personnelByMonth ?? facts.personnelByYear)?.coverage;
  if (!coverage)
    throw new BlueLedgerError('facts-missing', {
      what: 'no table of uniformed personnel was given',
      where: 'facts',
      expected: '@blueledger/datasets/uniformed-personnel/by-month or its by-year slice',
    });
  return coverage;
}

/** First and last month for which uniformed personnel are in hand. */
export function personnelCoverage(facts: DeploymentFacts): { readonly from: string; readonly to: string } {
  const { from, to } = coverageOf(facts);
  return { from, to };
}

/** Uniformed personnel of all states at the end of a month. */
export function strengthInMonth(facts: DeploymentFacts, month: string, where: string, recorder: Recorder): Strength {
  const table = facts.personnelByMonth;
  const coverage = coverageOf(facts);
  const number = monthNumber(month, where);
  if (month < coverage.from || month > coverage.to)
    throw new BlueLedgerError('month-missing', {
      what: `${month} is outside the months in hand`,
      where,
      expected: `a month from ${coverage.from} to ${coverage.to}`,
    });
  if (coverage.missing.includes(month))
    throw new BlueLedgerError('month-missing', {
      what: `the report of ${month} is not in hand`,
      where,
      expected: `a month with a report (none for ${coverage.missing.join(', ')})`,
    });
  if (!table)
    throw new BlueLedgerError('facts-missing', {
      what: `a single month (${month}) was asked of a yearly table`,
      where: 'facts.personnelByMonth',
      expected: 'the table @blueledger/datasets/uniformed-personnel/by-month',
    });
  recorder.readsMonths(table, month, month);
  const { iso3, month: months, persons } = table.columns;
  const byState = new Map<string, number>();
  let total = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (months.values[row] !== number) continue;
    const count = persons.values[row] as number;
    byState.set(textAt(iso3, row) as string, count);
    total += count;
  }
  return { byState, total, from: month, to: month, monthsInHand: 1, missingMonths: [] };
}

/** Person-months of each state in a year, from whichever table is in hand. */
function personMonths(facts: DeploymentFacts, year: number): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (state: string, count: number) => sums.set(state, (sums.get(state) ?? 0) + count);
  const { personnelByYear: yearly, personnelByMonth: monthly } = facts;
  if (yearly) {
    const { iso3, year: years, person_months } = yearly.columns;
    for (let row = 0; row < yearly.rowCount; row += 1)
      if (years.values[row] === year) add(textAt(iso3, row) as string, person_months.values[row] as number);
  } else if (monthly) {
    const { iso3, month, persons } = monthly.columns;
    for (let row = 0; row < monthly.rowCount; row += 1)
      if (Math.floor((month.values[row] as number) / 12) === year)
        add(textAt(iso3, row) as string, persons.values[row] as number);
  }
  return sums;
}

/**
 * Uniformed personnel of all states pooled over the months of a year that are in hand: persons summed over months, so
 * that a month with more personnel weighs more. Undefined for a year without any month in hand.
 */
export function strengthInYear(facts: DeploymentFacts, year: number, recorder: Recorder): Strength | undefined {
  const coverage = coverageOf(facts);
  const months = monthsBetween(`${year}-01`, `${year}-12`).filter((month) => month >= coverage.from);
  const inHand = months.filter((month) => month <= coverage.to && !coverage.missing.includes(month));
  const [from, to] = [inHand[0], inHand.at(-1)];
  const table = facts.personnelByYear ?? facts.personnelByMonth;
  if (from === undefined || to === undefined || !table) return undefined;
  recorder.readsMonths(table, from, to);
  const byState = personMonths(facts, year);
  let total = 0;
  for (const count of byState.values()) total += count;
  // A slice may begin after the whole table does: nothing in hand is missing, never zero.
  if (total === 0) return undefined;
  return {
    byState,
    total,
    from,
    to,
    monthsInHand: inHand.length,
    missingMonths: months.filter((month) => coverage.missing.includes(month)),
  };
}
