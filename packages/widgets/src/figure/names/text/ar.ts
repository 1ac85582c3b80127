import { arabicNameInSentence } from '@blueledger/core/internal/states';
import { memberStatesNamesAr } from '@blueledger/datasets/member-states/names-ar';
import { namesOf } from '../namesOf.js';

const { iso3, name_ar } = memberStatesNamesAr.columns;

export const stateName: (state: string) => string | undefined = namesOf(iso3, name_ar, arabicNameInSentence);
