import { arabicNameInSentence } from '@blueledger/core/internal/states';
import { formerStates } from '@blueledger/core/text/ar';
import { memberStatesNamesAr } from '@blueledger/datasets/member-states/names-ar';
import { namesOf } from '../namesOf.js';

const { iso3, name_ar } = memberStatesNamesAr.columns;

const names = namesOf(iso3, name_ar, arabicNameInSentence);

export const stateName = (state: string): string | undefined => names(state) ?? formerStates[state];
