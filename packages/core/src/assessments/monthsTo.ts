import { addDays, addMonths, daysBetween, type Ratio } from '../internal/math/index.js';

/**
 * How the time of a piece is counted. `months`: whole months, and days of a month begun over its length (the rule of
 * most resolutions: half of November to the 15th, 15/31 of March). `half-year-days`: days over the days of the half-year
 * (MONUSCO, whose mandate ends on 20 December: 173 of 184). `year-days`: days over the days of the year (MONUSCO until
 * 2020/21).
 */
export const timeCounts = ['months', 'half-year-days', 'year-days'] as const;
export type TimeCount = (typeof timeCounts)[number];

const over = (days: number, of: number, months: number): Ratio => ({
  numerator: BigInt(days * months),
  denominator: BigInt(of),
});

/** Months from the first day of a period to the end of a day in it, exactly. */
export function monthsTo(from: string, end: string, to: string, count: TimeCount): Ratio {
  const after = addDays(end, 1);
  let months = 0;
  while (addMonths(from, months + 1) <= after) months += 1;
  if (count === 'months') {
    const begun = addMonths(from, months);
    const length = daysBetween(begun, addMonths(from, months + 1));
    return over(months * length + daysBetween(begun, after), length, 1);
  }
  if (count === 'half-year-days') {
    const half = Math.floor(months / 6) * 6;
    const begun = addMonths(from, half);
    const length = daysBetween(begun, addMonths(from, half + 6));
    return over(half * length + daysBetween(begun, after) * 6, length, 1);
  }
  return over(daysBetween(from, after), daysBetween(from, addDays(to, 1)), 12);
}
