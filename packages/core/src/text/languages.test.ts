import { expect, test } from 'vitest';
import { formerStates as arabicFormer } from './ar/formerStates.js';
import { languages } from './languages.js';

type Tree = Readonly<Record<string, unknown>>;

/** Paths of all texts in a catalogue; a function or a text is a leaf. */
const keysOf = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Tree).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path];

/** What an index calls its parts: `french`, `frenchMovement`, `liquidityFrench` and so on, in every language. */
const partsOf = (index: Tree, more: Tree) => {
  const parts = Object.entries(index);
  const one = (is: RegExp) => (parts.find(([name]) => is.test(name))?.[1] ?? {}) as Tree;
  const burden = one(/^[a-z]+$/);
  const movement = one(/Movement$/);
  return {
    burden,
    liquidity: one(/^liquidity/),
    movement,
    reforms: one(/^reform/),
    summaries: one(/Summaries$/),
    notes: {
      ...(burden['notes'] as Tree),
      ...(movement['notes'] as Tree),
      ...one(/^rateNotes$|[a-z]RateNotes$/),
      ...one(/^earlierRateNotes$|EarlierRateNotes$/),
      ...more,
    },
    former: Object.keys(index['formerStates'] ?? {}),
  };
};

/** A folder of each language, whether or not it is listed. */
const indexes = import.meta.glob<Tree>('./*/index.ts', { eager: true });
const more = import.meta.glob<{ readonly moreNotes: Tree }>('./*/notes/byCode.ts', { eager: true });
const catalogues = Object.fromEntries(
  Object.entries(indexes).map(([path, index]) => {
    const language = path.split('/')[1] as string;
    return [language, partsOf(index, more[`./${language}/notes/byCode.ts`]?.moreNotes ?? {})];
  }),
);
/** States whose membership ended, and whose code is not that of a Member State of today. */
const gone = Object.keys(arabicFormer).sort();
/** What stands between sentences is said only where it is no space. */
const isOfOneLanguage = /\.gap$/;
const others = languages.filter((language) => language !== 'en');

/** Notes stand together, whichever module of a language holds them. */
const textsOf = (language: string) => [
  ...new Set(keysOf(catalogues[language], language).map((key) => key.slice(3).replace(/^[a-z]+\.notes\./, 'notes.'))),
];

const missingIn = (language: string) => {
  const translated = new Set(textsOf(language));
  return textsOf('en').filter((key) => !translated.has(key));
};

test('every folder of a language is listed, and every language has its folder', () => {
  expect(Object.keys(catalogues).sort()).toEqual([...languages].sort());
});

test.each(others)('%s has every English text', (language) => {
  expect(missingIn(language)).toEqual([]);
});

test.each(others)('%s says what no other language lacks', (language) => {
  const all = new Set(others.flatMap((other) => textsOf(other)));
  const own = new Set(textsOf(language));
  expect([...all].filter((key) => !own.has(key) && !isOfOneLanguage.test(key))).toEqual([]);
});

test.each(others)(
  '%s sums up every kind of answer that English does, and names states that are no longer',
  (language) => {
    const { summaries, former } = catalogues[language] as ReturnType<typeof partsOf>;
    const english = catalogues['en']?.summaries['summaries'] as Tree;
    expect(summaries['language']).toBe(language);
    expect(Object.keys(summaries['summaries'] as Tree).sort()).toEqual(Object.keys(english).sort());
    expect(former.sort()).toEqual(gone);
  },
);
