import { checkRecord, checkText } from '../internal/errors/index.js';
import { checkDate, monthNumber, monthsBetween, type YearMonth } from '../internal/math/index.js';
import type { Coverage, FactTable, MonthColumn, NumberColumn, TextColumn } from '../internal/tables/index.js';
import { parseRows } from './checkRows.js';
import type { Field } from './fields.js';
import type { Fields, RowKind, RowOf } from './rowKind.js';

type Cell = string | number | undefined;
type AnyColumn = TextColumn | NumberColumn | MonthColumn;

/** The columns that rows of a kind make. */
export type ColumnsOf<Of extends Fields> = {
  readonly [Name in keyof Of]: Of[Name] extends Field<infer Value>
    ? Value extends number
      ? NumberColumn
      : Name extends 'month'
        ? MonthColumn
        : TextColumn
    : never;
};

function columnOf({ column }: Field<unknown>, cells: readonly Cell[]): AnyColumn {
  if (column === 'month') return { values: Int32Array.from(cells, (cell) => monthNumber(cell as string)) };
  const missing = cells.includes(undefined)
    ? { missing: Uint8Array.from(cells, (cell) => (cell === undefined ? 1 : 0)) }
    : {};
  if (column !== 'text') {
    const unit = 10 ** column.decimals;
    return { values: Float64Array.from(cells, (cell) => Math.round(Number(cell ?? 0) * unit)), ...column, ...missing };
  }
  const codes = new Map<string, number>();
  for (const cell of cells) if (!codes.has(String(cell ?? ''))) codes.set(String(cell ?? ''), codes.size);
  return {
    codes: Uint32Array.from(cells, (cell) => codes.get(String(cell ?? '')) as number),
    values: [...codes.keys()],
    ...missing,
  };
}

/** From the first month with a row to the last; a month between without one is missing, and never a month of nobody. */
function coverageOf(months: readonly string[]): Coverage | undefined {
  const having = [...new Set(months)].sort();
  const [from, to] = [having[0], having.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const has = new Set(having);
  return { from, to, missing: monthsBetween(from, to).filter((month: YearMonth) => !has.has(month)) };
}

/**
 * Rows as the table of columns that the functions of core take as a fact, in place of the bundled one. A column that no row
 * has is left out.
 *
 * @throws BlueLedgerError for rows in which something is wrong, and for no name, title, version or day of the data.
 * @example
 * ```ts
 * const rows = parseRows(regularScale, [{ iso3: 'JPN', from_year: 2028, to_year: 2030, rate: '6.5' }]);
 * const about = { name: 'my-scale', title: 'An assumed scale', dataVersion: 'mine 1', accessed: '2026-11-22' };
 * factTable(regularScale, rows, about).columns.rate.values[0]; // => 650000
 * ```
 */
export function factTable<Of extends Fields>(
  kind: RowKind<Of>,
  rows: readonly RowOf<Of>[],
  about: { readonly name: string; readonly title: string; readonly dataVersion: string; readonly accessed: string },
): FactTable<ColumnsOf<Of>> {
  const { name, title, dataVersion, accessed } = checkRecord(about, 'about');
  checkText(name, 'name', 'a name for the table, such as own-scale');
  checkText(title, 'title', 'what the data are called under a figure');
  checkText(dataVersion, 'dataVersion', 'a version of the data, such as own 1');
  checkDate(accessed, 'accessed');
  const of = parseRows(kind, rows) as readonly Readonly<Record<string, Cell>>[];
  const columns = Object.entries(kind.fields).flatMap(([field, about]) => {
    const cells = of.map((row) => row[field]);
    // `source` names a document of our own list; rows of a user have one source, the table itself.
    return field === 'source' || cells.every((cell) => cell === undefined)
      ? []
      : [[field, columnOf(about, cells)] as const];
  });
  const months = Object.entries(kind.fields).find(([, { column }]) => column === 'month')?.[0];
  const coverage = months === undefined ? undefined : coverageOf(of.map((row) => row[months] as string));
  const source = { id: name, title, publisher: 'own data', accessed };
  return {
    name,
    dataVersion,
    rowCount: rows.length,
    ...(coverage ? { coverage } : {}),
    sources: [source],
    columns: Object.fromEntries(columns) as ColumnsOf<Of>,
  };
}
