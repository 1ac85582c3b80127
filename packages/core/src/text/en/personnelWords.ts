import { grouped } from '../../internal/math/index.js';
import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';

/** What several and one of a kind are called. */
const nouns: Readonly<Record<PersonnelKind | 'all', readonly [many: string, one: string]>> = {
  all: ['uniformed personnel', 'person in uniform'],
  troops: ['troops', 'member of the troops'],
  staff_officers: ['staff officers', 'staff officer'],
  individual_police: ['individual police officers', 'individual police officer'],
  formed_police_units: ['members of formed police units', 'member of formed police units'],
  experts_on_mission: ['experts on mission', 'expert on mission'],
  police: ['police officers', 'police officer'],
};

/** Persons of a filter: `1,539 uniformed personnel`, `1 staff officer`, `no police officers`, `12 troops (women)`. */
export function persons(count: number, { kind, sex }: PersonnelFilter): string {
  const [more, one] = nouns[kind ?? 'all'];
  const which = sex === undefined ? '' : ` (${sex === 'female' ? 'women' : 'men'} only)`;
  return `${count === 0 ? 'no' : grouped(count)} ${count === 1 ? one : more}${which}`;
}

/** The personnel of a filter without a number. */
export const personnelOf = ({ kind, sex }: PersonnelFilter): string =>
  `${nouns[kind ?? 'all'][0]}${sex === undefined ? '' : ` (${sex === 'female' ? 'women' : 'men'} only)`}`;

/** Where they serve. */
export const serving = ({ mission, missionKind }: PersonnelFilter): string =>
  mission ?? (missionKind === undefined ? 'UN operations' : 'UN peacekeeping missions');

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? ', with misattributions in the source corrected' : '';
