import { BlueLedgerError, shown } from '../error/index.js';

/** Days since 1 January 1970 of a date already checked. `Date.UTC` is arithmetic: no clock and no time zone is read. */
const days = (date: string) =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * A day of the calendar, ISO 8601: `2024-12-31`.
 * @throws BlueLedgerError `bad-date` for anything that is not a day of the calendar.
 */
export function checkDate(date: unknown, where = 'date'): string {
  if (typeof date === 'string' && /^[1-9]\d{3}-\d\d-\d\d$/.test(date) && dateOf(days(date) || 0) === date) return date;
  throw new BlueLedgerError('bad-date', {
    what: `${shown(date)} is not a date`,
    where,
    expected: 'a day of the calendar written YYYY-MM-DD, such as 2024-12-31',
  });
}

/** The date so many days later: `addDays('2024-12-31', 1)` is `2025-01-01`. */
export function addDays(date: string, count: number): string {
  return dateOf(days(date) + count);
}

/** Days from one date to another, the first not counted: 2024-12-20 to 2024-12-31 is 11. */
export function daysBetween(from: string, to: string): number {
  return days(to) - days(from);
}

/** Length of the month that a date lies in. */
export function daysInMonth(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}

/** The same day so many months later; a day that the month does not have becomes the first of the next. */
export function addMonths(date: string, count: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return dateOf(Date.UTC(Math.floor(month / 12), month % 12, Number(date.slice(8))) / 86_400_000);
}
