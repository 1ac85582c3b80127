import { asError } from './problem.js';
import type { ReadTable } from './readTable.js';

/**
 * The rows of a table that was read. Where some are bad, the others are given only to a caller who leaves the bad ones out
 * knowingly.
 *
 * @throws BlueLedgerError `bad-file` with the first error and how many more there are.
 * @example
 * ```ts
 * const read = await readTable(facts, new TextEncoder().encode('iso3,level\nJPN,C\nJAP,B\n'), { name: 'own.csv' });
 * acceptedRows(read, { leaveOutBadRows: true }); // => [{ iso3: 'JPN', level: 'C' }]
 * ```
 */
export function acceptedRows<Row>(
  read: ReadTable<Row>,
  { leaveOutBadRows = false }: { readonly leaveOutBadRows?: boolean } = {},
): readonly Row[] {
  if (read.clean) return read.rows;
  if (leaveOutBadRows && read.goodRows.length > 0) return read.goodRows;
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const nothing = { code: 'no-rows', what: 'it has no row that can be used', expected: 'a table without errors' };
  throw asError(read.name, first ?? nothing, errors.length - 1 + read.untold);
}
