import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { expect, test } from 'vitest';
import { sumBy } from './sumBy.js';

const column = (codes: number[], values: string[]) => ({ codes, values });
const table = {
  name: 'small',
  dataVersion: '0',
  rowCount: 4,
  sources: [],
  columns: {
    state: column([0, 1, 0, 0], ['FRA', 'IND']),
    month: { values: [24_143, 24_144, 24_144, 24_155] },
    persons: { values: [1, 2, 4, 8], decimals: 0 },
  },
};

test('rows that share their keys are added up, and groups without a row are left out', () => {
  expect(sumBy(table, { by: ['state', 'year of month'], sum: 'persons' })).toEqual([
    { keys: ['FRA', 2011], sum: 1 },
    { keys: ['FRA', 2012], sum: 12 },
    { keys: ['IND', 2012], sum: 2 },
  ]);
  expect(sumBy(table, { by: ['month'], sum: 'persons' }).map(({ keys, sum }) => [keys[0], sum])).toEqual([
    ['2011-12', 1],
    ['2012-01', 6],
    ['2012-12', 8],
  ]);
});

test('nothing is lost: groups of any keys add up to the column', () => {
  const { values } = personnelByMission.columns.persons;
  const whole = Array.from(values).reduce((a, b) => a + b, 0);
  for (const by of [['iso3', 'year of month'], ['mission'], ['mission', 'kind', 'month']])
    expect(sumBy(personnelByMission, { by, sum: 'persons' }).reduce((total, { sum }) => total + sum, 0)).toBe(whole);
});

test('a column that is not there is refused', () => {
  expect(() => sumBy(table, { by: ['land'], sum: 'persons' })).toThrow(
    'by: "land" is not a valid column. Expected columns (state, month, persons), or "year of" a month.',
  );
  expect(() => sumBy(table, { by: ['state'], sum: 'state' })).toThrow(
    'sum: "state" is not a valid column of numbers. Expected a column of numbers of the table.',
  );
});
