import { BlueLedgerError, didYouMean, nearest, shown } from '../internal/errors/index.js';
import { budgetYearDates } from '../internal/math/index.js';
import type { FactTable, NumberColumn, TextColumn } from '../internal/tables/index.js';

/** Approved budgets by mission and budget year; `preferred` is 1 for the vote that counts. */
export type ApprovedBudgetsTable = FactTable<{
  readonly fiscal_year: TextColumn;
  readonly entity: TextColumn;
  readonly includes_prorated_shares: TextColumn;
  readonly stage: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly preferred: NumberColumn;
  readonly status?: TextColumn;
  readonly source?: TextColumn;
}>;

/** What missions spent by budget year. */
export type ExpenditureTable = FactTable<{
  readonly fiscal_year: TextColumn;
  readonly entity: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly status?: TextColumn;
  readonly source?: TextColumn;
}>;

/** What missions spent by budget year and cost class. */
export type ExpenditureByClassTable = FactTable<{
  readonly fiscal_year: TextColumn;
  readonly entity: TextColumn;
  readonly cost_class: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly status?: TextColumn;
  readonly source?: TextColumn;
}>;

/** Pieces in which resolutions apportion appropriations; `subject_to_extension` is 1 for the conditional part. */
export type ApportionmentsTable = FactTable<{
  readonly mission: TextColumn;
  readonly from: TextColumn;
  readonly to: TextColumn;
  readonly of: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly subject_to_extension: NumberColumn;
  readonly status?: TextColumn;
  readonly source: TextColumn;
}>;

/** Lines of the budget that are no mission and no service to missions; they have no spending beside them in the tables. */
export const noMission: readonly string[] = ['SUPPORT-ACCOUNT', 'VOLUNTARY-IN-KIND'];

/**
 * The value as a budget year that the tables have.
 * @throws BlueLedgerError `bad-year` for what is not valid, `year-not-covered` where the tables have no figure for it.
 */
export function knownBudgetYear(value: unknown, known: ReadonlySet<string>, where = 'budgetYear'): string {
  const text = typeof value === 'string' ? value.trim() : (value as string);
  budgetYearDates(text);
  if (known.has(text)) return text;
  const years = [...known].sort();
  throw new BlueLedgerError('year-not-covered', {
    what: `no figure of ${text} is in the tables`,
    where,
    expected: `a budget year from ${years[0]} to ${years.at(-1)}`,
  });
}

/**
 * The value as the acronym of a mission that the tables have.
 * @throws BlueLedgerError `unknown-code` where the tables have no figure for it.
 */
export function knownMission(value: unknown, known: ReadonlySet<string>): string {
  const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (known.has(text)) return text;
  const near = nearest(text, [...known]);
  throw new BlueLedgerError('unknown-code', {
    what: `no figure for ${shown(value)} is in the tables`,
    where: 'mission',
    expected: `one of ${[...known].sort().join(', ')}`,
    remedy: didYouMean(near),
  });
}
