import { monthAndYear } from '../dates.js';
import { englishNotes } from './common.js';

/** English notes on shares of payment and of personnel pooled over months: a page of neither does not load them. */
export const burdenNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'paid-is-assessed': () =>
    '“Paid” is the share assessed under the peacekeeping scale; money received is another figure.',
  'pooled-months': () =>
    'Personnel are month-end strengths added up over the months available of each year, and include uniformed personnel of political missions.',
  'no-personnel': ({ years, from, to }) =>
    `No personnel figures for ${englishNotes.list(String(years).split(' '))}: the data ${from ? `begin in ${monthAndYear(String(from))} and ` : ''}end in ${monthAndYear(String(to))}.`,
};
