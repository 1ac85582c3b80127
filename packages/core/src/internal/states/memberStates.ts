import { BlueLedgerError, checkFacts, checkText, faultOfValue } from '../errors/index.js';
import { type FactTable, requiredTextAt, type TextColumn, textAt } from '../tables/index.js';

/** Columns of the Member States table that core reads. */
export type MemberStatesTable = FactTable<{
  readonly iso3: TextColumn;
  readonly name_en: TextColumn;
  readonly regional_group: TextColumn;
  readonly regional_group_as_of: TextColumn;
  /** Source id of the list of regional groups; without it answers name no document for them. */
  readonly regional_group_source?: TextColumn | undefined;
  /** Dates of membership: needed where a question turns on who was a Member when, not for groups and names. */
  readonly admitted?: TextColumn | undefined;
  readonly ended?: TextColumn | undefined;
}>;

export interface MemberState {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  /** UN short name in English, without the article that UNTERM prints in brackets. */
  readonly name: string;
  /** ISO date of admission to the United Nations; absent where the table has no dates of membership. */
  readonly admitted?: string;
  /** ISO date on which a former membership ended. */
  readonly ended?: string;
  readonly regionalGroup?: string;
}

const articles = /\s*\((?:the|l['’]|l[ae]s?|el|los)\)$/i;

/**
 * A UN short name as a sentence uses it, without the article in brackets.
 *
 * @example
 * ```ts
 * plainName('Netherlands (the)'); // => 'Netherlands'
 * plainName('Iran (Islamic Republic of)'); // => 'Iran (Islamic Republic of)'
 * ```
 */
export function plainName(name: string): string {
  return checkText(name, 'name', 'the name of a state').replace(articles, '');
}

const cache = new WeakMap<MemberStatesTable, ReadonlyMap<string, MemberState>>();

/**
 * All memberships by code, present and former.
 *
 * @example
 * ```ts
 * memberStates().get('SSD')?.admitted; // => '2011-07-14'
 * ```
 */
export function memberStates(table: MemberStatesTable): ReadonlyMap<string, MemberState> {
  const known = cache.get(table);
  if (known) return known;
  checkFacts({ memberStates: table }, 'memberStates');
  const { iso3, name_en, regional_group, admitted, ended } = table.columns;
  const states = new Map<string, MemberState>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const state = requiredTextAt(iso3, row);
    const start = admitted && textAt(admitted, row);
    const end = ended && textAt(ended, row);
    const group = textAt(regional_group, row);
    states.set(state, {
      state,
      name: plainName(textAt(name_en, row) ?? state),
      ...(start === undefined ? {} : { admitted: start }),
      ...(end === undefined ? {} : { ended: end }),
      ...(group === undefined ? {} : { regionalGroup: group }),
    });
  }
  cache.set(table, states);
  return states;
}

/**
 * Codes and abbreviations of somebody else which are near to one code of a Member State: withdrawn, in common use, or of a
 * territory. The table `state-aliases` says whose they are; a test goes through all that it has.
 */
const codesOfOthers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'ANT ASM BYS CUW EAU EUU FRG FRO FRY GDR GGY GUF KSA MAC MAF RCA RDA REU RFA ROK RSA SXM UAE URT ZAR'.split(' '),
);

/**
 * The one Member State that a text probably means which is no code: by its name, by the beginning of its name, or by a code
 * one letter off. A hint never names another state: where two fit there is none (USB is one letter off USA and UZB), nor for
 * a code of two letters, which is near to those of many, or for a code in use of somebody else (RSA is not Rwanda).
 */
export function likelyState(states: ReadonlyMap<string, MemberState>, text: string): MemberState | undefined {
  const word = text.trim().toLowerCase();
  if (word.length < 3 || codesOfOthers.has(word.toUpperCase())) return undefined;
  const only = (fits: (state: MemberState) => boolean) => {
    const fitting = [...states.values()].filter(fits);
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  return (
    only(({ name }) => name.toLowerCase() === word) ??
    only(({ name, ended }) => ended === undefined && name.toLowerCase().startsWith(word)) ??
    (word.length === 3 ? only(({ state }) => isOneLetterOff(state.toLowerCase(), word)) : undefined)
  );
}

const isOneLetterOff = (code: string, word: string): boolean =>
  code.length === word.length &&
  code[0] === word[0] &&
  Array.from(word).filter((letter, at) => letter !== code[at]).length === 1;

/**
 * The membership with this code.
 * @throws BlueLedgerError `unknown-code` when no Member State, present or former, has it.
 * @example
 * ```ts
 * memberState('jpn');
 * // => { state: 'JPN', name: 'Japan', admitted: '1956-12-18', regionalGroup: 'asia-pacific' }
 * ```
 */
export function memberState(table: MemberStatesTable, code: unknown, where = 'state'): MemberState {
  const states = memberStates(table);
  const member = typeof code === 'string' ? states.get(code.toUpperCase()) : undefined;
  if (member) return member;
  const near = typeof code === 'string' ? likelyState(states, code) : undefined;
  throw new BlueLedgerError('unknown-code', {
    what: faultOfValue(code, 'is not the code of a Member State'),
    where,
    expected: 'an ISO 3166 alpha-3 code, such as JPN',
    ...(near === undefined ? {} : { remedy: `Did you mean ${near.state} (${near.name})?` }),
  });
}

/**
 * The ISO date of a state's admission.
 * @throws BlueLedgerError `facts-missing` when the table has no dates of membership.
 */
export function admissionOf({ state, admitted }: MemberState): string {
  if (admitted === undefined)
    throw new BlueLedgerError('facts-missing', {
      what: `the table of Member States has no date of admission for ${state}`,
      where: 'facts.memberStates',
      expected: 'the table @blueledger/datasets/member-states/core',
    });
  return admitted;
}

/**
 * The year of a state's admission, and of its end for a former one.
 * @throws BlueLedgerError `facts-missing` when the table has no dates of membership.
 */
function membershipYears(member: MemberState): { readonly from: number; readonly to: number } {
  const { ended } = member;
  return {
    from: Number(admissionOf(member).slice(0, 4)),
    to: ended === undefined ? Number.POSITIVE_INFINITY : Number(ended.slice(0, 4)),
  };
}

/** Whether a state was a Member on any day of a calendar year. */
export function isMemberIn(member: MemberState, year: number): boolean {
  const { from, to } = membershipYears(member);
  return from <= year && year <= to;
}
