import { requiredTextAt, rowIndices, textAt } from '../tables/index.js';
import type { DatedList } from './grouping.js';
import { listBasis } from './listBasis.js';
import type { LdcTable } from './listTables.js';

/**
 * The least developed countries of a year, as on 1 January; a date known to the year alone counts for the whole of it. Before
 * the first inclusion the first list is taken, after the last year of the table the last, both extrapolated.
 */
export function leastDeveloped(table: LdcTable, year: number): DatedList {
  const { iso3, event, date, status } = table.columns;
  const rows = rowIndices(table).sort((a, b) => (requiredTextAt(date, a) < requiredTextAt(date, b) ? -1 : 1));
  const [first = '', last = ''] = [rows[0] ?? 0, rows.at(-1) ?? 0].map((row) => textAt(date, row));
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const extrapolated = year < from || year > to;
  // What comes after the last date is not known to have changed: all that the table has counts.
  const day = year > to ? last : `${Math.max(year, from)}-01-01`;
  const read = rows.filter((row) => requiredTextAt(date, row) <= day);
  const members = new Set<string>();
  for (const row of read) {
    const state = requiredTextAt(iso3, row);
    if (textAt(event, row) === 'included') members.add(state);
    else members.delete(state);
  }
  const title = 'Least developed countries';
  // Graduations that nobody here saw in a source.
  const unseen = read.filter((row) => status && textAt(status, row) === 'unverified').map((row) => textAt(iso3, row));
  return {
    part: {
      code: 'ldc',
      kind: 'group',
      name: 'least developed countries',
      title,
      asOf: year > to ? last : String(Math.max(year, from)),
      extrapolated,
      yearly: true,
      basis: listBasis(table, read, [
        {
          code: 'list-by-year',
          values: { group: 'ldc', name: title, ...(unseen.length > 0 && { unseen: unseen.join(' ') }) },
        },
      ]),
    },
    members: [...members].sort(),
  };
}
