import { BlueLedgerError, checkFacts, checkRecord } from '../errors/index.js';
import { numberAt, requiredTextAt, rowIndices, textAt } from '../tables/index.js';
import { type DatedList, type DatedLists, type GroupingPart, groupCodes } from './grouping.js';
import { incomeLists } from './incomeLists.js';
import { leastDeveloped } from './leastDeveloped.js';
import { listBasis } from './listBasis.js';
import { type ListDay, listByDates } from './listByDates.js';
import type {
  GroupMembershipTable,
  GroupMembersTable,
  GroupsTable,
  IncomeGroupsTable,
  LdcTable,
} from './listTables.js';

/** Any of the tables; `groups` and `groupMembers` belong together. */
export interface DatedListTables {
  readonly groups?: GroupsTable | undefined;
  readonly groupMembers?: GroupMembersTable | undefined;
  readonly groupMembership?: GroupMembershipTable | undefined;
  readonly ldcMembership?: LdcTable | undefined;
  readonly worldBankIncome?: IncomeGroupsTable | undefined;
}

/**
 * What a sentence calls the states of a list: "European Union members", "members of the League of Arab States", "small
 * island developing States".
 */
function inSentence(title: string): string {
  if (/developing | members /.test(title)) return title.charAt(0).toLowerCase() + title.slice(1);
  return title.split(' ').length > 3 ? `members of the ${title}` : `${title} members`;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/**
 * The row of the list that serves a year: the list whose dates contain it, the latest of several; else the one whose
 * dates lie nearest, the earlier of two as near. Our convention.
 */
function rowFor({ columns: { group, as_of, as_of_to }, rowCount }: GroupsTable, code: string, year: number) {
  let best = { row: -1, distance: Number.POSITIVE_INFINITY };
  for (let row = 0; row < rowCount; row += 1) {
    if (textAt(group, row) !== code) continue;
    const from = yearOf(requiredTextAt(as_of, row));
    const to = Number(textAt(as_of_to, row) ?? from);
    const distance = Math.max(from - year, year - to, 0);
    // Rows of a group stand in order of date.
    if (distance < best.distance || (distance === 0 && best.distance === 0)) best = { row, distance };
  }
  return best;
}

function groupList(groups: GroupsTable, members: GroupMembersTable, code: string, year: number): DatedList {
  const { row, distance } = rowFor(groups, code, year);
  const asOf = requiredTextAt(groups.columns.as_of, row);
  const title = requiredTextAt(groups.columns.name_en, row);
  const whole = numberAt(groups.columns.complete, row) !== 0;
  const { group, as_of, iso3 } = members.columns;
  const states: string[] = [];
  for (let line = 0; line < members.rowCount; line += 1)
    if (textAt(group, line) === code && textAt(as_of, line) === asOf) states.push(requiredTextAt(iso3, line));
  const basis = listBasis(
    groups,
    [row],
    whole ? [] : [{ code: 'list-incomplete', values: { group: code, asOf, name: title } }],
  );
  const part: GroupingPart = {
    code,
    kind: 'group',
    name: inSentence(title),
    title,
    asOf,
    extrapolated: distance > 0,
    basis,
  };
  return { part, members: states };
}

/** Groups by the dates on which states joined and left; known until the year in which the sources were read. */
function groupsByDates(table: GroupMembershipTable): Map<string, (day: ListDay) => DatedList> {
  const { group, name_en } = table.columns;
  const rowsOf = new Map<string, number[]>();
  for (const row of rowIndices(table)) {
    const code = requiredTextAt(group, row);
    rowsOf.set(code, [...(rowsOf.get(code) ?? []), row]);
  }
  const knownTo = Math.max(...table.sources.map(({ accessed }) => yearOf(accessed)));
  return new Map(
    [...rowsOf].map(([code, rows]) => {
      const title = requiredTextAt(name_en, rows[0] as number);
      const list = { rows, code, name: inSentence(title), title, leaving: 'left', knownTo };
      return [code, (day: ListDay) => listByDates(table, list, day)];
    }),
  );
}

/**
 * The dated lists of groups, as the fact `lists` of every function that takes a grouping: group lists by their code (`eu`,
 * `g77`, `nam`, `oecd` …), `ldc`, and `wb-high`, `wb-upper-middle`, `wb-lower-middle`, `wb-low`; of each those whose table
 * is there.
 *
 * Which list serves a year: of groups whose dates of joining and leaving are known (`eu`, `nato`, `oecd`, `au`) and of the
 * least developed countries, the members on 1 January, or on a day that is named, a date known to the year alone counting for
 * the whole of it. Of another group, the list whose dates contain the year, else the nearest, the earlier of two as near.
 * World Bank income groups by the year of the data. Beyond its dates a list is used as it was last, or first, and marked
 * extrapolated.
 *
 * @throws BlueLedgerError `facts-missing` for one of `groups` and `groupMembers` without the other.
 * @example
 * ```ts
 * const { codes, listFor } = datedLists({ ldcMembership: facts.ldcMembership });
 * codes; // => ['ldc']
 * listFor('ldc', 2012).members.length; // => 49
 * ```
 */
export function datedLists(tables: DatedListTables): DatedLists {
  const { groups, groupMembers, groupMembership, ldcMembership, worldBankIncome } = checkFacts(
    tables,
    ...(['groups', 'groupMembers', 'groupMembership', 'ldcMembership', 'worldBankIncome'] as const).filter(
      (name) => checkRecord(tables, 'facts')[name] !== undefined,
    ),
  );
  const lists = new Map<string, (day: ListDay) => DatedList>();
  if ((groups === undefined) !== (groupMembers === undefined))
    throw new BlueLedgerError('facts-missing', {
      what: 'groups and their members were not given together',
      where: groups ? 'groupMembers' : 'groups',
      expected: 'the tables @blueledger/datasets/groups and @blueledger/datasets/group-members',
    });
  if (groups && groupMembers)
    for (const code of groups.columns.group.values)
      if (!groupCodes.some((known) => known === code))
        lists.set(code, ({ year }) => groupList(groups, groupMembers, code, year));
  if (groupMembership) for (const [code, listFor] of groupsByDates(groupMembership)) lists.set(code, listFor);
  if (ldcMembership) lists.set('ldc', (day) => leastDeveloped(ldcMembership, day));
  if (worldBankIncome)
    for (const [code, listFor] of incomeLists(worldBankIncome)) lists.set(code, ({ year }) => listFor(year));
  return {
    codes: [...lists.keys()],
    listFor: (code, year, on) => {
      const listFor = lists.get(code);
      if (!listFor)
        throw new BlueLedgerError('unknown-code', {
          what: `"${code}" is not a valid dated list`,
          where: 'code',
          expected: `one of ${[...lists.keys()].join(', ')}`,
        });
      return listFor({ year, on });
    },
  };
}
