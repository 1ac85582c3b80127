import { grouped } from '../../internal/math/index.js';
import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';

/** What the personnel of a kind are called. */
const nouns: Readonly<Record<PersonnelKind | 'all', string>> = {
  all: '军警人员',
  troops: '部队人员',
  staff_officers: '参谋军官',
  individual_police: '单派警察',
  formed_police_units: '建制警察单位人员',
  experts_on_mission: '特派专家',
  police: '警察',
};

/** The personnel of a filter without a number. */
export const personnelOf = ({ kind, sex }: PersonnelFilter): string =>
  `${nouns[kind ?? 'all']}${sex === undefined ? '' : `（仅${sex === 'female' ? '女性' : '男性'}）`}`;

/** Persons of a filter, with their number. */
export const persons = (count: number, filter: PersonnelFilter): string =>
  `${personnelOf(filter)}${count === 0 ? '零人' : `${grouped(count)}人`}`;

/** Where they serve. */
export const servingIn = ({ mission, missionKind }: PersonnelFilter): string =>
  mission ?? (missionKind === undefined ? '联合国行动' : '联合国维持和平特派团');

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? '（已更正资料来源中的归属错误）' : '';
