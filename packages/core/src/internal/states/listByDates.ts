import { type FactTable, requiredTextAt, type TextColumn, textAt } from '../tables/index.js';
import type { DatedList } from './grouping.js';
import { listBasis } from './listBasis.js';

/** Joining and leaving of the states of one list. */
export type EventTable = FactTable<{
  readonly iso3: TextColumn;
  readonly event: TextColumn;
  readonly date: TextColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

/** The day for which a list is read: of a year 1 January, of a month its last day. */
export interface ListDay {
  readonly year: number;
  /** `2013-07-31`. */
  readonly on?: string | undefined;
}

/**
 * The states on a list of a day, from the dates on which they came onto it and left it. A date known to the year alone counts
 * for the whole of it, one known to the month for the whole month: `1971` and `1994-12` stand before each of their days.
 * Before the first date the first list is taken, after the last year known the last, both extrapolated.
 */
export function listByDates(
  table: EventTable,
  {
    rows,
    code,
    name,
    title,
    leaving,
    knownTo,
  }: {
    readonly rows: readonly number[];
    readonly code: string;
    readonly name: string;
    readonly title: string;
    readonly leaving: string;
    /** Last year of which the list is known; left out: that of its last date. */
    readonly knownTo?: number;
  },
  { year, on }: ListDay,
): DatedList {
  const { iso3, event, date, status } = table.columns;
  const ordered = [...rows].sort((a, b) => (requiredTextAt(date, a) < requiredTextAt(date, b) ? -1 : 1));
  const [first = '', last = ''] = [ordered[0] ?? 0, ordered.at(-1) ?? 0].map((row) => textAt(date, row));
  const from = Number(first.slice(0, 4));
  const to = knownTo ?? Number(last.slice(0, 4));
  const extrapolated = year < from || year > to;
  // What comes after the last date is not known to have changed: all that the table has counts.
  const day = year > to ? last : year < from ? first : (on ?? `${year}-01-01`);
  const read = ordered.filter((row) => requiredTextAt(date, row) <= day);
  const members = new Set<string>();
  for (const row of read) {
    const state = requiredTextAt(iso3, row);
    if (textAt(event, row) === leaving) members.delete(state);
    else members.add(state);
  }
  // Leavings that nobody here saw in a source.
  const unseen = read
    .filter((row) => textAt(event, row) === leaving && status && textAt(status, row) === 'unverified')
    .map((row) => textAt(iso3, row));
  return {
    part: {
      code,
      kind: 'group',
      name,
      title,
      asOf: year > to ? last : String(Math.max(year, from)),
      extrapolated,
      yearly: true,
      basis: listBasis(table, read, [
        {
          code: 'list-by-year',
          values: { group: code, name: title, ...(unseen.length > 0 && { unseen: unseen.join(' ') }) },
        },
      ]),
    },
    members: [...members].sort(),
  };
}
