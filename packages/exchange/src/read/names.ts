import type { FactTable, MemberStatesTable } from '@blueledger/core';
import { likelyNames } from './likelyName.js';
import { plainWord } from './plainWord.js';
import { bareWordSet, wordSet } from './wordSet.js';

type Text = {
  readonly codes: ArrayLike<number>;
  readonly values: readonly string[];
  readonly missing?: ArrayLike<number> | undefined;
};
type NameColumn = `name_${'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar'}`;

/** The tables of the datasets that names and codes are looked up in. */
export interface NameFacts {
  readonly memberStates: MemberStatesTable &
    FactTable<Readonly<Record<NameColumn, Text>> & { readonly iso2: Text; readonly m49: Text }>;
  readonly missions: FactTable<{ readonly mission: Text; readonly name_en: Text; readonly alias_of: Text }>;
  readonly stateAliases: FactTable<{
    readonly alias: Text;
    readonly iso3: Text;
    readonly kind: Text;
    readonly from: Text;
    readonly to: Text;
    readonly note: Text;
  }>;
  readonly missionAliases: FactTable<{ readonly alias: Text; readonly mission: Text; readonly kind: Text }>;
}

interface Near {
  readonly code: string;
  readonly name: string;
}

/** What a name or a code stands for. */
export type Meaning =
  | {
      readonly code: string;
      /** Another state that often goes under this name. */
      readonly doubt?: string | undefined;
    }
  | { readonly several: readonly string[] }
  | {
      /** The one state or mission that it is probably a slip of; undefined where it may be none or several. */
      readonly near: Near | undefined;
      /** The missions that it is probably a slip of, where they are several. */
      readonly nearSeveral?: readonly string[] | undefined;
      /** What it is, where it is known to be no Member State. */
      readonly notMember?: string | undefined;
    };

export interface Names {
  readonly state: (text: string) => Meaning;
  readonly mission: (text: string) => Meaning;
  /** The days between which a name was in use, where it no longer is. */
  readonly inUse: (text: string) => NameUse | undefined;
}

/** When a name was in use: ISO dates, open where nothing is known. */
export interface NameUse {
  readonly name: string;
  readonly from?: string | undefined;
  readonly to: string;
}

const textOf = ({ codes, values, missing }: Text, row: number) =>
  missing?.[row] ? undefined : values[codes[row] as number];

