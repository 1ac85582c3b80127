import type { BurdenInYear, SideInYear, SummaryPart, YearMessages } from '../messages.js';
import { day, monthAndYear, monthName } from './dates.js';
import { burdenNotes } from './notes/burden.js';
import { englishNotes } from './notes/common.js';
import { scaleNotes } from './notes/scales.js';

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: `${digits(side)} per cent`,
  role,
});

/** The digits of a share, or of the two between which it lies. */
export const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) => `${end.less ? 'less than ' : ''}${end.percent}`;
  return to ? `between ${one({ percent, less })} and ${one(to)}` : one({ percent, less });
};

export const monthsText = (months: { readonly available: number; readonly of: number } | undefined): string =>
  months === undefined ? '' : ` (${months.available} of ${months.of} months available)`;

/** What paying is called: `paid`, or of a year to come `is to pay`. */
export const pays = ({ single }: SideInYear, projected: boolean): string =>
  projected ? (single ? 'is to pay' : 'are to pay') : 'paid';

const withoutPersonnel = (
  { who, single }: { readonly who: string; readonly single: boolean },
  projected: boolean,
  personnelTo: string,
): string =>
  `the share of its uniformed personnel that ${who} ${projected ? (single ? 'supplies' : 'supply') : 'supplied'} is not in the data, which end in ${monthAndYear(personnelTo)}.`;

function spanText({ from, to }: { readonly from: string; readonly to: string }, year: number): string {
  if (from === to) return `at the end of ${monthAndYear(from)}`;
  return from.startsWith(String(year))
    ? `from ${monthName(from)} to ${monthName(to)}`
    : `from ${monthAndYear(from)} to ${monthAndYear(to)}`;
}

function burdenInYear({
  year,
  paid,
  served,
  servers,
  projected,
  days,
  sameStates,
  personnelTo,
}: BurdenInYear): SummaryPart[] {
  const inYear = days ? `From ${day(days.from).replace(` ${year}`, '')} to ${day(days.to)}` : `In ${year}`;
  const paying: SummaryPart[] = paid.none
    ? [{ text: `${inYear} ${paid.who} ${projected ? 'is to have' : 'had'} no rate in the scale of UN peacekeeping; ` }]
    : [
        { text: `${inYear} ${paid.who} ${pays(paid, projected)} ` },
        share(paid, 'money'),
        { text: ' of UN peacekeeping; ' },
      ];
  const they = paid.single ? 'it' : 'they';
  if (!served)
    return [
      ...paying,
      { text: withoutPersonnel(sameStates ? { ...paid, who: they } : servers, projected, personnelTo) },
    ];
  const who = sameStates ? they : served.who;
  const when = served.span
    ? `${spanText(served.span, year)}${sameStates ? '' : ','} `
    : days
      ? `in ${year}${sameStates ? '' : ','} `
      : '';
  return [
    ...paying,
    { text: `${when}${who} supplied ` },
    served.none ? { text: 'none', role: 'people' } : share(served, 'people'),
    { text: ` of its uniformed personnel${monthsText(served.months)}.` },
  ];
}

/** English of one year alone: a page that asks for no more loads no more. */
export const englishOfAYear: YearMessages = {
  ...englishNotes,
  burdenTitle: 'Who pays for UN peacekeeping, and who serves',
  burdenInYear,
  notes: { ...englishNotes.notes, ...scaleNotes, ...burdenNotes },
};
