import { expect, test } from 'vitest';
import { sortRows } from './sortRows.js';

const table = {
  caption: '',
  columns: [
    { label: 'State', format: 'text' },
    { label: 'Owed', format: 'dollars' },
  ],
  rows: [
    ['Åland', 12],
    ['Zimbabwe', undefined],
    ['Ethiopia', 100],
    ['Algeria', 12],
    ['year 10', 3],
    ['year 9', 3],
  ],
} as const;
const names = (column: number, descending: boolean, language = 'en') =>
  sortRows(table, { column, descending }, language).map(([name]) => name);

test('numbers sort as numbers, ties keep their order, and what is missing comes last in either direction', () => {
  expect(names(1, false)).toEqual(['year 10', 'year 9', 'Åland', 'Algeria', 'Ethiopia', 'Zimbabwe']);
  expect(names(1, true)).toEqual(['Ethiopia', 'Åland', 'Algeria', 'year 10', 'year 9', 'Zimbabwe']);
});

test('names sort as the language of the page sorts them', () => {
  expect(names(0, false)).toEqual(['Åland', 'Algeria', 'Ethiopia', 'year 9', 'year 10', 'Zimbabwe']);
  expect(names(0, false, 'sv').at(-1)).toBe('Åland');
});
