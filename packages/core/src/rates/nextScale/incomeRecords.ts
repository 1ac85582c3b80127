import { numberAt, requiredNumberAt, requiredTextAt, textAt } from '../../internal/tables/index.js';
import { computedOnce } from './computedOnce.js';
import type { NationalIncomeTable } from './facts.js';

/** Income, population and debt of a state in a year; a part that the table does not have is missing, never nought. */
export interface IncomeOfYear {
  readonly income: number | undefined;
  readonly basis: string | undefined;
  readonly population: number;
  readonly debt: number | undefined;
}

/** Of each state the years that the table has. */
export type IncomeRecords = ReadonlyMap<string, ReadonlyMap<number, IncomeOfYear>>;

const cache = new WeakMap<NationalIncomeTable, IncomeRecords>();

/** The rows of the table by state and year: read once, since a slider computes the scale at every step. */
export function incomeRecords(table: NationalIncomeTable): IncomeRecords {
  const known = cache.get(table);
  if (known) return known;
  const { iso3, year, gni_usd, gni_basis, population, external_debt_usd } = table.columns;
  const records = new Map<string, Map<number, IncomeOfYear>>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const state = requiredTextAt(iso3, row);
    const years = records.get(state) ?? new Map<number, IncomeOfYear>();
    records.set(state, years);
    years.set(requiredNumberAt(year, row), {
      income: numberAt(gni_usd, row),
      basis: textAt(gni_basis, row),
      population: requiredNumberAt(population, row),
      debt: numberAt(external_debt_usd, row),
    });
  }
  cache.set(table, records);
  return records;
}

/**
 * One row of each source and status of the table: all that an answer resting on the whole of it has to name, without
 * reading two thousand rows at each step of a slider.
 */
export const sourceRows = (table: NationalIncomeTable): readonly number[] =>
  computedOnce([table], 'source rows', () => {
    const { source, status } = table.columns;
    const first = new Map<string, number>();
    for (let row = 0; row < table.rowCount; row += 1) {
      const key = `${source && textAt(source, row)} ${status && textAt(status, row)}`;
      if (!first.has(key)) first.set(key, row);
    }
    return [...first.values()];
  });
