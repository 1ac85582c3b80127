import type { PersonnelKind } from '../../../personnel/facts.js';
import { monthAndYear, monthList } from '../dates.js';

const kindNames: Readonly<Record<PersonnelKind, string>> = {
  troops: 'Troops',
  staff_officers: 'Staff officers',
  individual_police: 'Individual police',
  formed_police_units: 'Formed police units',
  experts_on_mission: 'Observers (experts on mission)',
  police: 'Police',
};

const lower = (kind: string | number | undefined) => kindNames[kind as PersonnelKind].toLowerCase();

/** English notes on kinds of personnel: a page that tells no kinds apart does not load them. */
export const kindNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'kinds-not-apart': ({ kind, inside, since }) =>
    `${kindNames[kind as PersonnelKind]} stood inside ${lower(inside)} before ${monthAndYear(String(since))}: no figure of their own is in the data.`,
  'kind-leaves': ({ kind, inside, since }) =>
    `${kindNames[kind as PersonnelKind]} stood inside ${lower(inside)} before ${monthAndYear(String(since))}: the figures before and after do not compare.`,
  'over-all-missions': ({ months }) =>
    `Over all missions, from the reports by State, kind and sex: by mission no figures are available for ${monthList(months)}.`,
};
