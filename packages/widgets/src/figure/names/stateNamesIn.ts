import type { TextColumn } from '@blueledger/datasets/decode';
import { namesOf } from './namesOf.js';

/** Short names of Member States in a language, and whose names they are. */
export interface StateNames {
  readonly nameOf: (state: string) => string | undefined;
  /** `un`: UN short names as UNTERM prints them. `browser`: from Unicode's list, by Intl; a reader is told so. */
  readonly from: 'un' | 'browser';
}

type Columns = readonly [codes: TextColumn, names: TextColumn];

const unitedNations: Readonly<Record<string, () => Promise<Columns>>> = {
  ar: () =>
    import('@blueledger/datasets/member-states/names-ar').then(({ memberStatesNamesAr: { columns } }) => [
      columns.iso3,
      columns.name_ar,
    ]),
  en: () =>
    import('@blueledger/datasets/member-states/groups').then(({ memberStatesGroups: { columns } }) => [
      columns.iso3,
      columns.name_en,
    ]),
  es: () =>
    import('@blueledger/datasets/member-states/names-es').then(({ memberStatesNamesEs: { columns } }) => [
      columns.iso3,
      columns.name_es,
    ]),
  fr: () =>
    import('@blueledger/datasets/member-states/names-fr').then(({ memberStatesNamesFr: { columns } }) => [
      columns.iso3,
      columns.name_fr,
    ]),
  ru: () =>
    import('@blueledger/datasets/member-states/names-ru').then(({ memberStatesNamesRu: { columns } }) => [
      columns.iso3,
      columns.name_ru,
    ]),
  zh: () =>
    import('@blueledger/datasets/member-states/names-zh').then(({ memberStatesNamesZh: { columns } }) => [
      columns.iso3,
      columns.name_zh,
    ]),
};

/**
 * Short names of Member States in the language of a tag such as `es-MX`: the UN's own in its six languages, the
 * browser's in any other. Loads one language alone.
 *
 * @throws RangeError for what is not a valid language tag.
 */
export async function stateNamesIn(tag: string): Promise<StateNames> {
  const { language } = new Intl.Locale(tag);
  const load = Object.hasOwn(unitedNations, language) ? unitedNations[language] : undefined;
  if (load) return { from: 'un', nameOf: namesOf(...(await load())) };
  const { memberStatesCodes } = await import('@blueledger/datasets/member-states/codes');
  const { iso3, iso2 } = memberStatesCodes.columns;
  const codeOf = namesOf(iso3, iso2);
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  return {
    from: 'browser',
    nameOf: (state) => {
      const code = codeOf(state);
      return code && names.of(code);
    },
  };
}
