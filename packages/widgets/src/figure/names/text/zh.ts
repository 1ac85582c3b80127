import { formerStates } from '@blueledger/core/text/zh';
import { memberStatesNamesZh } from '@blueledger/datasets/member-states/names-zh';
import { namesOf } from '../namesOf.js';

const { iso3, name_zh } = memberStatesNamesZh.columns;
const names = namesOf(iso3, name_zh);

export const stateName = (state: string): string | undefined => names(state) ?? formerStates[state];
