import { expect, test } from 'vitest';
import type { Row } from './rowValidator.js';
import { takeSlice } from './slice.js';
import { tableSchema } from './tableSchema.js';

const schema = tableSchema.parse({
  name: 'strengths',
  title: 'Strengths',
  description: 'Strengths by month.',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  redistributable: true,
  temporal: ['month', 'month'],
  fields: [
    { name: 'iso3', type: 'string', description: 'State.' },
    { name: 'month', type: 'yearmonth', description: 'Month.' },
    { name: 'persons', type: 'integer', description: 'Persons.' },
  ],
  primaryKey: ['iso3', 'month'],
});
const month = (year: number, number: number) => year * 12 + number - 1;
const row = (at: number): Row => ({ iso3: 'NPL', month: at, persons: 1 });
const months = (rows: readonly Row[]) => rows.map((one) => one['month']);

test('the slice of the latest year begins with January of the last year available, and moves on with the table', () => {
  const slice = { title: 'Latest year', latestYearOf: 'month' };
  const all = [row(month(2024, 12)), row(month(2025, 1)), row(month(2025, 7))];
  expect(months(takeSlice(schema, all, slice).rows)).toEqual([month(2025, 1), month(2025, 7)]);
  expect(months(takeSlice(schema, [...all, row(month(2026, 1))], slice).rows)).toEqual([month(2026, 1)]);
});

test('the latest year of what is no month is refused', () => {
  expect(() => takeSlice(schema, [row(month(2025, 1))], { title: 'x', latestYearOf: 'persons' })).toThrow(
    'strengths: a slice takes the latest year of "persons", which is no month field',
  );
});
