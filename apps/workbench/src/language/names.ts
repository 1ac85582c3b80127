import { memberStates, plainName } from '@blueledger/core/internal/states';
import { textAt } from '@blueledger/core/internal/tables';
import type { TextColumn } from '@blueledger/datasets/decode';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';

/** Names of Member States by code, in a language of the desk. Former memberships have no entry: they left the tables of today. */
export type StateNames = ReadonlyMap<string, string>;

const translations: Readonly<Record<string, () => Promise<{ readonly iso3: TextColumn; readonly name: TextColumn }>>> =
  {
    fr: async () => {
      const { iso3, name_fr: name } = (await import('@blueledger/datasets/member-states/names-fr')).memberStatesNamesFr
        .columns;
      return { iso3, name };
    },
    ar: async () => {
      const { iso3, name_ar: name } = (await import('@blueledger/datasets/member-states/names-ar')).memberStatesNamesAr
        .columns;
      return { iso3, name };
    },
  };

/** UN short names; where a language has none for a state, the English one stands. */
export async function stateNames(language: string): Promise<StateNames> {
  const states = [...memberStates(memberStatesCore).values()].filter(({ ended }) => ended === undefined);
  const names = new Map(states.map(({ state, name }) => [state, name]));
  const translated = await translations[language]?.();
  if (translated)
    for (let row = 0; row < translated.iso3.codes.length; row += 1) {
      const state = textAt(translated.iso3, row) as string;
      const name = textAt(translated.name, row);
      if (name !== undefined && names.has(state)) names.set(state, plainName(name));
    }
  return names;
}
