import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { expect, test } from 'vitest';
import { groupTable } from './groupTable.js';

const goOn = () => Promise.resolve(true);
const inMonth = (month: number) => (row: number) => personnelByMission.columns.month.values[row] === month;
const july2025 = 2025 * 12 + 6;

test('adds up exactly what stands in a column, by one column and across another', async () => {
  const alone = await groupTable(
    personnelByMission,
    inMonth(july2025),
    { by: 'mission', across: '', of: 'persons', how: 'sum' },
    goOn,
  );
  const parts = await groupTable(
    personnelByMission,
    inMonth(july2025),
    { by: 'mission', across: 'kind', of: 'persons', how: 'sum' },
    goOn,
  );
  let all = 0;
  for (let row = 0; row < personnelByMission.rowCount; row += 1)
    if (inMonth(july2025)(row)) all += personnelByMission.columns.persons.values[row] as number;
  const [total] = alone.series;
  expect(total?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(all);
  expect(parts.labels).toEqual(alone.labels);
  expect(parts.labels.map((_, at) => parts.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))).toEqual(
    total?.values,
  );
  expect(parts.series.map(({ name }) => name)).toContain('troops');
  // A mission without staff officers has no zero that nobody counted.
  expect(parts.series.some(({ values }) => values.includes(null))).toBe(true);
});

test('reads decimals in the unit of the column, and puts months together by year', async () => {
  const rates = await groupTable(
    regularScale,
    (row) => regularScale.columns.iso3.values[regularScale.columns.iso3.codes[row] as number] === 'JPN',
    { by: 'from_year', across: '', of: 'rate', how: 'most' },
    goOn,
  );
  expect(rates.series[0]?.values[rates.labels.indexOf('2025')]).toBe(6.93);
  expect(rates).toMatchObject({ overTime: true, decimals: regularScale.columns.rate.decimals });
  const years = await groupTable(
    personnelByMission,
    () => true,
    { by: 'month:year', across: '', of: '', how: 'count' },
    goOn,
  );
  expect(years.labels.slice(0, 2)).toEqual(['2009', '2010']);
  expect(years.series[0]?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(
    personnelByMission.rowCount,
  );
});

test('a column that is not there, or that is no number, is refused by its name', async () => {
  const ask = (by: string, of: string) =>
    groupTable(regularScale, () => true, { by, across: '', of, how: 'sum' }, goOn);
  await expect(ask('state', 'rate')).rejects.toThrow('"state" is not a column of regular-scale. Expected one of');
  await expect(ask('constructor', 'rate')).rejects.toThrow('"constructor" is not a column');
  await expect(ask('from_year', 'iso3')).rejects.toThrow('iso3 is not a column of numbers');
});
