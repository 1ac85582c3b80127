import type { GroupCode } from '../reference/index.js';
import type { BurdenInYear, Catalogue, FindingPart, SideInYear } from './catalogue.js';
import { monthSpans } from './monthSpans.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] as string;
export const monthAndYear = (month: string) => `${monthName(month)} ${month.slice(0, 4)}`;
export const day = (date: string) => `${Number(date.slice(8))} ${monthAndYear(date)}`;

const groups: Readonly<Record<GroupCode, string>> = {
  african: 'African states',
  'asia-pacific': 'Asia-Pacific states',
  'eastern-european': 'Eastern European states',
  grulac: 'Latin American and Caribbean states',
  weog: 'Western states',
  p5: 'the five permanent members',
  'm49-developed': 'developed countries',
  'm49-developing': 'developing countries',
};

/** What the list behind a group is called, where a note dates it. */
const lists: Readonly<Record<string, string>> = {
  african: 'African group',
  'asia-pacific': 'Asia-Pacific group',
  'eastern-european': 'Eastern European group',
  grulac: 'Latin American and Caribbean group',
  weog: 'Western states are the Western European and other States group (WEOG)',
  'm49-developed': 'Developed countries are those of the UN Statistics Division (M49)',
  'm49-developing': 'Developing countries are those of the UN Statistics Division (M49)',
};

/** A list and its date, of which the month is not always known. */
const datedList = ({ group, asOf, name = group }: Readonly<Record<string, string | number>>) =>
  `${lists[group as string] ?? (name as string)}: list of ${String(asOf).length > 4 ? monthAndYear(String(asOf)) : (asOf as string)}`;

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

/** Months in a row of text, as notes carry them. */
const monthList = (months: unknown) =>
  monthSpans(String(months).split(' '))
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} to ${monthAndYear(to)}`))
    .join(', ');

/** English, the first language of the catalogue. */
export const english: Catalogue = {
  language: 'en',
  groups,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),
  manyStates: (count) => `${count} states`,
  month: monthAndYear,
  burdenTitle: 'Who pays for UN peacekeeping, and who serves',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () =>
      '“Paid” is the share assessed under the peacekeeping scale; money received is another figure.',
    'rates-derived': () =>
      'Peacekeeping rates are derived from the regular-budget scale, level factors and the permanent members’ premium.',
    'projected-by-rule': ({ year }) =>
      `${year}: rates follow by rule from the scale in force; no amounts of that year have been seen.`,
    'list-extrapolated': (list) => `${datedList(list)}, used here for other years as well.`,
    'list-as-of': (list) => `${datedList(list)}.`,
    'list-by-year': ({ name, unseen }) =>
      `${name}: list of each year${unseen ? `; that ${unseen} left it was not seen in a source` : ''}.`,
    'list-incomplete': ({ name }) => `${name}: the list lacks some members.`,
    'attribution-doubtful': ({ months }) =>
      `As published, contingents of ${monthList(months)} probably stand under a wrong State or kind.`,
    'attribution-corrected': ({ months }) =>
      `Corrected: contingents of ${monthList(months)} that probably stand under a wrong State or kind are moved.`,
    'pooled-months': () =>
      'Personnel are month-end strengths added up over the months in hand of each year, and include uniformed personnel of political missions.',
    'partial-year': ({ year, from, to }) => `${year}: ${monthName(String(from))} to ${monthName(String(to))} only.`,
    'missing-months': ({ months }) => `No report in hand for ${monthList(months)}.`,
    'no-personnel': ({ years, to }) =>
      `No personnel figures for ${english.list(String(years).split(' '))}: the data end in ${monthAndYear(String(to))}.`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}, a Member State since ${day(String(memberSince))}, has no rate in the scale of ${year}.`,
  },
};
