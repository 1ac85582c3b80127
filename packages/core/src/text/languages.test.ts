import { expect, test } from 'vitest';
import * as ar from './ar/index.js';
import { moreNotes as arabicNotes } from './ar/notes/byCode.js';
import * as en from './en/index.js';
import { moreNotes } from './en/notes/byCode.js';
import * as fr from './fr/index.js';
import { moreNotes as frenchNotes } from './fr/notes/byCode.js';

type Tree = Readonly<Record<string, unknown>>;

/** Paths of all texts in a catalogue; a function or a text is a leaf. */
const keysOf = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Tree).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path];

const catalogues = {
  en: {
    burden: en.english,
    liquidity: en.liquidityEnglish,
    movement: en.englishMovement,
    reforms: en.reformEnglish,
    notes: { ...en.english.notes, ...en.englishMovement.notes, ...en.rateNotes, ...en.earlierRateNotes, ...moreNotes },
  },
  fr: {
    burden: fr.french,
    liquidity: fr.liquidityFrench,
    movement: fr.frenchMovement,
    reforms: fr.reformFrench,
    notes: {
      ...fr.french.notes,
      ...fr.frenchMovement.notes,
      ...fr.frenchRateNotes,
      ...fr.frenchEarlierRateNotes,
      ...frenchNotes,
    },
  },
  ar: {
    burden: ar.arabic,
    liquidity: ar.liquidityArabic,
    movement: ar.arabicMovement,
    reforms: ar.reformArabic,
    notes: {
      ...ar.arabic.notes,
      ...ar.arabicMovement.notes,
      ...ar.arabicRateNotes,
      ...ar.arabicEarlierRateNotes,
      ...arabicNotes,
    },
  },
};

/** Notes stand together, whichever module of a language holds them. */
const textsOf = (language: keyof typeof catalogues) => [
  ...new Set(keysOf(catalogues[language], language).map((key) => key.slice(3).replace(/^[a-z]+\.notes\./, 'notes.'))),
];

const missingIn = (language: 'fr' | 'ar') => {
  const translated = new Set(textsOf(language));
  return textsOf('en').filter((key) => !translated.has(key));
};

test.each(['fr', 'ar'] as const)('%s has every English text', (language) => {
  expect(missingIn(language)).toEqual([]);
});

test.each(['fr', 'ar'] as const)('%s sums up every kind of answer that English does', (language) => {
  const summaries = { fr: fr.frenchSummaries, ar: ar.arabicSummaries }[language];
  expect(summaries.language).toBe(language);
  expect(Object.keys(summaries.summaries).sort()).toEqual(Object.keys(en.englishSummaries.summaries).sort());
});
