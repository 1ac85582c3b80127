import { month, number, optional, stateCode, text, word } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

const persons = number({ decimals: 0, from: 0, to: 10_000_000, unit: 'persons' });

/** Uniformed personnel at a month's end; by mission and kind where the rows have them. */
export const personnel = rowKind({
  name: 'personnel',
  description: 'Uniformed personnel at the end of a month, by Member State.',
  fields: {
    iso3: stateCode,
    month,
    persons,
    mission: optional(text('the UN acronym of a mission, such as UNMISS')),
    kind: optional(
      word(['troops', 'staff_officers', 'individual_police', 'formed_police_units', 'experts_on_mission', 'police']),
    ),
    female: optional(persons),
    male: optional(persons),
    attribution_doubtful: optional(word(['true', 'false'])),
  },
  states: ['iso3'],
  key: ['iso3', 'month', 'mission', 'kind'],
});
export type PersonnelRow = RowOf<typeof personnel.fields>;
