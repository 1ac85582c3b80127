import type { BurdenInYear, SummaryPart, YearMessages } from '../messages.js';
import { monthAndYear, monthName } from './dates.js';
import { burdenNotes } from './notes/burden.js';
import { englishNotes } from './notes/common.js';
import { scaleNotes } from './notes/scales.js';

export const money = (percent: string): SummaryPart => ({ text: `${percent} per cent`, role: 'money' });
export const people = (percent: string): SummaryPart => ({ text: `${percent} per cent`, role: 'people' });

function spanText({ from, to }: { readonly from: string; readonly to: string }, year: number): string {
  if (from === to) return `at the end of ${monthAndYear(from)}`;
  return from.startsWith(String(year))
    ? `from ${monthName(from)} to ${monthName(to)}`
    : `from ${monthAndYear(from)} to ${monthAndYear(to)}`;
}

function burdenInYear({ year, paid, served, projected, sameStates, personnelTo }: BurdenInYear): SummaryPart[] {
  const pays: SummaryPart[] = [
    { text: `In ${year} ${paid.who} ${projected ? 'are to pay' : 'paid'} ` },
    money(paid.percent),
    { text: ' of UN peacekeeping; ' },
  ];
  if (!served)
    return [
      ...pays,
      {
        text: `who ${projected ? 'serves' : 'served'} then is not in the data, which end in ${monthAndYear(personnelTo)}.`,
      },
    ];
  const who = sameStates ? 'they' : served.who;
  const when = served.span ? `${spanText(served.span, year)}${sameStates ? '' : ','} ` : '';
  return [
    ...pays,
    { text: `${when}${who} supplied ` },
    people(served.percent),
    { text: ' of its uniformed personnel.' },
  ];
}

/** English of one year alone: a page that asks for no more loads no more. */
export const englishOfAYear: YearMessages = {
  ...englishNotes,
  burdenTitle: 'Who pays for UN peacekeeping, and who serves',
  burdenInYear,
  notes: { ...englishNotes.notes, ...scaleNotes, ...burdenNotes },
};
