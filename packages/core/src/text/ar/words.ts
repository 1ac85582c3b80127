import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction, grouped } from '../../internal/math/index.js';
import { type PercentText, percentText, type ShareOrRange, type ShareText, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
import { day, monthAndYear, monthName } from './burden.js';

/** A noun as a number has it: one, two, three to ten, eleven and more. */
export interface CountedNoun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly more: string;
}

/** A number with its noun. From a hundred on the last two digits decide. */
export function many(count: number, { one, two, few, more }: CountedNoun): string {
  const last = count % 100;
  if (count === 1) return one;
  if (count === 2) return two;
  return `${grouped(count)} ${last >= 3 && last <= 10 ? few : last >= 11 ? more : one}`;
}

export const memberStates: CountedNoun = {
  one: 'دولة عضو واحدة',
  two: 'دولتين عضوين',
  few: 'دول أعضاء',
  more: 'دولة عضوا',
};
export const missionsNoun: CountedNoun = { one: 'بعثة واحدة', two: 'بعثتين', few: 'بعثات', more: 'بعثة' };
export const piecesNoun: CountedNoun = { one: 'جزء واحد', two: 'جزأين', few: 'أجزاء', more: 'جزءا' };

const dollarNoun: CountedNoun = { one: 'دولار واحد', two: 'دولارين', few: 'دولارات', more: 'دولارا' };

/** From a hundred on a round number has the noun in the genitive singular, 1,000,000 دولار. */
export const dollars = (amount: number): string => {
  const size = Math.abs(amount);
  const text = size === 0 || (size > 2 && size % 100 < 3) ? `${grouped(size)} دولار` : many(size, dollarNoun);
  return `${amount < 0 ? 'ناقص ' : ''}${text}`;
};

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? 'ناقص ' : ''}${grouped(Number(size.slice(0, -2)))}.${size.slice(-2)} دولار`;
};

/** A date as precise as it is known, with its preposition. */
export const onDate = (date: string): string =>
  date.length === 10 ? `في ${day(date)}` : date.length === 7 ? `في ${monthAndYear(date)}` : `في عام ${date}`;

export const inMonths = (from: string, to: string): string =>
  from === to
    ? `في ${monthAndYear(from)}`
    : `في الفترة من ${from.slice(0, 4) === to.slice(0, 4) ? monthName(from) : monthAndYear(from)} إلى ${monthAndYear(to)}`;

export const atMonthEnd = (month: string): string => `في نهاية ${monthAndYear(month)}`;

/** A year of rates, or its days where others follow within the year. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? `من ${day(days.from).replace(` ${year}`, '')} إلى ${day(days.to)}` : `في عام ${year}`;
};

export const inYears = (from: number | string, to: number | string): string =>
  from === to ? `في عام ${from}` : `من عام ${from} إلى عام ${to}`;

/** Budget years, as 2024/25. */
export const inBudgetYears = (from: string, to: string): string =>
  from === to ? `في ${from}` : `من ${from} إلى ${to}`;

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, all: number): string =>
  available === all ? '' : ` (الأشهر المتاحة: ${available} من ${all})`;

export const perCentText = ({ digits, less }: PercentText): string => `${less ? 'أقل من ' : ''}${digits} في المائة`;
export const perCent = (share: Fraction): string => perCentText(percentText(share));

/** A share, or the two between which it lies. */
export const shareWords = ({ to, ...low }: ShareText): string =>
  to ? `ما بين ${perCentText(low).replace(' في المائة', '')} و${perCentText(to)}` : perCentText(low);
export const perCentOf = (share: ShareOrRange): string => shareWords(shareText(share));

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `ما بين ${factor(range.exactLow)} و${factor(range.exactHigh)}`;
};

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimalText(exact, 3);

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimalText(first, decimals), decimalText(last, decimals)];
};

const funds: Readonly<Record<string, string>> = {
  regular: 'الميزانية العادية',
  peacekeeping: 'حفظ السلام',
  peacekeeping_active_missions: 'بعثات حفظ السلام العاملة',
  peacekeeping_past_missions: 'بعثات حفظ السلام المنتهية',
  peacekeeping_and_tribunals: 'حفظ السلام والمحكمتين',
  tribunals: 'المحكمتين',
  total: 'جميع الصناديق معا',
  'Peacekeeping Reserve Fund': 'الصندوق الاحتياطي لحفظ السلام',
  'Working Capital Fund': 'صندوق رأس المال المتداول',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
