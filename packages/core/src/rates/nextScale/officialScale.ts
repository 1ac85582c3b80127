import type { Recorder } from '../../internal/answer/index.js';
import { requiredNumberAt, requiredTextAt } from '../../internal/tables/index.js';
import { type RegularScaleTable, rowsInForce } from '../facts.js';

/** The regular rates of a year as decided, in thousandths of a per cent, by state. */
export function officialScale(table: RegularScaleTable, year: number, recorder: Recorder): ReadonlyMap<string, number> {
  const { iso3, from_year, to_year, rate } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  recorder.reads(table, rows);
  const unit = 10 ** (rate.decimals - 3);
  return new Map(rows.map((row) => [requiredTextAt(iso3, row), Math.round(requiredNumberAt(rate, row) / unit)]));
}
