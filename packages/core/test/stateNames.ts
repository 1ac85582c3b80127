import type { TextColumn } from '@blueledger/datasets/decode';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { memberStatesNamesAr } from '@blueledger/datasets/member-states/names-ar';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { arabicNameInSentence, englishNameInSentence, frenchNameInSentence } from '../src/internal/states/index.js';

type Names = (state: string) => string | undefined;

const byCode = (codes: TextColumn, names: TextColumn, shape: (name: string) => string): Names => {
  const known = new Map<string, string>();
  for (let row = 0; row < codes.codes.length; row += 1) {
    const name = names.missing?.[row] ? undefined : names.values[names.codes[row] as number];
    if (name !== undefined && name !== '') known.set(codes.values[codes.codes[row] as number] as string, shape(name));
  }
  return (state) => known.get(state);
};

const { iso3, name_en } = memberStatesCore.columns;
const { columns: fr } = memberStatesNamesFr;
const { columns: ar } = memberStatesNamesAr;

const english = byCode(iso3, name_en, englishNameInSentence);
const french = byCode(fr.iso3, fr.name_fr, frenchNameInSentence);
const arabic = byCode(ar.iso3, ar.name_ar, arabicNameInSentence);

/**
 * Names of states as a sentence of each language has them, from the tables: “the Netherlands”, “les Pays-Bas”. Former states
 * have an English name only.
 */
export const stateNames: Readonly<Record<'en' | 'fr' | 'ar', Names>> = {
  en: english,
  fr: (state) => french(state) ?? english(state),
  ar: (state) => arabic(state) ?? english(state),
};
