import { burdenNotes } from './burdenNotes.js';
import type { BurdenInYear, Catalogue, FindingPart, SideInYear } from './catalogue.js';
import { monthAndYear, monthName } from './englishDates.js';
import { englishRemarks } from './englishRemarks.js';
import { scaleNotes } from './scaleNotes.js';

const money = (percent: string): FindingPart => ({ text: `${percent} per cent`, role: 'money' });
const people = (percent: string): FindingPart => ({ text: `${percent} per cent`, role: 'people' });

/** What a share did from one year to another. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  show: (percent: string) => FindingPart,
  projected = false,
): FindingPart[] {
  if (first.percent === last.percent) return [{ text: projected ? 'stays at ' : 'stayed at ' }, show(last.percent)];
  const falls = Number(last.percent) < Number(first.percent);
  const verb = projected ? (falls ? 'falls' : 'rises') : falls ? 'fell' : 'rose';
  return [
    { text: `${verb} from ` },
    { ...show(first.percent), text: first.percent },
    { text: ' to ' },
    show(last.percent),
  ];
}

function spanText({ from, to }: { readonly from: string; readonly to: string }, year: number): string {
  if (from === to) return `at the end of ${monthAndYear(from)}`;
  return from.startsWith(String(year))
    ? `from ${monthName(from)} to ${monthName(to)}`
    : `from ${monthAndYear(from)} to ${monthAndYear(to)}`;
}

function burdenInYear({ year, paid, served, projected, sameStates, personnelTo }: BurdenInYear): FindingPart[] {
  const pays: FindingPart[] = [
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

function burdenOverYears(first: BurdenInYear, last: BurdenInYear, lastServed: BurdenInYear | undefined): FindingPart[] {
  const sentence: FindingPart[] = [
    {
      text: `From ${first.year} to ${last.year} the share of UN peacekeeping that ${last.paid.who} ${last.projected ? 'are to pay' : 'paid'} `,
    },
    ...movement(first.paid, last.paid, money, last.projected),
  ];
  if (!first.served || !lastServed?.served || lastServed === first)
    return [...sentence, { text: '; who served is not in the data for these years.' }];
  const who = last.sameStates ? 'they' : lastServed.served.who;
  return [
    ...sentence,
    { text: `; the share of its uniformed personnel that ${who} supplied ` },
    ...movement(first.served, lastServed.served, people),
    { text: lastServed === last ? '.' : ` by ${lastServed.year}.` },
  ];
}

/** English, the first language of the catalogue. */
export const english: Catalogue = {
  ...englishRemarks,
  burdenTitle: 'Who pays for UN peacekeeping, and who serves',
  burdenInYear,
  burdenOverYears,
  notes: { ...englishRemarks.notes, ...scaleNotes, ...burdenNotes },
};
