import { expect, test } from 'vitest';
import { oneOf } from './oneOf.js';

const counts = ['months', 'half-year-days', 'year-days'] as const;

test('a word of the list comes back', () => {
  expect(oneOf('year-days', counts, 'count')).toBe('year-days');
});

test.each([
  [
    'year-day',
    'count: "year-day" is not known. Expected one of months, half-year-days, year-days. Did you mean year-days?',
  ],
  ['weeks', 'count: "weeks" is not known. Expected one of months, half-year-days, year-days.'],
  [null, 'count: null is not known. Expected one of months, half-year-days, year-days.'],
  [{ a: 1 }, 'count: {"a":1} is not known. Expected one of months, half-year-days, year-days.'],
])('%j is refused with what was expected and the nearest', (value, message) => {
  expect(() => oneOf(value, counts, 'count')).toThrow(expect.objectContaining({ code: 'bad-query', message }));
});

test('a word of 200,000 letters is refused without being compared, and shown in 60', () => {
  const long = 'x'.repeat(200_000);
  expect(() => oneOf(long, [...counts, `${long}y`], 'count')).toThrow(
    expect.objectContaining({ what: `"${'x'.repeat(56)}… is not known`, remedy: undefined }),
  );
});
