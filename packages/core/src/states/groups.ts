import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import {
  type GroupCode,
  type GroupingFacts,
  groupCodes,
  isMemberIn,
  memberStates,
  resolveGrouping,
} from '../internal/states/index.js';

/** Names of the groups that have no table of their own, as their sources have them. */
const names: Readonly<Record<GroupCode, string>> = {
  african: 'Group of African States',
  'asia-pacific': 'Group of Asia-Pacific States',
  'eastern-european': 'Group of Eastern European States',
  grulac: 'Group of Latin American and Caribbean States',
  weog: 'Group of Western European and Other States',
  p5: 'Permanent members of the Security Council',
  'm49-developed': 'Developed regions (M49)',
  'm49-developing': 'Developing regions (M49)',
};

export interface GroupsQuery {
  /** Calendar year that the lists are to serve. Default: each list as it last stood. */
  readonly year?: number | undefined;
}

export interface GroupOnList {
  /** The code by which every query names it. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** Date of the list, as precise as it is known; the permanent members have none. */
  readonly asOf: string | undefined;
  /** The list is used for a year that it does not cover; undefined where the query names no year. */
  readonly extrapolated: boolean | undefined;
  /** States on the list that were Member States of the United Nations in the year; without one, that are now. */
  readonly members: number;
}

export type Groups = Answer<'groups', GroupsQuery> & {
  /** Regional groups, permanent members and M49 first, then the dated lists. */
  readonly groups: readonly GroupOnList[];
};

/** A year after each list, for which the last of each is taken. */
const lastYear = 9999;

/**
 * Every group that a query can name, by its code: name, date of its list and number of members, for a year or as its list
 * last stood. `membership` gives the members; `datedLists` states which list serves a year.
 *
 * @throws BlueLedgerError `bad-year`; `year-not-covered` before there were Member States; `facts-missing` without the dates
 * of membership.
 * @example
 * ```ts
 * const { groups: list } = groups({ year: 2012 });
 * list.find(({ code }) => code === 'ldc');
 * // => { code: 'ldc', name: 'Least developed countries', asOf: '2012', extrapolated: false, members: 49 }
 * groups().groups.find(({ code }) => code === 'eu')?.members; // => 27
 * ```
 */
export function groups(facts: GroupingFacts, query: GroupsQuery = {}): Groups {
  const { year } = checkKeys(query, ['year']);
  if (year !== undefined) checkYear(year);
  checkFacts(facts, 'memberStates');
  const codes = [
    ...groupCodes.filter((code) => facts.m49Development !== undefined || !code.startsWith('m49-')),
    ...(facts.lists?.codes ?? []),
  ];
  const title = `Groups of Member States, ${year ?? 'as their lists last stood'}`;
  return answer({ kind: 'groups', query: year === undefined ? {} : { year }, title }, (recorder) => {
    recorder.reads(facts.memberStates, []);
    const states = memberStates(facts.memberStates);
    if (year !== undefined && ![...states.values()].some((member) => isMemberIn(member, year)))
      throw new BlueLedgerError('year-not-covered', {
        what: `no state was a Member of the United Nations in ${year}`,
        where: 'year',
        expected: 'a year from 1945 on',
      });
    const isMember = (code: string) => {
      const member = states.get(code);
      return member !== undefined && (year === undefined ? member.ended === undefined : isMemberIn(member, year));
    };
    const list = codes.map((code): GroupOnList => {
      const { parts, members } = resolveGrouping(facts, { grouping: code, year: year ?? lastYear });
      const [part] = parts;
      const { asOf, title: name = names[code as GroupCode], extrapolated = false, basis } = part ?? {};
      // The date of each list stands in its row: of the notes, only that a list lacks members.
      if (basis) recorder.carries({ ...basis, notes: basis.notes.filter((note) => note.code === 'list-incomplete') });
      return {
        code,
        name,
        asOf,
        extrapolated: year === undefined ? undefined : extrapolated,
        members: members.filter(isMember).length,
      };
    });
    recorder.step(() => ({
      step: year === undefined ? 'The last list of each group' : 'The list of each group that serves the year',
      inputs: { lists: codes.join(' ') },
      result: list.map(({ members }) => members),
    }));
    return { groups: list };
  });
}
