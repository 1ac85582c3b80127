import {
  BlueLedgerError,
  checkFacts,
  checkKeys,
  checkLength,
  didYouMean,
  faultOfValue,
  nearest,
} from '../errors/index.js';
import { checkYear } from '../math/index.js';
import { requiredTextAt, textAt } from '../tables/index.js';
import type { AnyText, ListCode, StateCode } from './codes.js';
import { type ListBasis, publishedList } from './listBasis.js';
import { type M49Table, m49Members, m49Vintage } from './m49.js';
import { likelyState, type MemberStatesTable, memberState, memberStates } from './memberStates.js';

/** The permanent members of the Security Council (Charter, Article 23, paragraph 1), by today's codes. */
export const permanentMembers = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'] as const;

/** Whether an alpha-3 code is that of a permanent member. */
export const isPermanentMember = (state: string): boolean => permanentMembers.some((member) => member === state);

/** Codes of the groups that are known without further tables. Any of them, and any states, join with `+`. */
export const groupCodes = [
  'african',
  'asia-pacific',
  'eastern-european',
  'grulac',
  'weog',
  'p5',
  'm49-developed',
  'm49-developing',
] as const;
export type GroupCode = (typeof groupCodes)[number];

/** Groups and states as a text: any code, or several joined with `+`, such as `weog+JPN`. */
export type GroupingText = GroupCode | ListCode | StateCode | AnyText;

export interface GroupingPart {
  /** A code of `groupCodes` or of the dated lists, or the alpha-3 code of a state. */
  readonly code: string;
  readonly kind: 'group' | 'state';
  /** English name of a state, or what a sentence calls a dated list; messages name other groups. */
  readonly name?: string;
  /** English name of a dated list by itself. */
  readonly title?: string;
  /** Date of the list that the group was read from, as precise as the list. */
  readonly asOf?: string;
  /** The list is used for a year that it does not cover. */
  readonly extrapolated?: boolean;
  /** There is a list for every year, so that its date moves with the query. */
  readonly yearly?: boolean;
  /** What a list rests on: its sources, its status and notes. */
  readonly basis?: ListBasis;
}

/** A set of Member States, with what it was made of. */
export interface Grouping {
  /** The normal form of the query’s grouping: `weog+JPN`. */
  readonly code: string;
  readonly parts: readonly GroupingPart[];
  /** Alpha-3 codes, sorted. */
  readonly members: readonly string[];
}

/** The list of a group that serves a year. */
export interface DatedList {
  readonly part: GroupingPart;
  readonly members: readonly string[];
}

/** Lists beyond the regional groups, the permanent members and M49; `datedLists` makes them from their tables. */
export interface DatedLists {
  readonly codes: readonly string[];
  /** The list of a year; with a day in it (`2013-07-31`), of that day where its dates are known. */
  readonly listFor: (code: string, year: number, on?: string) => DatedList;
}

export interface GroupingFacts {
  readonly memberStates: MemberStatesTable;
  readonly m49Development?: M49Table | undefined;
  readonly lists?: DatedLists | undefined;
}

/** Characters of a grouping: all Member States by their codes have fewer than a fifth. */
const mostCharacters = 5000;

const dated = (code: string, asOf: string, year: number, basis: ListBasis): GroupingPart => ({
  code,
  kind: 'group',
  asOf,
  extrapolated: Number(asOf.slice(0, 4)) !== year,
  basis,
});

function listOf(
  { memberStates: states, m49Development, lists }: GroupingFacts,
  code: string,
  year: number,
  on?: string,
): DatedList {
  if (code === 'p5') return { part: { code, kind: 'group' }, members: permanentMembers };
  if (lists?.codes.includes(code)) return lists.listFor(code, year, on);
  if (code.startsWith('m49-')) {
    if (m49Development === undefined)
      throw new BlueLedgerError('facts-missing', {
        what: `the list of the group ${code} is not among the facts`,
        where: 'facts.m49Development',
        expected: 'the table @blueledger/datasets/m49-development',
      });
    const status = code === 'm49-developed' ? 'developed' : 'developing';
    return {
      part: dated(code, m49Vintage(year), year, publishedList(m49Development)),
      members: m49Members(m49Development, status, year),
    };
  }
  const { iso3, regional_group, regional_group_as_of, regional_group_source: source } = states.columns;
  const members: string[] = [];
  let asOf = '';
  let document = '';
  for (let row = 0; row < states.rowCount; row += 1)
    if (textAt(regional_group, row) === code) {
      members.push(requiredTextAt(iso3, row));
      asOf ||= textAt(regional_group_as_of, row) ?? '';
      document ||= (source && textAt(source, row)) ?? '';
    }
  return { part: dated(code, asOf, year, publishedList(states, [document])), members };
}

/**
 * The states that a text such as `weog+JPN`, `m49-developed` or `AUT,BEL,DEU` names, for a year. Groups and states
 * join with `+`, `,` or white space; case matters only where a state and a list have one code, and the state is in capitals; a
 * state named twice counts once. Lists such as `eu` or `ldc` are known
 * where `facts.lists` has them.
 *
 * @throws BlueLedgerError `unknown-code` for a word that is not a group or a state, or when nothing is named.
 * @example
 * ```ts
 * resolveGrouping({ grouping: 'p5', year: 2012 }).members; // => ['CHN', 'FRA', 'GBR', 'RUS', 'USA']
 * ```
 */
export function resolveGrouping(
  facts: GroupingFacts,
  query: {
    readonly grouping: GroupingText;
    readonly year: number;
    /** A day of the year, for which lists by date are read. Default: its 1 January. */
    readonly on?: string;
    readonly where?: string;
  },
): Grouping {
  checkFacts(facts, 'memberStates');
  const { grouping, year, on, where = 'grouping' } = checkKeys(query, ['grouping', 'year', 'on', 'where']);
  checkYear(year);
  const text = typeof grouping === 'string' ? checkLength(grouping, mostCharacters, where) : '';
  const names = text.split(/[\s,+]+/).filter((name) => name !== '');
  const codes: readonly string[] = [...groupCodes, ...(facts.lists?.codes ?? [])];
  const expected = `groups (${codes.join(', ')}) or states by alpha-3 code, joined with +`;
  if (names.length === 0)
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(grouping, 'is not a valid grouping'),
      where,
      expected,
    });
  const states = memberStates(facts.memberStates);
  const members = new Set<string>();
  const parts = new Map<string, GroupingPart>();
  for (const entry of names) {
    const group = entry.toLowerCase();
    // Written in capitals, NAM is Namibia; nam is the Non-Aligned Movement.
    if (codes.includes(group) && !states.has(entry)) {
      const list = listOf(facts, group, year, on);
      parts.set(group, list.part);
      for (const member of list.members) members.add(member);
    } else if (states.has(entry.toUpperCase())) {
      const { state, name } = memberState(facts.memberStates, entry);
      parts.set(state, { code: state, kind: 'state', name });
      members.add(state);
    } else {
      const near = likelyState(states, entry)?.state ?? (entry.length > 2 ? nearest(entry, codes) : undefined);
      throw new BlueLedgerError('unknown-code', {
        what: faultOfValue(entry, 'is not a valid group or Member State'),
        where,
        expected,
        remedy: didYouMean(near),
      });
    }
  }
  return { code: [...parts.keys()].join('+'), parts: [...parts.values()], members: [...members].sort() };
}
