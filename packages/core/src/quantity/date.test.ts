import { expect, test } from 'vitest';
import { addDays, checkDate, daysBetween, daysInMonth } from './date.js';

test('days are counted by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(daysBetween('2024-12-20', '2024-12-31')).toBe(11);
  expect(daysBetween('2023-06-30', '2023-12-31')).toBe(184);
  expect([daysInMonth('2023-02-01'), daysInMonth('2024-02-10'), daysInMonth('2024-12-01')]).toEqual([28, 29, 31]);
});

test.each([['2024-13-01'], ['2024-02-30'], ['2024-2-3'], [20240101], [null], [Number.NaN]])(
  '%j is not a date',
  (date) => {
    expect(() => checkDate(date, 'from')).toThrow(
      /^from: .* is not a date\. Expected a day of the calendar written YYYY-MM-DD/,
    );
  },
);
