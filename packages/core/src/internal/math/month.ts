import { BlueLedgerError, faultOfValue } from '../errors/index.js';

/** A calendar month, ISO 8601: `2012-07`. */
export type YearMonth = `${number}-${number}`;

/**
 * Months since year 0, so that the distance of two months is a difference of numbers.
 * @throws BlueLedgerError `bad-month` for anything that is not a month of the calendar.
 */
export function monthNumber(month: string, where = 'month'): number {
  if (typeof month !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new BlueLedgerError('bad-month', {
      what: faultOfValue(month, 'is not a month'),
      where,
      expected: 'YYYY-MM with a month from 01 to 12, such as 2011-12',
    });
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/** The month with this number: `monthOf(24144)` is `2012-01`. */
export function monthOf(number: number): YearMonth {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as YearMonth;
}

/** All months from one to another, both included. */
export function monthsBetween(from: string, to: string): YearMonth[] {
  const first = monthNumber(from, 'from');
  const last = monthNumber(to, 'to');
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => monthOf(first + i));
}

/**
 * A calendar year as a whole number.
 * @throws BlueLedgerError `bad-year` for anything but a whole number of four digits.
 */
export function checkYear(year: unknown, where = 'year'): number {
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1000 || year > 9999)
    throw new BlueLedgerError('bad-year', {
      what: faultOfValue(year, 'is not a year'),
      where,
      expected: 'a whole number of four digits, such as 2012',
    });
  return year;
}
