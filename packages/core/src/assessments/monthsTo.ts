import { add, addDays, addMonths, daysBetween, type Ratio } from '../internal/math/index.js';

/**
 * How the time of a piece is counted. `months`: whole calendar months, and days of a month that is cut over its length
 * (the rule of most resolutions: half of November to the 15th, 15/31 of March). `half-year-days`: days over the days of
 * the half-year (MONUSCO, whose mandate ends on 20 December: 173 of 184). `year-days`: days over the days of the year
 * (MONUSCO until 2020/21).
 */
export const timeCounts = ['months', 'half-year-days', 'year-days'] as const;
export type TimeCount = (typeof timeCounts)[number];

/** The period of an appropriation, and how its time is counted. */
export interface CountedPeriod {
  readonly from: string;
  readonly to: string;
  readonly count: TimeCount;
}

const over = (days: number, of: number, months: number): Ratio => ({
  numerator: BigInt(days * months),
  denominator: BigInt(of),
});

const negative = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: -numerator, denominator });

/** Months from January of year 0 to the beginning of a day: whole months, and days over the length of the day's own month. */
function calendarMonths(day: string): Ratio {
  const first = `${day.slice(0, 7)}-01`;
  const length = daysBetween(first, addMonths(first, 1));
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return over(months * length + daysBetween(first, day), length, 1);
}

/**
 * Months from the first day of a period to the end of a day in it, exactly. This is the one rule by which time is
 * counted: an appropriation is cut into pieces by it, and a piece over calendar years. By `months`, 16 November to
 * 31 December are a month and a half whatever period they are part of.
 */
export function monthsTo(end: string, { from, to, count }: CountedPeriod): Ratio {
  const after = addDays(end, 1);
  if (count === 'months') return add(calendarMonths(after), negative(calendarMonths(from)));
  if (count === 'half-year-days') {
    let half = 0;
    while (addMonths(from, half + 6) <= after) half += 6;
    const begun = addMonths(from, half);
    const length = daysBetween(begun, addMonths(from, half + 6));
    return over(half * length + daysBetween(begun, after) * 6, length, 1);
  }
  return over(daysBetween(from, after), daysBetween(from, addDays(to, 1)), 12);
}
