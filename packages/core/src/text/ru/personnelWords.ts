import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';
import { many } from './words.js';

/** What the personnel of a kind are called. */
const nouns: Readonly<Record<PersonnelKind | 'all', string>> = {
  all: 'военный и полицейский персонал',
  troops: 'воинские контингенты',
  staff_officers: 'штабные офицеры',
  individual_police: 'полицейские вне сформированных подразделений',
  formed_police_units: 'сформированные полицейские подразделения',
  experts_on_mission: 'эксперты в командировках',
  police: 'полиция',
};

export const people = (count: number): string =>
  count === 0 ? 'ни одного человека' : many(count, 'человек', 'человека', 'человек');

/** The personnel of a filter without a number. */
export const personnelOf = ({ kind, sex }: PersonnelFilter): string =>
  `${nouns[kind ?? 'all']}${sex === undefined ? '' : ` (только ${sex === 'female' ? 'женщины' : 'мужчины'})`}`;

/** Where they serve. */
export const servingIn = ({ mission, missionKind }: PersonnelFilter): string =>
  mission ?? (missionKind === undefined ? 'операции ООН' : 'миссии ООН по поддержанию мира');

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? ' (ошибки отнесения в источнике исправлены)' : '';
