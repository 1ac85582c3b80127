import type { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError } from '../internal/errors/index.js';
import { monthNumber, monthsBetween } from '../internal/math/index.js';
import {
  type Coverage,
  type FactTable,
  type NumberColumn,
  requiredTextAt,
  type TextColumn,
} from '../internal/tables/index.js';
import type { AttributionView, DeploymentFacts } from './facts.js';

/** Strength of each state over some months, and what of those months is available. */
export interface Strength {
  /** Person-months by alpha-3 code: persons at month's end, summed over the months available. */
  readonly byState: ReadonlyMap<string, number>;
  readonly total: number;
  /** First and last month available. */
  readonly from: string;
  readonly to: string;
  readonly monthsAvailable: number;
  /** Months of the span whose reports are not available. Months after the last report are no gap: `to` shows them. */
  readonly missingMonths: readonly string[];
}

/** The tables that pooled strength, or that of a month, is read from, as `checkFacts` takes them. */
export const strengthTables = (
  attribution: AttributionView | undefined,
  byMonth: boolean,
): readonly (keyof DeploymentFacts | readonly (keyof DeploymentFacts)[])[] => [
  'memberStates',
  ...(attribution === undefined || attribution === 'published' ? [] : (['attribution'] as const)),
  byMonth ? 'personnelByMonth' : ['personnelByMonth', 'personnelByYear'],
];

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

/** First and last month for which uniformed personnel are available. */
export const personnelCoverage: (facts: DeploymentFacts) => { readonly from: string; readonly to: string } = coverageOf;

/** Counts of the rows that pass, added up by state: a corrected table has a row for what is printed and one for each move. */
function addedUp(
  { rowCount, columns: { iso3 } }: FactTable<{ readonly iso3: TextColumn }>,
  { values }: NumberColumn,
  passes: (row: number) => boolean,
): Pick<Strength, 'byState' | 'total'> {
  const byState = new Map<string, number>();
  let total = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (!passes(row)) continue;
    const state = requiredTextAt(iso3, row);
    const count = values[row] as number;
    byState.set(state, (byState.get(state) ?? 0) + count);
    total += count;
  }
  return { byState, total };
}

/** Uniformed personnel of all states at the end of a month. */
export function strengthInMonth(facts: DeploymentFacts, month: string, where: string, recorder: Recorder): Strength {
  const table = facts.personnelByMonth;
  const coverage = coverageOf(facts);
  const number = monthNumber(month, where);
  if (month < coverage.from || month > coverage.to)
    throw new BlueLedgerError('month-missing', {
      what: `${month} is outside the months available`,
      where,
      expected: `a month from ${coverage.from} to ${coverage.to}`,
    });
  if (coverage.missing.includes(month))
    throw new BlueLedgerError('month-missing', {
      what: `the report of ${month} is not available`,
      where,
      expected: `a month with a report (none for ${coverage.missing.join(', ')})`,
    });
  if (!table)
    throw new BlueLedgerError('facts-missing', {
      what: `the facts are by year and have no single month (${month})`,
      where: 'facts.personnelByMonth',
      expected: 'the table @blueledger/datasets/uniformed-personnel/by-month',
    });
  recorder.readsMonths(table, month, month);
  const { month: months, persons } = table.columns;
  const strength = addedUp(table, persons, (row) => months.values[row] === number);
  return { ...strength, from: month, to: month, monthsAvailable: 1, missingMonths: [] };
}

/**
 * Uniformed personnel of all states pooled over the months of a year that are available: persons summed over months, so
 * that a month with more personnel weighs more. Undefined for a year without any month available.
 */
export function strengthInYear(facts: DeploymentFacts, year: number, recorder: Recorder): Strength | undefined {
  const coverage = coverageOf(facts);
  const months = monthsBetween(`${year}-01`, `${year}-12`).filter((month) => month >= coverage.from);
  const available = months.filter((month) => month <= coverage.to && !coverage.missing.includes(month));
  const [from, to] = [available[0], available.at(-1)];
  const { personnelByYear: yearly, personnelByMonth: monthly } = facts;
  const table = yearly ?? monthly;
  if (from === undefined || to === undefined || !table) return undefined;
  recorder.readsMonths(table, from, to);
  const strength = yearly
    ? addedUp(yearly, yearly.columns.person_months, (row) => yearly.columns.year.values[row] === year)
    : monthly &&
      addedUp(
        monthly,
        monthly.columns.persons,
        (row) => Math.floor((monthly.columns.month.values[row] as number) / 12) === year,
      );
  // A slice may begin after the whole table does: nothing available is missing, never zero.
  if (!strength?.total) return undefined;
  return {
    ...strength,
    from,
    to,
    monthsAvailable: available.length,
    missingMonths: months.filter((month) => coverage.missing.includes(month)),
  };
}
