import { BlueLedgerError } from '@blueledger/core';
import { checkRecord, faultOfValue } from '@blueledger/core/internal/errors';
import type { DataFrame } from './danfo.js';

/** A cell as data; null where it is missing. */
export type Cell = string | number | boolean | null;

function cellOf(value: unknown, where: string): Cell {
  if (value === undefined || value === null || Number.isNaN(value)) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new BlueLedgerError('bad-number', {
    what: faultOfValue(value, 'is not a valid value of a cell'),
    where,
    expected: 'text, a finite number, true or false, or null where it is missing',
  });
}

/**
 * The rows of a DataFrame as plain records. danfo turns null into NaN in some of its own steps: both are missing here.
 *
 * @throws BlueLedgerError `bad-query` for what is not a DataFrame, a column named twice, or a row with more or fewer cells
 * than there are columns (danfo shifts the rest of such a row in silence); `bad-number` for infinities.
 * @example
 * ```ts
 * toRows(await frame('missions')).find(({ mission }) => mission === 'UNMIK').host_iso3; // => 'SRB'
 * ```
 */
export function toRows(frame: DataFrame): Record<string, Cell>[] {
  const { columns, values } = checkRecord(frame, 'frame');
  if (!Array.isArray(columns) || !Array.isArray(values))
    throw new BlueLedgerError('bad-query', {
      what: 'this has no columns and values',
      where: 'frame',
      expected: 'a DataFrame of danfo.js',
    });
  const names = columns as readonly string[];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new BlueLedgerError('bad-query', {
      what: `the column ${twice} is there twice`,
      where: 'frame',
      expected: 'columns with names of their own',
    });
  return (values as readonly unknown[]).map((row, at) => {
    // A frame of one column has its values bare.
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    if (cells.length !== names.length)
      throw new BlueLedgerError('bad-query', {
        what: `the row has ${cells.length} cells`,
        where: `frame, row ${at + 1}`,
        expected: `${names.length}, one a column`,
      });
    return Object.fromEntries(
      names.map((name, column) => [name, cellOf(cells[column], `frame, row ${at + 1}, ${name}`)]),
    );
  });
}
