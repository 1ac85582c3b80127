import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import { addDays, addMonths, checkDate } from '../internal/math/index.js';

/** The first and the last day that a date may mean which is known to the day, the month or the year. */
export interface SpanOfDate {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a date of any precision may mean: `2007-10` is 1 to 31 October 2007.
 * @throws BlueLedgerError `bad-date` for anything that is not a valid day, month or year of the calendar.
 */
export function spanOfDate(date: string, where = 'date'): SpanOfDate {
  if (typeof date === 'string' && /^[1-9]\d{3}-\d\d-\d\d$/.test(date)) {
    const day = checkDate(date, where);
    return { first: day, last: day };
  }
  const [, year, month] = (typeof date === 'string' && /^([1-9]\d{3})(?:-(0[1-9]|1[0-2]))?$/.exec(date)) || [];
  if (year === undefined)
    throw new BlueLedgerError('bad-date', {
      what: faultOfValue(date, 'is not a valid day, month or year'),
      where,
      expected: 'a date such as 2024-12-31, 2024-12 or 2024',
    });
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  return { first: `${year}-${month}-01`, last: addDays(addMonths(`${year}-${month}-01`, 1), -1) };
}
