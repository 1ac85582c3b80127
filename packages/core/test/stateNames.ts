import type { TextColumn } from '@blueledger/datasets/decode';
import { memberStatesCodes } from '@blueledger/datasets/member-states/codes';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { memberStatesNamesAr } from '@blueledger/datasets/member-states/names-ar';
import { memberStatesNamesEs } from '@blueledger/datasets/member-states/names-es';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { memberStatesNamesRu } from '@blueledger/datasets/member-states/names-ru';
import { memberStatesNamesZh } from '@blueledger/datasets/member-states/names-zh';
import {
  arabicNameInSentence,
  englishNameInSentence,
  frenchNameInSentence,
  russianNameInSentence,
  spanishNameInSentence,
} from '../src/internal/states/index.js';
import { formerStates as formerArabic } from '../src/text/ar/formerStates.js';
import { formerStates as formerSpanish } from '../src/text/es/formerStates.js';
import { formerStates as formerFrench } from '../src/text/fr/formerStates.js';
import { formerStates as formerJapanese } from '../src/text/ja/formerStates.js';
import type { Language } from '../src/text/languages.js';
import { formerStates as formerRussian } from '../src/text/ru/formerStates.js';
import { formerStates as formerChinese } from '../src/text/zh/formerStates.js';

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
const { columns: ar } = memberStatesNamesAr;
const { columns: es } = memberStatesNamesEs;
const { columns: fr } = memberStatesNamesFr;
const { columns: ru } = memberStatesNamesRu;
const { columns: zh } = memberStatesNamesZh;

const { columns: codes } = memberStatesCodes;
const codeOf = byCode(codes.iso3, codes.iso2, (code) => code);
const unicode = new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' });

const withFormer =
  (names: Names, former: Readonly<Record<string, string>>): Names =>
  (state) =>
    names(state) ?? former[state];

/** Names of states as a sentence of each language has them, from the tables: “the Netherlands”, “les Pays-Bas”. */
export const stateNames: Readonly<Record<Language, Names>> = {
  en: byCode(iso3, name_en, englishNameInSentence),
  ar: withFormer(byCode(ar.iso3, ar.name_ar, arabicNameInSentence), formerArabic),
  es: withFormer(byCode(es.iso3, es.name_es, spanishNameInSentence), formerSpanish),
  fr: withFormer(byCode(fr.iso3, fr.name_fr, frenchNameInSentence), formerFrench),
  ja: withFormer((state) => {
    const code = codeOf(state);
    return code && unicode.of(code);
  }, formerJapanese),
  ru: withFormer(byCode(ru.iso3, ru.name_ru, russianNameInSentence), formerRussian),
  zh: withFormer(
    byCode(zh.iso3, zh.name_zh, (name) => name),
    formerChinese,
  ),
};
