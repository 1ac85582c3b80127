import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';
import { grouped } from './words.js';

/** What several and one of a kind are called. */
const nouns: Readonly<Record<PersonnelKind | 'all', readonly [many: string, one: string]>> = {
  all: ['membres du personnel en tenue', 'membre du personnel en tenue'],
  troops: ['membres des contingents', 'membre des contingents'],
  staff_officers: ['officiers d’état-major', 'officier d’état-major'],
  individual_police: ['policiers hors unités constituées', 'policier hors unités constituées'],
  formed_police_units: ['membres des unités de police constituées', 'membre des unités de police constituées'],
  experts_on_mission: ['experts en mission', 'expert en mission'],
  police: ['policiers', 'policier'],
};

const sexOf = ({ sex }: PersonnelFilter) =>
  sex === undefined ? '' : ` (${sex === 'female' ? 'femmes' : 'hommes'} seulement)`;

/** Persons of a filter, with their number. */
export const persons = (count: number, filter: PersonnelFilter): string => {
  const [more, one] = nouns[filter.kind ?? 'all'];
  return `${count === 0 ? 'aucun' : grouped(count)} ${count < 2 ? one : more}${sexOf(filter)}`;
};

/** The personnel of a filter without a number. */
export const personnelOf = (filter: PersonnelFilter): string => `${nouns[filter.kind ?? 'all'][0]}${sexOf(filter)}`;

/** Where they serve, after `à`. */
export const servingAt = ({ mission, missionKind }: PersonnelFilter): string =>
  mission === undefined
    ? missionKind === undefined
      ? 'aux opérations de l’ONU'
      : 'aux missions de maintien de la paix de l’ONU'
    : `à la mission ${mission}`;

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? ' (attributions erronées de la source corrigées)' : '';
