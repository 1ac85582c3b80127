import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';
import { grouped } from './words.js';

/** What several and one of a kind are called. */
const nouns: Readonly<Record<PersonnelKind | 'all', readonly [many: string, one: string]>> = {
  all: ['integrantes del personal uniformado', 'integrante del personal uniformado'],
  troops: ['integrantes de los contingentes', 'integrante de los contingentes'],
  staff_officers: ['oficiales de Estado Mayor', 'oficial de Estado Mayor'],
  individual_police: ['agentes de policía no integrados en unidades', 'agente de policía no integrado en unidades'],
  formed_police_units: [
    'integrantes de las unidades de policía constituidas',
    'integrante de las unidades de policía constituidas',
  ],
  experts_on_mission: ['expertos en misión', 'experto en misión'],
  police: ['agentes de policía', 'agente de policía'],
};

const sexOf = ({ sex }: PersonnelFilter) =>
  sex === undefined ? '' : ` (solo ${sex === 'female' ? 'mujeres' : 'hombres'})`;

/** Persons of a filter, with their number. */
export const persons = (count: number, filter: PersonnelFilter): string => {
  const [more, one] = nouns[filter.kind ?? 'all'];
  return `${count === 0 ? 'ningún' : grouped(count)} ${count < 2 ? one : more}${sexOf(filter)}`;
};

/** The personnel of a filter without a number. */
export const personnelOf = (filter: PersonnelFilter): string => `${nouns[filter.kind ?? 'all'][0]}${sexOf(filter)}`;

/** Where they serve, after `a`. */
export const servingAt = ({ mission, missionKind }: PersonnelFilter): string =>
  mission === undefined
    ? missionKind === undefined
      ? 'a las operaciones de las Naciones Unidas'
      : 'a las misiones de mantenimiento de la paz de las Naciones Unidas'
    : `a la misión ${mission}`;

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? ' (corregidas las atribuciones erróneas de la fuente)' : '';
