import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import {
  checkMemberIn,
  type Grouping,
  type GroupingFacts,
  type GroupingText,
  groupCodes,
  isMemberIn,
  memberState,
  memberStates,
  resolveGrouping,
  type StateText,
} from '../internal/states/index.js';
import { noteGroupings } from './noteGroupings.js';

/** The members of a group, or the groups of a state, in a year. */
export type MembershipQuery = { readonly year: number } & (
  | {
      /** Groups and states joined with `+`. */
      readonly group: GroupingText;
      readonly state?: undefined;
    }
  | {
      /** ISO 3166 alpha-3 code. */
      readonly state: StateText;
      readonly group?: undefined;
    }
);

export type MembersOfGroup = Answer<'membership', { readonly group: GroupingText; readonly year: number }> & {
  /** The group of the query, with the date of each list. */
  readonly group: Grouping;
  /** Alpha-3 codes of its members that were Member States of the United Nations in the year, sorted. */
  readonly members: readonly string[];
};

export interface GroupOfState {
  readonly code: string;
  /** English name of a dated list; messages name the other groups. */
  readonly name?: string;
  /** Date of the list; the permanent members have none. */
  readonly asOf?: string;
  /** The list is used for a year that it does not cover. */
  readonly extrapolated: boolean;
}

export type GroupsOfState = Answer<'membership', { readonly state: string; readonly year: number }> & {
  /** UN short name in English. */
  readonly name: string;
  readonly groups: readonly GroupOfState[];
};

/** The answer on membership: by group its members, by state its groups. */
export type Membership<Query extends MembershipQuery = MembershipQuery> = Query extends {
  readonly state: string;
}
  ? GroupsOfState
  : MembersOfGroup;

function groupsOfState(facts: GroupingFacts, code: string, year: number): GroupsOfState {
  const member = memberState(facts.memberStates, code);
  const { state, name } = member;
  checkMemberIn(facts.memberStates, member, year, 'year');
  const codes = [
    ...groupCodes.filter((group) => facts.m49Development !== undefined || !group.startsWith('m49-')),
    ...(facts.lists?.codes ?? []),
  ];
  return answer({ kind: 'membership', query: { state, year }, title: `Groups of ${name}, ${year}` }, (recorder) => {
    recorder.reads(facts.memberStates, []);
    const groupings = codes
      .map((grouping) => resolveGrouping(facts, { grouping, year }))
      .filter(({ members }) => members.includes(state));
    recorder.step(() => ({
      step: 'Lists of the year that name the state',
      inputs: { lists: codes.join(' ') },
      result: groupings.map((group) => group.code),
    }));
    noteGroupings(recorder, groupings);
    return {
      name,
      groups: groupings.flatMap(({ parts }) =>
        parts.map(({ code: group, title, asOf, extrapolated = false }): GroupOfState => {
          return { code: group, ...(title && { name: title }), ...(asOf && { asOf }), extrapolated };
        }),
      ),
    };
  });
}

function membersOfGroup(facts: GroupingFacts, grouping: string, year: number): MembersOfGroup {
  const group = resolveGrouping(facts, { grouping, year, where: 'group' });
  return answer(
    { kind: 'membership', query: { group: group.code, year }, title: `Members of ${group.code}, ${year}` },
    (recorder) => {
      recorder.reads(facts.memberStates, []);
      noteGroupings(recorder, [group]);
      const states = memberStates(facts.memberStates);
      const members = group.members.filter((code) => {
        const member = states.get(code);
        return member !== undefined && isMemberIn(member, year);
      });
      recorder.step(() => ({
        step: 'States on the lists that were Member States in the year',
        inputs: { listed: group.members.length },
        result: members,
      }));
      return { group, members };
    },
  );
}

/**
 * The members of a group in a year, or the groups of a state in a year, each with the date of its list and whether that list
 * is extrapolated. Of the states on a list, those that were Member States of the United Nations in the year. `datedLists`
 * states which list serves a year.
 *
 * @throws BlueLedgerError `bad-query` for a group and a state together, or neither; `unknown-code`, `bad-year`;
 * `not-a-member` for a state outside its membership; `facts-missing` without the dates of membership.
 * @example
 * ```ts
 * membership({ group: 'asean', year: 2013 }).members;
 * // => ['BRN', 'IDN', 'KHM', 'LAO', 'MMR', 'MYS', 'PHL', 'SGP', 'THA', 'VNM']
 * membership({ state: 'NPL', year: 2019 }).groups.find(({ code }) => code === 'lldc');
 * // => { code: 'lldc', name: 'Landlocked developing countries', asOf: '2017', extrapolated: false }
 * ```
 */
export function membership<Query extends MembershipQuery>(facts: GroupingFacts, query: Query): Membership<Query> {
  const { state, group } = checkKeys<MembershipQuery, ['year', 'group', 'state']>(query, ['year', 'group', 'state']);
  checkFacts(facts);
  const year = checkYear(query.year);
  if ((state === undefined) === (group === undefined))
    throw new BlueLedgerError('bad-query', {
      what: 'a group and a state were given, or neither',
      where: 'membership',
      expected: 'either group or state',
    });
  const result = state === undefined ? membersOfGroup(facts, group, year) : groupsOfState(facts, state, year);
  return result as Membership<Query>;
}
