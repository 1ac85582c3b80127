import { BlueLedgerError, faultOfValue } from '../errors/index.js';

const whole = Math.floor;
/** Days of a 400-year cycle of the calendar, and from its start in March of year 0 to 1 January 1970. */
const cycle = 146_097;
const epoch = 719_468;

/**
 * Days since 1 January 1970 by the Gregorian calendar. Years are counted from March, so that the leap day comes last.
 * Written out because core reads no clock, not even the machine's calendar.
 */
function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const ofYear = whole((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  return year * 365 + whole(year / 4) - whole(year / 100) + whole(year / 400) + ofYear - epoch;
}

function dateOf(day: number): string {
  const count = day + epoch;
  const cycles = whole(count / cycle);
  const inCycle = count - cycles * cycle;
  const yearOfCycle = whole(
    (inCycle - whole(inCycle / 1460) + whole(inCycle / 36_524) - whole(inCycle / 146_096)) / 365,
  );
  const ofYear = inCycle - (365 * yearOfCycle + whole(yearOfCycle / 4) - whole(yearOfCycle / 100));
  const fromMarch = whole((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfCycle + cycles * 400 + (month <= 2 ? 1 : 0);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofYear - whole((153 * fromMarch + 2) / 5) + 1, 2)}`;
}

/**
 * A day of the calendar, ISO 8601: `2024-12-31`.
 * @throws BlueLedgerError `bad-date` for anything that is not a day of the calendar.
 */
export function checkDate(date: unknown, where = 'date'): string {
  if (typeof date === 'string' && /^[1-9]\d{3}-(0[1-9]|1[0-2])-\d\d$/.test(date) && dateOf(dayNumber(date)) === date)
    return date;
  throw new BlueLedgerError('bad-date', {
    what: faultOfValue(date, 'is not a date'),
    where,
    expected: 'a day of the calendar written YYYY-MM-DD, such as 2024-12-31',
  });
}

/** The date so many days later: `addDays('2024-12-31', 1)` is `2025-01-01`. */
export function addDays(date: string, count: number): string {
  return dateOf(dayNumber(date) + count);
}

/** Days from one date to another, the first not counted: 2024-12-20 to 2024-12-31 is 11. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months later; a day that the month does not have runs over into the next. */
export function addMonths(date: string, count: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const first = `${String(whole(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return addDays(first, Number(date.slice(8)) - 1);
}
