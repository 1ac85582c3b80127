import { russianNameInSentence } from '@blueledger/core/internal/states';
import { formerStates } from '@blueledger/core/text/ru';
import { memberStatesNamesRu } from '@blueledger/datasets/member-states/names-ru';
import { namesOf } from '../namesOf.js';

const { iso3, name_ru } = memberStatesNamesRu.columns;
const names = namesOf(iso3, name_ru, russianNameInSentence);

/** Names stand in the nominative: sentences put them after a colon, a dash or in brackets. */
export const stateName = (state: string): string | undefined => names(state) ?? formerStates[state];
