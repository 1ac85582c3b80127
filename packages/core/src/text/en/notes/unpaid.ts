import { day, monthAndYear } from '../dates.js';
import { englishNotes } from './common.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : iso);
const list = (dates: unknown) => englishNotes.list(String(dates).split(' ').map(date));
const years = (spans: unknown) =>
  englishNotes.list(
    String(spans)
      .split(' ')
      .map((span) => span.replace('-', ' to ')),
  );

/** English notes on what is unpaid. */
export const unpaidNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'unpaid-dates': () =>
    'Outstanding is all that is unpaid, due or not yet due, and not the arrears that count under Article 19. It rises and falls within a year as assessments are issued and paid: only year-ends compare.',
  'unpaid-derived': ({ dates }) => `Derived from other printed figures: ${list(dates)}.`,
  'unpaid-projected': ({ dates }) => `Projected by the source, not counted: ${list(dates)}.`,
  'unpaid-uncertain': ({ dates }) => `Uncertain in date, reading or scope: ${list(dates)}.`,
  'unpaid-with-master-plan': ({ dates }) => `With the capital master plan: ${list(dates)}.`,
  'unpaid-arrears-left-out': ({ dates }) => `Left out, since the source counts arrears: ${list(dates)}.`,
  'unpaid-years-missing': ({ years: spans }) => `No figure is in the data for ${years(spans)}.`,
  'unpaid-missions-listed': () =>
    'Outstanding is all that is unpaid. Closed missions mostly have no figure, so that the sum is no total of peacekeeping.',
  'unpaid-other-day': ({ mission, date: on }) => `${mission}: ${date(String(on))}.`,
  'unpaid-counted-with': ({ mission, other }) => `${mission} shares an account with ${other}: counted once.`,
};
