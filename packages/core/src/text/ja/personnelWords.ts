import { grouped } from '../../internal/math/index.js';
import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';

/** What the personnel of a kind are called. */
const nouns: Readonly<Record<PersonnelKind | 'all', string>> = {
  all: '軍・警察要員',
  troops: '部隊要員',
  staff_officers: '司令部要員',
  individual_police: '個人警察要員',
  formed_police_units: '武装警察隊の要員',
  experts_on_mission: '任務を遂行する専門家',
  police: '警察要員',
};

export const people = (count: number): string => (count === 0 ? '0人' : `${grouped(count)}人`);

/** The personnel of a filter without a number. */
export const personnelOf = ({ kind, sex }: PersonnelFilter): string =>
  `${nouns[kind ?? 'all']}${sex === undefined ? '' : `（${sex === 'female' ? '女性' : '男性'}のみ）`}`;

/** Where they serve. */
export const servingIn = ({ mission, missionKind }: PersonnelFilter): string =>
  mission ?? (missionKind === undefined ? '国連の活動' : '国連PKOミッション');

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? '（資料の誤った計上を訂正済み）' : '';
