import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { uniformedPersonnelByYear as personnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
import { expect, test } from 'vitest';
import { personnelHistory, personnelShare, personnelTrend } from '../bundled.js';
import { personnelHistory as historyOf } from './personnelHistory.js';
import { yearlyPersonnel } from './yearlyPersonnel.js';

const years = Array.from({ length: 36 }, (_, i) => 1990 + i);

test('the yearly table and the monthly one give the same means, for every year available', () => {
  const query = { groups: ['ETH', 'weog', 'BGD+IND'] } as const;
  const yearly = historyOf({ memberStates, personnelByYear }, query);
  const monthly = personnelHistory(query);
  expect(yearly.times).toEqual(monthly.times);
  expect(yearly.series).toEqual(monthly.series);
  expect(yearly.times.map(({ time }) => Number(time))).toEqual(years);
});

test('of the yearly table alone, the same', () => {
  const query = { groups: ['ETH', 'weog'], from: '2012' } as const;
  expect(yearlyPersonnel({ memberStates, personnelByYear }, query)).toEqual({
    ...historyOf({ memberStates, personnelByYear }, { ...query, by: 'year' }),
    title: 'Uniformed personnel of ETH, weog by year, 2012-01 to 2025-07',
  });
  expect(() => yearlyPersonnel({ memberStates }, query)).toThrow('facts.personnelByYear: it is missing.');
});

test('the mean of a year is its person-months over its months available, and its share that of personnelShare', () => {
  const { times, series } = personnelHistory({ groups: ['weog'] });
  for (const [i, year] of years.entries()) {
    const { persons, monthsAvailable, exactShare, sharePercent, totalPersons } = personnelShare({
      group: 'weog',
      year,
    });
    expect(times[i]).toEqual({
      time: String(year),
      monthsAvailable,
      from: year === 1990 ? '1990-11' : `${year}-01`,
      to: year === 2025 ? '2025-07' : `${year}-12`,
      totalPersons: Math.floor(totalPersons / monthsAvailable + 0.5),
    });
    expect(series[0]?.values[i]).toEqual({
      persons: Math.floor(persons / monthsAvailable + 0.5),
      exactShare,
      sharePercent,
    });
  }
});

test('by month it says what personnelTrend says, gaps included', () => {
  const span = { from: '2014-06', to: '2015-04' };
  const { series, notes } = personnelHistory({ groups: ['IND', 'PAK'], ...span });
  for (const [i, group] of ['IND', 'PAK'].entries())
    expect(series[i]?.values.map(({ persons, sharePercent }) => ({ persons, sharePercent }))).toEqual(
      personnelTrend({ group, ...span }).months.map(({ persons, sharePercent }) => ({ persons, sharePercent })),
    );
  expect(series[0]?.values.filter(({ persons }) => persons === undefined).length).toBe(5);
  expect(notes).toContainEqual({
    code: 'missing-months',
    values: { months: '2014-09 2014-10 2014-11 2014-12 2015-03' },
  });
});

test('by mission, kind and sex it reads the table that knows, from where that begins', () => {
  const women = personnelHistory({ groups: ['IND'], sex: 'female', mission: 'UNMISS', from: '2024', to: '2024' });
  const { months } = personnelTrend({ group: 'IND', sex: 'female', mission: 'UNMISS', from: '2024-01', to: '2024-12' });
  const sum = months.reduce((total, { persons }) => total + (persons ?? 0), 0);
  expect(women.series[0]?.values.map(({ persons }) => persons)).toEqual([Math.floor(sum / 12 + 0.5)]);
  expect(personnelHistory({ groups: ['IND'], mission: 'UNMISS' }).times[0]).toEqual({
    time: '2009',
    monthsAvailable: 2,
    from: '2009-11',
    to: '2009-12',
    totalPersons: 0,
  });
});

test('staff officers before May 2017 are missing, not zero, and the note says where they stood', () => {
  const { series, notes } = personnelHistory({
    groups: ['FRA'],
    kind: 'staff_officers',
    from: '2017-03',
    to: '2017-06',
  });
  expect(series[0]?.values.map(({ persons }) => persons === undefined)).toEqual([true, true, false, false]);
  expect(notes.map(({ code }) => code)).toContain('kinds-not-apart');
});

test.each([
  [{ groups: [] }, 'groups: no states were named. Expected one grouping or several, such as ETH.'],
  [{ groups: ['XXX'] }, 'groups: "XXX" is not a valid group or Member State.'],
  [
    { groups: ['ETH'], from: '1989' },
    'from: 1989 is outside what is available. Expected a year or a month from 1990-11 to 2025-07.',
  ],
  [
    { groups: ['ETH'], from: '2012-13' },
    'from: "2012-13" is not a month. Expected YYYY-MM with a month from 01 to 12, such as 2011-12.',
  ],
  [
    { groups: ['ETH'], from: '2012-05', by: 'year' as const },
    'from: "2012-05" is not a year. Expected a year such as 2012, or by month.',
  ],
  [{ groups: ['ETH'], from: '2020', to: '2014' }, 'to: 2014 lies before 2020. Expected a time not before the first.'],
  [{ groups: ['ETH'], by: 'week' as 'year' }, 'by: "week" is not known. Expected one of year, month.'],
])('%j is refused in words', (query, words) => {
  expect(() => personnelHistory(query)).toThrow(words);
});
