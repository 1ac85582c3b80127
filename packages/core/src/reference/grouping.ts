import { BlueLedgerError, nearest, shown } from '../error/index.js';
import { type M49Table, m49Members, m49Vintage } from './m49.js';
import { type MemberStatesTable, memberState, memberStates } from './memberStates.js';
import { textAt } from './table.js';

/** The permanent members of the Security Council (Charter, Article 23, paragraph 1), by today's codes. */
export const permanentMembers = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'] as const;

/** Codes of the groups that are lists of the United Nations' own. Any of them, and any states, join with `+`. */
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

export interface GroupingPart {
  /** A code of `groupCodes`, or the alpha-3 code of a state. */
  readonly code: string;
  readonly kind: 'group' | 'state';
  /** English name of a state; groups are named by the language catalogue. */
  readonly name?: string;
  /** Date of the list that the group was read from. */
  readonly asOf?: string;
  /** The list is used for a year that is not its own. */
  readonly extrapolated?: boolean;
}

/** A set of Member States, with what it was made of. */
export interface Grouping {
  /** The normal form of what was asked for: `weog+JPN`. */
  readonly code: string;
  readonly parts: readonly GroupingPart[];
  /** Alpha-3 codes, sorted. */
  readonly members: readonly string[];
}

export interface GroupingFacts {
  readonly memberStates: MemberStatesTable;
  readonly m49Development?: M49Table | undefined;
}

function groupPart(
  facts: GroupingFacts,
  code: GroupCode,
  year: number,
): { part: GroupingPart; members: readonly string[] } {
  if (code === 'p5') return { part: { code, kind: 'group' }, members: permanentMembers };
  if (code === 'm49-developed' || code === 'm49-developing') {
    const table = facts.m49Development;
    if (table === undefined)
      throw new BlueLedgerError('facts-missing', {
        what: `the group ${code} was asked for without its table`,
        where: 'facts.m49Development',
        expected: 'the table @blueledger/datasets/m49-development',
      });
    const asOf = m49Vintage(year);
    const part: GroupingPart = { code, kind: 'group', asOf, extrapolated: Number(asOf.slice(0, 4)) !== year };
    return { part, members: m49Members(table, code === 'm49-developed' ? 'developed' : 'developing', year) };
  }
  const members: string[] = [];
  for (const { state, regionalGroup } of memberStates(facts.memberStates).values())
    if (regionalGroup === code) members.push(state);
  const { regional_group_as_of, regional_group } = facts.memberStates.columns;
  const row =
    Array.from({ length: facts.memberStates.rowCount }, (_, i) => i).find((i) => textAt(regional_group, i) === code) ??
    0;
  const asOf = textAt(regional_group_as_of, row) ?? '';
  return { part: { code, kind: 'group', asOf, extrapolated: Number(asOf.slice(0, 4)) !== year }, members };
}

/**
 * The states that a text such as `weog+JPN`, `m49-developed` or `AUT,BEL,DEU` names, for a year. Groups and states
 * join with `+`, `,` or white space; case does not matter; a state named twice counts once.
 *
 * @throws BlueLedgerError `unknown-code` for a word that is no group and no state, or when nothing is named.
 * @example
 * ```ts
 * resolveGrouping(facts, { grouping: 'p5', year: 2012 }).members; // => ['CHN', 'FRA', 'GBR', 'RUS', 'USA']
 * ```
 */
export function resolveGrouping(
  facts: GroupingFacts,
  { grouping, year, where = 'grouping' }: { readonly grouping: string; readonly year: number; readonly where?: string },
): Grouping {
  const words = typeof grouping === 'string' ? grouping.split(/[\s,+]+/).filter((word) => word !== '') : [];
  const expected = `groups (${groupCodes.join(', ')}) or states by alpha-3 code, joined with +`;
  if (words.length === 0)
    throw new BlueLedgerError('unknown-code', { what: `${shown(grouping)} names no states`, where, expected });
  const states = memberStates(facts.memberStates);
  const members = new Set<string>();
  const parts = new Map<string, GroupingPart>();
  for (const word of words) {
    const group = groupCodes.find((code) => code === word.toLowerCase());
    if (group !== undefined) {
      const found = groupPart(facts, group, year);
      parts.set(group, found.part);
      for (const member of found.members) members.add(member);
    } else if (states.has(word.toUpperCase())) {
      const { state, name } = memberState(facts.memberStates, word);
      parts.set(state, { code: state, kind: 'state', name });
      members.add(state);
    } else {
      const near = nearest(word, [...groupCodes, ...states.keys()]);
      throw new BlueLedgerError('unknown-code', {
        what: `${shown(word)} is no group and no Member State`,
        where,
        expected,
        ...(near === undefined ? {} : { remedy: `Did you mean ${near}?` }),
      });
    }
  }
  return { code: [...parts.keys()].join('+'), parts: [...parts.values()], members: [...members].sort() };
}
