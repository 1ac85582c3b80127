import { parseRows } from './checkRows.js';
import { optional, stateCode, text } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

/** Groups of the user, one row a member. */
export const groupings = rowKind({
  name: 'groupings',
  description: 'Groups of the user’s own, one row a member.',
  fields: {
    group: text('the name of the group'),
    iso3: stateCode,
    as_of: optional(text('the year or date of the list')),
  },
  states: ['iso3'],
  key: ['group', 'as_of', 'iso3'],
});
export type GroupingRow = RowOf<typeof groupings.fields>;

/**
 * Each group as every function takes it: its members joined with `+`, in the order of their codes.
 *
 * @throws BlueLedgerError for rows in which something is wrong.
 * @example
 * ```ts
 * groupingCodes([{ group: 'mine', iso3: 'NPL' }, { group: 'mine', iso3: 'IND' }]).get('mine'); // => 'IND+NPL'
 * ```
 */
export function groupingCodes(rows: readonly GroupingRow[]): ReadonlyMap<string, string> {
  const members = new Map<string, Set<string>>();
  for (const { group, iso3 } of parseRows(groupings, rows))
    members.set(group, (members.get(group) ?? new Set()).add(iso3));
  return new Map([...members].map(([group, states]) => [group, [...states].sort().join('+')]));
}
