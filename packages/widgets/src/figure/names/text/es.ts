import { spanishNameInSentence } from '@blueledger/core/internal/states';
import { formerStates } from '@blueledger/core/text/es';
import { memberStatesNamesEs } from '@blueledger/datasets/member-states/names-es';
import { namesOf } from '../namesOf.js';

const { iso3, name_es } = memberStatesNamesEs.columns;
const names = namesOf(iso3, name_es, (name) => name.replace(/ \((?:el|la|los|las)\)$/, ''));
const namesInSentence = namesOf(iso3, name_es, spanishNameInSentence);

/** UNTERM prints "Japón (el)"; after a colon, in lists and brackets the name stands without its article. */
export const stateName = (state: string): string | undefined =>
  names(state) ?? formerStates[state]?.replace(/^(?:el|la) /, '');

/** Inside a sentence: "el Japón". */
export const nameInSentence = (state: string): string | undefined => namesInSentence(state) ?? formerStates[state];
