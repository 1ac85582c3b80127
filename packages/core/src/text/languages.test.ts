import { expect, test } from 'vitest';
import * as ar from './ar/index.js';
import * as en from './en/index.js';
import { moreNotes } from './en/notes/byCode.js';
import * as fr from './fr/index.js';

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
    notes: { ...en.english.notes, ...en.englishMovement.notes, ...en.rateNotes, ...moreNotes },
  },
  fr: {
    burden: fr.french,
    liquidity: fr.liquidityFrench,
    movement: fr.frenchMovement,
    reforms: fr.reformFrench,
    notes: { ...fr.french.notes, ...fr.frenchMovement.notes, ...fr.frenchRateNotes },
  },
  ar: {
    burden: ar.arabic,
    liquidity: ar.liquidityArabic,
    movement: ar.arabicMovement,
    reforms: ar.reformArabic,
    notes: { ...ar.arabic.notes, ...ar.arabicMovement.notes, ...ar.arabicRateNotes },
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

/** What is English only so far: a new English text is translated or listed here. */
const english = [
  'notes.net-cost-unknown',
  'notes.staff-assessment-set-off',
  'notes.tie-to-earlier-code',
  'notes.tie-to-earlier-piece',
  'notes.without-prorated-shares',
  'notes.with-prorated-shares',
  'notes.commitment-authority',
  'notes.additional-vote',
  'notes.additions-only',
  'notes.vote-missing',
  'notes.spending-missing',
  'notes.unpaid-dates',
  'notes.unpaid-derived',
  'notes.unpaid-projected',
  'notes.unpaid-uncertain',
  'notes.unpaid-with-master-plan',
  'notes.unpaid-arrears-left-out',
  'notes.unpaid-years-missing',
  'notes.unpaid-missions-listed',
  'notes.unpaid-other-day',
  'notes.unpaid-counted-with',
  'notes.no-scale',
  'notes.entries-by-caller',
  'notes.arrears-over-all-funds',
  'notes.levels-not-apart',
  'notes.level-unknown',
  'notes.equipment-assumed',
  'notes.staff-officers-inside',
  'notes.formed-police-left-out',
  'notes.levels-supposed',
  'notes.thresholds-unknown',
  'notes.groups-by-caller',
];
const untranslated: Readonly<Record<'fr' | 'ar', readonly string[]>> = { fr: english, ar: english };

test.each(['fr', 'ar'] as const)('%s has every English text but those that are listed', (language) => {
  expect(missingIn(language)).toEqual(untranslated[language]);
});

test.each(['fr', 'ar'] as const)('%s sums up every kind of answer that English does', (language) => {
  const summaries = { fr: fr.frenchSummaries, ar: ar.arabicSummaries }[language];
  expect(summaries.language).toBe(language);
  expect(Object.keys(summaries.summaries).sort()).toEqual(Object.keys(en.englishSummaries.summaries).sort());
});
