import type { OwnIncome } from '../rates/nextScale/fillYears.js';
import { parseRows } from './checkRows.js';
import { number, stateCode, year } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

/** National incomes of the user's own, as `datasets/national-income` has those of the World Bank. */
export const incomes = rowKind({
  name: 'incomes',
  description: 'Gross national income in US dollars, one row a Member State and year.',
  fields: {
    iso3: stateCode,
    year,
    income_usd: number({ decimals: 2, from: 0, to: Number.POSITIVE_INFINITY, unit: 'US dollars' }),
  },
  states: ['iso3'],
  key: ['iso3', 'year'],
});
export type IncomeRow = RowOf<typeof incomes.fields>;

/**
 * The incomes as `projectScale` takes them in `incomes`.
 *
 * @throws BlueLedgerError for rows in which something is wrong.
 * @example
 * ```ts
 * ownIncomes([{ iso3: 'BRA', year: 2025, income_usd: 2.1e12 }]);
 * // => [{ state: 'BRA', year: 2025, incomeUsd: 2100000000000 }]
 * ```
 */
export function ownIncomes(rows: readonly IncomeRow[]): readonly OwnIncome[] {
  return parseRows(incomes, rows).map(({ iso3, year: of, income_usd }) => ({
    state: iso3,
    year: of,
    incomeUsd: income_usd,
  }));
}
