import { checkBoolean, checkKeys } from '@blueledger/core/internal/errors';
import { checkColumns } from './checkColumns.js';
import { type DataFrame, loadDanfo } from './danfo.js';
import { type Cell, toRows } from './toRows.js';

export interface SortedOptions {
  /** Largest first. */
  readonly descending?: boolean | undefined;
}

/** Numbers by size, all else by its text; never called with what is missing. */
function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [String(a), String(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What danfo.js calls the type of a column, from its first value that is not missing. */
function dtypeOf(cells: readonly Cell[]): string {
  const first = cells.find((cell) => cell !== null);
  return typeof first === 'number' ? 'float32' : typeof first === 'boolean' ? 'boolean' : 'string';
}

/**
 * The frame with its rows in the order of a column, those without a value last in either direction; rows that are equal
 * keep their order. danfo's own `sortValues` counts a missing value as zero.
 *
 * @throws BlueLedgerError `bad-query` for a column that is not there; what `toRows` throws.
 * @example
 * ```ts
 * const people = await frame('personnel', { from: '2025-07', to: '2025-07', states: ['NPL', 'RWA', 'IND'] });
 * toRows(await sorted(people, 'persons', { descending: true })).map(({ iso3 }) => iso3); // => ['NPL', 'RWA', 'IND']
 * ```
 */
export async function sorted(frame: DataFrame, column: string, options: SortedOptions = {}): Promise<DataFrame> {
  const { descending = false } = checkKeys(options, ['descending'], 'options');
  checkBoolean(descending, 'options.descending');
  const rows = toRows(frame);
  checkColumns(frame, [column], 'column');
  const present = rows.filter((row) => row[column] !== null);
  const sign = descending ? -1 : 1;
  const order = present
    .sort((a, b) => sign * compare(a[column] as Cell, b[column] as Cell))
    .concat(rows.filter((row) => row[column] === null));
  const columns = frame.columns.map((name) => [name, order.map((row) => row[name] as Cell)] as const);
  const { DataFrame } = await loadDanfo();
  return new DataFrame(Object.fromEntries(columns), {
    columns: frame.columns,
    dtypes: columns.map(([, cells]) => dtypeOf(cells)),
  });
}
