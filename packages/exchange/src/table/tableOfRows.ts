import { BlueLedgerError } from '@blueledger/core';
import type { About, OutCell, OutColumn, OutTable, OutType } from './outTable.js';

export type OutRow = Readonly<Record<string, OutCell | bigint | undefined>>;

/** A column by name and, where the values alone do not tell it, by type and unit. */
export type ColumnAsked = Pick<OutColumn, 'name'> & Partial<Omit<OutColumn, 'name' | 'at'>>;

/** A cell as data. A whole number beyond 2^53 stays exact as its digits. */
function cellOf(value: OutRow[string], where: string): OutCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new BlueLedgerError('bad-number', {
      what: `${String(value)} is not a number that a file can hold`,
      where,
      expected: 'a finite number, or null where it is missing',
    });
  return value;
}

function typeOf(cells: readonly OutCell[]): OutType {
  const present = cells.filter((cell) => cell !== null);
  const all = (is: (cell: OutCell) => boolean) => present.length > 0 && present.every(is);
  if (all((cell) => typeof cell === 'boolean')) return 'boolean';
  if (all(Number.isSafeInteger)) return 'whole';
  if (all((cell) => typeof cell === 'number')) return 'number';
  if (all((cell) => typeof cell === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(cell))) return 'month';
  return 'text';
}

/** Columns of more than one kind of value are text: the writers do not guess from cell to cell. */
const asType = (cell: OutCell, type: OutType): OutCell =>
  (type === 'text' || type === 'month') && cell !== null ? String(cell) : cell;

/**
 * Rows as a table. Columns come in the order of `columns`; without that, in the order in which rows name them. What a row leaves
 * out is missing.
 *
 * @throws BlueLedgerError `bad-number` for NaN and infinities, naming row and column; `bad-query` for a column that is
 * named and that no row has.
 * @example
 * ```ts
 * const table = tableOfRows('own', [{ iso3: 'JPN', rate: 6.93 }], aboutAnswer(effectiveRates({ year: 2025 })));
 * table.columns.map(({ name, type }) => `${name}: ${type}`); // => ['iso3: text', 'rate: number']
 * ```
 */
export function tableOfRows(
  name: string,
  rows: readonly OutRow[],
  about: About,
  { columns }: { readonly columns?: readonly ColumnAsked[] } = {},
): OutTable {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const chosen = columns ?? [...named].map((column) => ({ name: column }));
  for (const column of chosen)
    if (rows.length > 0 && !named.has(column.name))
      throw new BlueLedgerError('bad-query', {
        what: `no row has a column ${column.name}`,
        where: name,
        expected: `columns of the rows: ${[...named].join(', ')}`,
      });
  return {
    name,
    rowCount: rows.length,
    about,
    columns: chosen.map((column: ColumnAsked) => {
      const cells = rows.map((row, index) => cellOf(row[column.name], `${name}, row ${index + 1}, ${column.name}`));
      const type = column.type ?? typeOf(cells);
      return { ...column, type, at: (row) => asType(cells[row] ?? null, type) };
    }),
  };
}
