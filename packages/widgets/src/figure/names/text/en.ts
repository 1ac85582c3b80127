import { englishNameInSentence } from '@blueledger/core/internal/states';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { namesOf } from '../namesOf.js';

const { iso3, name_en } = memberStatesGroups.columns;

/** UNTERM prints "Netherlands (the)"; an English sentence wants "the Netherlands". */
export const nameInSentence: (state: string) => string | undefined = namesOf(iso3, name_en, englishNameInSentence);
