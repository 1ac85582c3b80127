import { day } from '../dates.js';

/** English notes on rates of one scale: a page of no rates does not load them. */
export const scaleNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'rates-derived': () =>
    'Peacekeeping rates are derived from the regular-budget scale, level factors and the permanent members’ premium.',
  'projected-by-rule': ({ year }) =>
    `${year}: rates follow by rule from the scale in force; ${year} assessments are not yet issued.`,
  'member-without-rate': ({ name, memberSince, year }) =>
    `${name}, a Member State since ${day(String(memberSince))}, has no rate in the scale of ${year}.`,
};
