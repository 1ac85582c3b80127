import { expect, test } from 'vitest';
import type { GridColumn } from './protocol.js';
import { rowFilter } from './rowFilter.js';

const columns: readonly GridColumn[] = [
  { name: 'iso3', kind: 'text', decimals: 0, letters: 3 },
  { name: 'month', kind: 'month', decimals: 0, letters: 7 },
  { name: 'persons', kind: 'number', decimals: 0, letters: 5 },
];
const rows = [
  ['JPN', '2012-01', 270],
  ['IND', '2012-01', 8093],
  ['IND', '2025-07', null],
];
const fitting = (text: string) => rows.filter((cells) => rowFilter(text, columns).tests.every((fits) => fits(cells)));

test('words stand anywhere in a row, and all of them do', () => {
  expect(fitting('ind 2012')).toEqual([rows[1]]);
  expect(fitting('')).toEqual(rows);
});

test('a comparison holds in its column; what is missing is neither more nor less', () => {
  expect(fitting('iso3=ind persons>1000')).toEqual([rows[1]]);
  expect(fitting('persons<9000')).toEqual([rows[0], rows[1]]);
  expect(fitting('month>=2013-01')).toEqual([rows[2]]);
  expect(fitting('iso3!=JPN')).toEqual([rows[1], rows[2]]);
  expect(fitting('persons=270')).toEqual([rows[0]]);
});

test('a comparison with no column of the table is handed back', () => {
  expect(rowFilter('state=JPN', columns).problem).toBe('state=JPN');
  expect(rowFilter('iso3=JPN', columns).problem).toBeUndefined();
});
