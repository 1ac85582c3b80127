import type { BurdenInYear, SideInYear, SummaryPart } from '../messages.js';
import { money, people } from './burdenOfYear.js';

/** What a share did from one year to another. */
export function movement(
  first: SideInYear,
  last: SideInYear,
  show: (percent: string) => SummaryPart,
  projected = false,
): SummaryPart[] {
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

/** How both shares moved from the first year to the last. */
export function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
): SummaryPart[] {
  const sentence: SummaryPart[] = [
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
