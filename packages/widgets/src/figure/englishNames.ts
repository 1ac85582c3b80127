import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { namesOf } from './stateNames.js';

const { iso3, name_en } = memberStatesGroups.columns;

/** UNTERM prints "Netherlands (the)"; an English sentence wants "the Netherlands". */
export const englishSentenceName: (state: string) => string | undefined = namesOf(iso3, name_en, (name) =>
  name.replace(/^(.+) \(the\)$/, 'the $1'),
);
