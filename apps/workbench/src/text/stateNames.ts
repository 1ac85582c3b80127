import { arabicNameInSentence, englishNameInSentence, frenchNameInSentence } from '@blueledger/core/internal/states';
import { textAt } from '@blueledger/core/internal/tables';
import { memberStates, plainName } from '@blueledger/core/states';
import type { TextColumn } from '@blueledger/datasets/decode';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { type Language, languageOf } from './languages.js';

/** Names of Member States by code, in a language of the workbench. Former memberships have no entry. */
export type StateNames = ReadonlyMap<string, string>;

interface Translation {
  readonly iso3: TextColumn;
  readonly name: TextColumn;
}

const translations: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  fr: async () => {
    const { memberStatesNamesFr } = await import('@blueledger/datasets/member-states/names-fr');
    return { iso3: memberStatesNamesFr.columns.iso3, name: memberStatesNamesFr.columns.name_fr };
  },
  ar: async () => {
    const { memberStatesNamesAr } = await import('@blueledger/datasets/member-states/names-ar');
    return { iso3: memberStatesNamesAr.columns.iso3, name: memberStatesNamesAr.columns.name_ar };
  },
};

/** UN short names; where a language has none for a state, the English one is used. */
export async function stateNames(language: Language): Promise<StateNames> {
  const states = [...memberStates(memberStatesCore).values()].filter(({ ended }) => ended === undefined);
  const names = new Map(states.map(({ state, name }) => [state, name]));
  if (language === 'en') return names;
  const translation = await translations[language]();
  for (let row = 0; row < translation.iso3.codes.length; row += 1) {
    const state = textAt(translation.iso3, row) as string;
    const name = textAt(translation.name, row);
    if (name !== undefined && names.has(state)) names.set(state, plainName(name));
  }
  return names;
}

const inSentence: Readonly<Record<Language, (printed: string) => string>> = {
  en: englishNameInSentence,
  fr: frenchNameInSentence,
  ar: arabicNameInSentence,
};

/** The same names as a sentence of the language has them: the Netherlands, les Pays-Bas. */
export async function namesInSentences(tag: string): Promise<StateNames> {
  const language = languageOf(tag, []);
  const { iso3, name_en } = memberStatesCore.columns;
  const { iso3: codes, name } =
    language === 'en' ? { iso3, name: name_en as TextColumn } : await translations[language]();
  return new Map(
    Array.from(codes.codes, (_, row) => {
      const printed = textAt(name, row);
      return printed === undefined ? [] : [[textAt(codes, row) as string, inSentence[language](printed)] as const];
    }).flat(),
  );
}
