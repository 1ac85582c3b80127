import { type Column, rowsOf } from '@blueledger/datasets/decode';
import { missions } from '@blueledger/datasets/missions';
import { uniformedPersonnel } from '@blueledger/datasets/uniformed-personnel';
import { expect, test } from 'vitest';
import type { GridColumn } from './protocol.js';
import { rowFilter } from './rowFilter.js';
import { rowMatcher } from './rowMatcher.js';

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
const matching = (text: string) =>
  rows.filter((cells) =>
    rowFilter(text, columns).tests.every(({ column, matches }) =>
      column === undefined ? cells.some(matches) : matches(cells[column] ?? null),
    ),
  );

test('words match anywhere in a row, and all of them must', () => {
  expect(matching('ind 2012')).toEqual([rows[1]]);
  expect(matching('')).toEqual(rows);
});

test('a comparison holds in its column; what is missing is neither more nor less', () => {
  expect(matching('iso3=ind persons>1000')).toEqual([rows[1]]);
  expect(matching('persons<9000')).toEqual([rows[0], rows[1]]);
  expect(matching('month>=2013-01')).toEqual([rows[2]]);
  expect(matching('iso3!=JPN')).toEqual([rows[1], rows[2]]);
  expect(matching('persons=270')).toEqual([rows[0]]);
});

test('a comparison that is not valid is returned with what was expected; one that is still being typed is not', () => {
  const problem = (text: string) => rowFilter(text, columns).problem;
  expect(problem('state=JPN')).toEqual({ part: 'state=JPN', expected: 'column' });
  expect(problem('persons>many')).toEqual({ part: 'persons>many', expected: 'number' });
  expect(problem('month>=1.2012')).toEqual({ part: 'month>=1.2012', expected: 'month' });
  expect(problem('iso3=JPN persons>=1,000 month=2012')).toBeUndefined();
  expect(matching('persons>1,000')).toEqual([rows[1]]);
  expect(matching('persons>')).toEqual(rows);
});

test('a column of yes and no is filtered by the words that it shows', () => {
  const doubtful: GridColumn = { name: 'doubtful', kind: 'number', decimals: 0, letters: 5 };
  expect([1, 0, null].map((cell) => rowFilter('doubtful=true', [doubtful]).tests[0]?.matches(cell))).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['iso3=JPN month>=2012-01 kind!=police', uniformedPersonnel],
  ['2007-0 ind', uniformedPersonnel],
  ['persons>6000', uniformedPersonnel],
  ['mission', missions],
] as const)('%s matches in the columns of a table what it matches in its rows', (text, table) => {
  const facts = Object.entries<Column>({ ...table.columns });
  const names = facts.map(([name, { kind }]): GridColumn => ({ name, kind, decimals: 0, letters: 0 }));
  const { tests } = rowFilter(text, names);
  const matches = rowMatcher(
    tests,
    facts.map(([, column]) => column),
  );
  const byColumn = Array.from({ length: table.rowCount }, (_, row) => row).filter(matches);
  const byRow = Array.from(rowsOf(table), (record) => Object.values(record)).flatMap((cells, row) =>
    tests.every(({ column, matches: cellMatches }) =>
      column === undefined ? cells.some(cellMatches) : cellMatches(cells[column] ?? null),
    )
      ? [row]
      : [],
  );
  expect(byRow.length).toBeGreaterThan(0);
  expect(byColumn).toEqual(byRow);
});
