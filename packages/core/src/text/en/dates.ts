import { monthSpans } from '../monthSpans.js';

/** English months and days as United Nations documents have them: 31 July 2025. */
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
export const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] as string;
export const monthAndYear = (month: string) => `${monthName(month)} ${month.slice(0, 4)}`;
export const day = (date: string) => `${Number(date.slice(8))} ${monthAndYear(date)}`;

/** Months in a row of text, as notes carry them. */
export const monthList = (months: unknown) =>
  monthSpans(String(months).split(' '))
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} to ${monthAndYear(to)}`))
    .join(', ');

/** A text with its ISO days and months as English writes them. */
export const datesInWords = (text: string): string =>
  text.replaceAll(/\b\d{4}-\d\d(?:-\d\d)?\b/g, (iso) => (iso.length === 10 ? day(iso) : monthAndYear(iso)));
