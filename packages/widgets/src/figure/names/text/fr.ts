import { frenchNameInSentence } from '@blueledger/core/internal/states';
import { formerStates } from '@blueledger/core/text/fr';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { namesOf } from '../namesOf.js';

const { iso3, name_fr } = memberStatesNamesFr.columns;

const names = namesOf(iso3, name_fr, (name) => name.replace(/ \((?:le|la|les|l['’])\)$/, ''));
const namesInSentence = namesOf(iso3, name_fr, frenchNameInSentence);

/** UNTERM prints "Japon (le)"; after a colon, in lists and brackets the name stands without its article. */
export const stateName = (state: string): string | undefined =>
  names(state) ?? formerStates[state]?.replace(/^(?:la |le |l’)/, '');

/** Inside a sentence: "le Japon". */
export const nameInSentence = (state: string): string | undefined => namesInSentence(state) ?? formerStates[state];