const article = /\s*\((?:the|l['’]|l[ae]s?|el|los|la)\)$/i;
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** Names as people of the six languages use them beside the official ones, by Unicode's list: Russia, Corée du Sud. */
function commonNames(): readonly ((code: string) => string | undefined)[] {
  return languages.flatMap((language) =>
    (['long', 'short'] as const).map((style) => {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      return (code: string) => names.of(code);
    }),
  );
}

const joinedUp = (plain: string) => plain.replaceAll(' ', '');
const several = Symbol('a key under which several go');

/** How a book of names takes what is not in it as it stands. */
interface Tolerance {
  /** How much farther every other must be for one to be the nearest. */
  readonly margin: number;
  /** Whether what is behind the name, in brackets or after a hyphen, may be passed over. */
  readonly ignoresRest: boolean;
}

/** A hint that could be of two states would name another one. */
const ofStates: Tolerance = { margin: 2, ignoresRest: false };
/** `UNIFIL (Lebanon)` is UNIFIL; a slip of an acronym is near to others, and is none of one’s own. */
const ofMissions: Tolerance = { margin: 1, ignoresRest: true };

/** Names with what they stand for, found however they are spelt, turned about or put together. */
class Book {
  readonly #codes = new Map<string, Near>();
  /** The same without blanks: `D Ivoire` and `d’Ivoire` are one. */
  readonly #joined = new Map<string, Near>();
  /** The same by their words in any order: `Moldova, Republic of` is `Republic of Moldova`. */
  readonly #sets = new Map<string, Near | typeof several>();
  readonly #several = new Map<string, readonly string[]>();
  readonly #doubts = new Map<string, string>();
  readonly #notMembers = new Map<string, string>();
  readonly #found = new Map<string, Meaning>();
  /** The same by their words without those that any state may have: `Republic of India` is probably `India`. */
  readonly #bare = new Map<string, Near | typeof several>();
  readonly #tolerance: Tolerance;

  constructor(tolerance: Tolerance) {
    this.#tolerance = tolerance;
  }

  /** The first to take a word keeps it: names are put in from the surest to the least sure. */
  put(word: string | undefined, code: string): void {
    const plain = plainWord(word ?? '');
    if (plain === '') return;
    const entry = { code, name: (word ?? '').trim() };
    if (!this.#codes.has(plain)) this.#codes.set(plain, entry);
    if (joinedUp(plain).length > 5 && !this.#joined.has(joinedUp(plain))) this.#joined.set(joinedUp(plain), entry);
    const set = wordSet(plain);
    if (set.includes(' ')) putOnce(this.#sets, set, entry);
    if (plain.length >= 4) putOnce(this.#bare, bareWordSet(plain), entry);
  }

  putSeveral(word: string, codes: readonly string[]): void {
    const plain = plainWord(word);
    const known = this.#codes.get(plain)?.code;
    const other = codes.find((code) => code !== known);
    if (known !== undefined && codes.includes(known) && other !== undefined) this.#doubts.set(plain, other);
    else this.#several.set(plain, codes);
  }

  putNotMember(word: string, what: string): void {
    if (!this.#codes.has(plainWord(word))) this.#notMembers.set(plainWord(word), what);
  }

  find(text: string): Meaning {
    const known = this.#found.get(text);
    if (known) return known;
    const meaning = this.#look(text);
    this.#found.set(text, meaning);
    return meaning;
  }

  #look(text: string): Meaning {
    const [outer, inner] = bracketed(text);
    // `Myanmar (Burma)`: two names of one state.
    if (outer !== undefined && inner !== undefined) {
      const whole = this.#exact(text);
      if (whole) return whole;
      const [a, b] = [this.#exact(outer), this.#exact(inner)];
      if (a && b && 'code' in a && 'code' in b && a.code === b.code) return a;
    }
    const [, acronym] = this.#tolerance.ignoresRest ? (/^\s*([\p{L} ]+?)\s*[-–—:,(]/u.exec(text) ?? []) : [];
    const lead = acronym === undefined ? undefined : this.#exact(text) === undefined && this.#exact(acronym);
    if (lead) return lead;
    const exact = this.#exact(text);
    if (exact) return exact;
    const plain = plainWord(text);
    const notMember = this.#notMembers.get(plain) ?? this.#notMembers.get(plain.replace(/^the /, ''));
    return notMember === undefined ? this.#hint(plain) : { near: undefined, notMember };
  }

  #hint(plain: string): Meaning {
    const bare = this.#bare.get(bareWordSet(plain));
    if (bare !== undefined) return { near: bare === several ? undefined : bare };
    const near = likelyNames(plain, this.#codes, this.#tolerance.margin);
    return near.length > 1 ? { near: undefined, nearSeveral: near.map(({ code }) => code) } : { near: near[0] };
  }

  #exact(text: string): Meaning | undefined {
    const plain = plainWord(text.trim().replace(article, ''));
    const codes = this.#several.get(plain);
    if (codes) return { several: codes };
    if (this.#notMembers.has(plain)) return undefined;
    const known =
      this.#codes.get(plain) ?? this.#codes.get(plain.replace(/^the /, '')) ?? this.#joined.get(joinedUp(plain));
    if (known) {
      const doubt = this.#doubts.get(plain);
      return doubt === undefined ? { code: known.code } : { code: known.code, doubt };
    }
    const set = this.#sets.get(wordSet(plain));
    return set === undefined || set === several ? undefined : { code: set.code };
  }
}

/** A key that two codes have is of none of them. */
function putOnce(map: Map<string, Near | typeof several>, key: string, entry: Near): void {
  const other = map.get(key);
  if (other === undefined) map.set(key, entry);
  else if (other !== several && other.code !== entry.code) map.set(key, several);
}

/** `A (B)` as A and B. */
function bracketed(text: string): readonly string[] {
  return /^([^()[\]]+)[([]([^()[\]]+)[)\]]\s*$/.exec(text)?.slice(1) ?? [];
}

function statesOf({ memberStates: { rowCount, columns }, stateAliases }: NameFacts): Book {
  const book = new Book(ofStates);
  const each = (put: (code: string, row: number) => void) => {
    for (let row = 0; row < rowCount; row += 1) put(textOf(columns.iso3, row) as string, row);
  };
  each((code) => book.put(code, code));
  each((code, row) => book.put(textOf(columns.iso2, row), code));
  each((code, row) => {
    const number = textOf(columns.m49, row);
    book.put(number, code);
    // A spreadsheet takes the zeros off: 004 becomes 4.
    book.put(number?.replace(/^0+/, ''), code);
  });
  for (const language of languages)
    each((code, row) => {
      const name = textOf(columns[`name_${language}`], row);
      book.put(name?.replace(article, ''), code);
      // `Iran (Islamic Republic of)` is also printed `Iran`.
      book.put(name, code);
    });
  putAliases(book, stateAliases);
  const common = commonNames();
  each((code, row) => {
    const region = textOf(columns.iso2, row);
    if (region !== undefined) for (const name of common) book.put(name(region), code);
  });
  return book;
}

const isCurrent = (table: NameFacts['stateAliases'], row: number) => textOf(table.columns.to, row) === undefined;

/** Aliases in the order of the table; a name that stands there for several is none of one, unless all but one are past. */
function putAliases(book: Book, table: NameFacts['stateAliases']): void {
  const { rowCount, columns } = table;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < rowCount; row += 1) {
    const alias = textOf(columns.alias, row) as string;
    rows.set(alias, [...(rows.get(alias) ?? []), row]);
  }
  for (const [alias, all] of rows) {
    const [first = 0] = all;
    if (textOf(columns.kind, first) === 'not_a_member') {
      book.putNotMember(alias, textOf(columns.note, first) ?? 'it is no Member');
      continue;
    }
    const codes = [...new Set(all.map((row) => textOf(columns.iso3, row) as string))];
    const current = all.filter((row) => isCurrent(table, row)).map((row) => textOf(columns.iso3, row) as string);
    const [code] = codes.length === 1 ? codes : current.length === 1 ? current : [];
    if (code === undefined) book.putSeveral(alias, codes);
    else book.put(alias, code);
  }
}

function missionsOf({ missions: { rowCount, columns }, missionAliases }: NameFacts): Book {
  const book = new Book(ofMissions);
  for (let row = 0; row < rowCount; row += 1) {
    const mission = textOf(columns.mission, row) as string;
    const alias = textOf(columns.alias_of, row);
    // A code that stands for one operation is read as that one; UNAVEM, published without its phase, stays as it is.
    book.put(mission, alias === undefined || alias.includes(';') ? mission : alias);
  }
  for (let row = 0; row < rowCount; row += 1) {
    const [name, mission] = [textOf(columns.name_en, row), textOf(columns.mission, row) as string];
    book.put(name, mission);
    book.put(name?.replace('United Nations', 'UN'), mission);
  }
  const aliases = missionAliases.columns;
  for (let row = 0; row < missionAliases.rowCount; row += 1) {
    // A place is where to search for a mission, and no name of it: others were there before.
    if (textOf(aliases.kind, row) === 'place') continue;
    const [alias, mission] = [textOf(aliases.alias, row), textOf(aliases.mission, row) as string];
    book.put(alias, mission);
    if (alias?.startsWith('United Nations')) book.put(alias.replace('United Nations', 'UN'), mission);
  }
  return book;
}

/** Names that were in use until a day, by their plain word. */
function usesOf({ rowCount, columns }: NameFacts['stateAliases']): ReadonlyMap<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (let row = 0; row < rowCount; row += 1) {
    const [name, from, to] = [columns.alias, columns.from, columns.to].map((column) => textOf(column, row));
    if (name === undefined) continue;
    if (to === undefined) uses.delete(plainWord(name));
    else uses.set(plainWord(name), { name, from, to });
  }
  return uses;
}

const cache = new WeakMap<NameFacts, Names>();

/** Names and codes of Member States in the six languages, and of missions, from the tables. */
export function namesOf(facts: NameFacts): Names {
  const known = cache.get(facts);
  if (known) return known;
  let states: Book | undefined;
  let missions: Book | undefined;
  let uses: ReadonlyMap<string, NameUse> | undefined;
  const used = new Map<string, NameUse | undefined>();
  const useOf = (text: string) => {
    if (!used.has(text)) used.set(text, (uses ??= usesOf(facts.stateAliases)).get(plainWord(text)));
    return used.get(text);
  };
  const names: Names = {
    state: (text) => (states ??= statesOf(facts)).find(text),
    mission: (text) => (missions ??= missionsOf(facts)).find(text),
    inUse: useOf,
  };
  cache.set(facts, names);
  return names;
}
