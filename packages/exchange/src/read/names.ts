import type { FactTable, MemberStatesTable } from '@blueledger/core';
import { nearest } from '@blueledger/core/internal/errors';
import { aliasesOfMissions, aliasesOfStates, severalStates } from './aliases.js';
import { plainWord } from './plainWord.js';

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
}

/** What a name or a code stands for. */
export type Meaning =
  | { readonly code: string }
  | { readonly several: readonly string[] }
  | { readonly near: { readonly code: string; readonly name: string } | undefined };

export interface Names {
  readonly state: (text: string) => Meaning;
  readonly mission: (text: string) => Meaning;
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

class Book {
  readonly #codes = new Map<string, { readonly code: string; readonly name: string }>();
  /** The same without blanks: `D Ivoire` and `d’Ivoire` are one. */
  readonly #joined = new Map<string, { readonly code: string; readonly name: string }>();
  readonly #several = new Map<string, readonly string[]>();
  readonly #found = new Map<string, Meaning>();
  #words: readonly string[] | undefined;

  /** The first to take a word keeps it: names are put in from the surest to the least sure. */
  put(word: string | undefined, code: string): void {
    const plain = plainWord(word ?? '');
    if (plain === '' || this.#codes.has(plain)) return;
    const entry = { code, name: (word ?? '').trim() };
    this.#codes.set(plain, entry);
    if (joinedUp(plain).length > 5 && !this.#joined.has(joinedUp(plain))) this.#joined.set(joinedUp(plain), entry);
  }

  putSeveral(word: string, codes: readonly string[]): void {
    this.#several.set(plainWord(word), codes);
  }

  find(text: string): Meaning {
    const known = this.#found.get(text);
    if (known) return known;
    const meaning = this.#look(text);
    this.#found.set(text, meaning);
    return meaning;
  }

  #look(text: string): Meaning {
    const plain = plainWord(text.trim().replace(article, ''));
    const several = this.#several.get(plain);
    if (several) return { several };
    const known =
      this.#codes.get(plain) ?? this.#codes.get(plain.replace(/^the /, '')) ?? this.#joined.get(joinedUp(plain));
    if (known) return { code: known.code };
    this.#words ??= [...this.#codes.keys()];
    const word = plain.length > 60 ? undefined : nearest(plain, this.#words);
    return { near: word === undefined ? undefined : this.#codes.get(word) };
  }
}

function statesOf({ rowCount, columns }: NameFacts['memberStates']): Book {
  const book = new Book();
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
  const common = commonNames();
  each((code, row) => {
    const region = textOf(columns.iso2, row);
    if (region !== undefined) for (const name of common) book.put(name(region), code);
  });
  for (const [code, words] of Object.entries(aliasesOfStates)) for (const word of words) book.put(word, code);
  for (const [word, codes] of Object.entries(severalStates)) book.putSeveral(word, codes);
  return book;
}

function missionsOf({ rowCount, columns }: NameFacts['missions']): Book {
  const book = new Book();
  for (let row = 0; row < rowCount; row += 1) {
    const mission = textOf(columns.mission, row) as string;
    const alias = textOf(columns.alias_of, row);
    // A code that stands for one operation is read as that one; UNAVEM, published without its phase, stays as it is.
    book.put(mission, alias === undefined || alias.includes(';') ? mission : alias);
  }
  for (let row = 0; row < rowCount; row += 1)
    book.put(textOf(columns.name_en, row), textOf(columns.mission, row) as string);
  for (const [code, words] of Object.entries(aliasesOfMissions)) for (const word of words) book.put(word, code);
  return book;
}

const cache = new WeakMap<NameFacts, Names>();

/** Names and codes of Member States in the six languages, and of missions, from the tables. */
export function namesOf(facts: NameFacts): Names {
  const known = cache.get(facts);
  if (known) return known;
  let states: Book | undefined;
  let missions: Book | undefined;
  const names: Names = {
    state: (text) => (states ??= statesOf(facts.memberStates)).find(text),
    mission: (text) => (missions ??= missionsOf(facts.missions)).find(text),
  };
  cache.set(facts, names);
  return names;
}
