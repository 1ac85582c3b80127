import type { PersonnelKind } from '../deployment/index.js';
import { monthAndYear } from './englishDates.js';

const kindNames: Readonly<Record<PersonnelKind, string>> = {
  troops: 'Troops',
  staff_officers: 'Staff officers',
  individual_police: 'Individual police',
  formed_police_units: 'Formed police units',
  experts_on_mission: 'Observers (experts on mission)',
  police: 'Police',
};

const lower = (kind: string | number | undefined) => kindNames[kind as PersonnelKind].toLowerCase();

/** English remarks on personnel by kind and over time, apart from the others: a page of personnel loads only these. */
export const personnelNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'mean-strengths': () =>
    'Personnel of a year are the mean of its month-end strengths in hand, and include uniformed personnel of political missions.',
  'month-end-strengths': () =>
    'Personnel are counted at each month’s end, and include uniformed personnel of political missions.',
  'kinds-not-apart': ({ kind, inside, since }) =>
    `${kindNames[kind as PersonnelKind]} stood inside ${lower(inside)} before ${monthAndYear(String(since))}: no figure of their own is in the data.`,
  'kind-leaves': ({ kind, inside, since }) =>
    `${kindNames[kind as PersonnelKind]} stood inside ${lower(inside)} before ${monthAndYear(String(since))}: the figures before and after do not compare.`,
};
