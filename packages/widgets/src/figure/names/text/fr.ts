import { frenchNameInSentence } from '@blueledger/core/internal/states';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { namesOf } from '../namesOf.js';

const { iso3, name_fr } = memberStatesNamesFr.columns;

/** UNTERM prints "Japon (le)"; after a colon, in lists and brackets the name stands without its article. */
export const stateName: (state: string) => string | undefined = namesOf(iso3, name_fr, (name) =>
  name.replace(/ \((?:le|la|les|l['’])\)$/, ''),
);

/** Inside a sentence: "le Japon". */
export const nameInSentence: (state: string) => string | undefined = namesOf(iso3, name_fr, frenchNameInSentence);
