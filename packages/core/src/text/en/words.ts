import type { Note } from '../../internal/answer/index.js';
import { decimalText, type Fraction, grouped } from '../../internal/math/index.js';
import { type PercentText, percentText, type ShareOrRange, type ShareText, shareText } from '../percentText.js';
import { daysOfRates, type Premium } from '../summaryFacts.js';
import { day, monthAndYear, monthName } from './dates.js';

/** A sum to the dollar; it takes a singular verb. */
export const dollars = (amount: number): string => `${amount < 0 ? '−' : ''}$${grouped(Math.abs(amount))}`;

/** US cents as dollars and cents. */
export const cents = (amount: number): string => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '−' : ''}$${grouped(Number(size.slice(0, -2)))}.${size.slice(-2)}`;
};

export const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`;

/** A date as precise as it is known, with its preposition: on a day, in a month or a year. */
export const onDate = (date: string): string =>
  date.length === 10 ? `on ${day(date)}` : `in ${date.length === 7 ? monthAndYear(date) : date}`;

/** Months in a row: in June 2024; from June to July 2024. */
export const inMonths = (from: string, to: string): string =>
  from === to ? `in ${monthAndYear(from)}` : `from ${monthsBetween(from, to)}`;

/** `June to July 2024`, or `December 2023 to July 2024`. */
export const monthsBetween = (from: string, to: string): string =>
  from.slice(0, 4) === to.slice(0, 4)
    ? `${monthName(from)} to ${monthAndYear(to)}`
    : `${monthAndYear(from)} to ${monthAndYear(to)}`;

/** A year of rates, or its days where others follow within the year: `From 1 January to 30 June 2001`. */
export const inYearOfRates = (answer: { readonly notes: readonly Note[] }, year: number): string => {
  const days = daysOfRates(answer, year);
  return days ? `From ${day(days.from).replace(` ${year}`, '')} to ${day(days.to)}` : `In ${year}`;
};

export const inYears = (from: number | string, to: number | string): string =>
  from === to ? `in ${from}` : `from ${from} to ${to}`;

/** How many months of a period are available, where not all are. */
export const monthsAvailable = (available: number, of: number): string =>
  available === of ? '' : ` (${available} of ${many(of, 'month')} available)`;

export const perCentText = ({ digits, less }: PercentText): string => `${less ? 'less than ' : ''}${digits} per cent`;
export const perCent = (share: Fraction): string => perCentText(percentText(share));

/** A share, or the two between which it lies. */
export const shareWords = ({ to, ...low }: ShareText): string =>
  to ? `between ${perCentText(low).replace(' per cent', '')} and ${perCentText(to)}` : perCentText(low);
export const perCentOf = (share: ShareOrRange): string => shareWords(shareText(share));

/** The factor of those who carry, or the two between which it lies. */
export const premium = ({ exactPermanentMemberFactor: exact, permanentMemberFactorRange: range }: Premium): string => {
  if (!range) return factor(exact as Fraction);
  return `between ${factor(range.exactLow)} and ${factor(range.exactHigh)}`;
};

/** A factor with three decimals. */
export const factor = (exact: Fraction): string => decimalText(exact, 3);

/** Two factors in as many decimals as show that they differ, up to six. */
export const factorPair = (first: Fraction, last: Fraction): readonly [string, string] => {
  const decimals = [3, 4, 5, 6].find((places) => decimalText(first, places) !== decimalText(last, places)) ?? 3;
  return [decimalText(first, decimals), decimalText(last, decimals)];
};

const funds: Readonly<Record<string, string>> = {
  regular: 'the regular budget',
  peacekeeping: 'peacekeeping',
  peacekeeping_active_missions: 'active peacekeeping missions',
  peacekeeping_past_missions: 'past peacekeeping missions',
  peacekeeping_and_tribunals: 'peacekeeping and the tribunals',
  tribunals: 'the tribunals',
  total: 'all funds together',
};

/** What a sentence calls a fund: a mission by its acronym. */
export const fundName = (fund: string): string => funds[fund] ?? fund;
