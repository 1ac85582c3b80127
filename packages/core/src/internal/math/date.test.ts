import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, checkDate, daysBetween } from './date.js';

test('days are counted by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(daysBetween('2024-12-20', '2024-12-31')).toBe(11);
  expect(daysBetween('2023-06-30', '2023-12-31')).toBe(184);
});

test('every day of five centuries is the one that the machine’s calendar has', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90_000, max: 90_000 }), (count) => {
      const expected = new Date(count * 86_400_000).toISOString().slice(0, 10);
      expect(addDays('1970-01-01', count)).toBe(expected);
      expect(daysBetween('1970-01-01', expected)).toBe(count);
      expect(checkDate(expected)).toBe(expected);
    }),
  );
});

test('months keep the day, and a day that the month does not have runs over', () => {
  expect([addMonths('2017-10-16', 6), addMonths('2024-01-31', 1), addMonths('2024-12-15', 1)]).toEqual([
    '2018-04-16',
    '2024-03-02',
    '2025-01-15',
  ]);
});

test.each([['2024-13-01'], ['2024-02-30'], ['2024-2-3'], [20240101], [null], [Number.NaN]])(
  '%j is not a date',
  (date) => {
    expect(() => checkDate(date, 'from')).toThrow(
      /^from: .* is not a date\. Expected a day of the calendar written YYYY-MM-DD/,
    );
  },
);
