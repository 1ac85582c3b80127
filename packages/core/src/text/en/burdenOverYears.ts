import type { BurdenInYear, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { wentOf } from '../percentText.js';
import { digits, monthsText, pays, share } from './burdenOfYear.js';
import { monthName } from './dates.js';

/** What a share did from one year to another. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  role: 'money' | 'people',
  projected = false,
): SummaryPart[] {
  const direction = wentOf(first, last);
  if (direction === 'same') return [{ text: projected ? 'stays at ' : 'stayed at ' }, share(last, role)];
  const verbs = { falls: ['fell', 'falls'], rises: ['rose', 'rises'], open: ['went', 'goes'] } as const;
  return [
    { text: `${verbs[direction][projected ? 1 : 0]} from ` },
    { text: digits(first), role },
    { text: ' to ' },
    share(last, role),
  ];
}

/** A year of which personnel are pooled over a part only: `2025 (January to July)`. */
export function partly({ year, span, months }: PartOfYear): string {
  if (!span) return `${year}${monthsText(months)}`;
  const part =
    span.from === span.to ? `end of ${monthName(span.from)}` : `${monthName(span.from)} to ${monthName(span.to)}`;
  return `${year} (${part}${months ? `, ${months.available} of ${months.of} months available` : ''})`;
}

/** Which months two shares of personnel are counted over, where not over both years as a whole. */
export function countedOver(first: PartOfYear, last: PartOfYear): string {
  const [begin, end] = [partly(first), partly(last)];
  if (begin === String(first.year)) return end === String(last.year) ? '' : `, counted to ${end}`;
  return `, counted from ${begin}${end === String(last.year) ? '' : ` to ${end}`}`;
}

/** How both shares moved from the first year to the last. */
export function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, projected, servers } = last;
  const of = 'UN peacekeeping';
  const paying: SummaryPart[] =
    first.paid.none && paid.none
      ? [
          {
            text: `${paid.who} ${projected ? 'has' : 'had'} no rate in the scale of ${of} in ${first.year} and in ${last.year}`,
          },
        ]
      : first.paid.none || paid.none
        ? [
            {
              text: `${paid.who} had no rate in the scale of ${of} in ${(first.paid.none ? first : last).year} and ${pays(paid, projected && first.paid.none)} `,
            },
            share(first.paid.none ? paid : first.paid, 'money'),
            { text: ` of it in ${(first.paid.none ? last : first).year}` },
          ]
        : [
            {
              text: `From ${first.year} to ${last.year} the share of ${of} that ${paid.who} ${pays(paid, projected)} `,
            },
            ...movement(first.paid, paid, 'money', projected),
          ];
  const who = last.sameStates ? (paid.single ? 'it' : 'they') : servers.who;
  const since = firstServed === first ? '' : `from ${firstServed.year} `;
  const theShare = `; the share of its uniformed personnel that ${who} supplied ${since}`;
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...paying, { text: `${theShare}is not in the data for these years.` }];
  const [begin, end] = [
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  ];
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...paying,
      { text: `; ${who} supplied none of its uniformed personnel in ${partly(begin)} and in ${partly(end)}.` },
    ];
  const over = countedOver(begin, end);
  const until = over === '' && lastServed.year !== last.year ? ` by ${lastServed.year}` : '';
  return [
    ...paying,
    { text: theShare },
    ...movement(firstServed.served, lastServed.served, 'people'),
    { text: `${until}${over}.` },
  ];
}
