import { requiredNumberAt, requiredTextAt } from '../../internal/tables/index.js';
import { computedOnce } from './computedOnce.js';
import type { ExchangeRatesTable } from './facts.js';

/** Units of the national currency for one US dollar, by state and year. */
export type ExchangeRateRecords = ReadonlyMap<string, ReadonlyMap<number, number>>;

export const exchangeRateRecords = (table: ExchangeRatesTable): ExchangeRateRecords =>
  computedOnce([table], 'exchange rates', () => {
    const { iso3, year, units_per_usd } = table.columns;
    const records = new Map<string, Map<number, number>>();
    // The column is kept in millionths.
    const unit = 10 ** units_per_usd.decimals;
    for (let row = 0; row < table.rowCount; row += 1) {
      const state = requiredTextAt(iso3, row);
      const years = records.get(state) ?? new Map<number, number>();
      records.set(state, years);
      years.set(requiredNumberAt(year, row), requiredNumberAt(units_per_usd, row) / unit);
    }
    return records;
  });

/** The rate of a year, or of the last one before it that the table has: a year that is filled keeps the rate. */
export function exchangeRateIn(records: ExchangeRateRecords, state: string, year: number): number | undefined {
  const years = records.get(state);
  if (!years) return undefined;
  const exact = years.get(year);
  if (exact !== undefined) return exact;
  const last = Math.max(...years.keys());
  return year > last ? years.get(last) : undefined;
}
