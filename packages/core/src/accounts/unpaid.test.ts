import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { unpaidAssessments } from '@blueledger/datasets/unpaid-assessments';
import { unpaidAssessmentsPeacekeeping } from '@blueledger/datasets/unpaid-assessments/peacekeeping';
import { expect, test } from 'vitest';
import { noteText, unpaidByMission, unpaidOverTime } from '../bundled.js';
import { unpaidOverTime as pure } from './unpaidOverTime.js';

test('at the ends of 2011 to 2016 peacekeeping had these amounts unpaid, current US dollars', () => {
  const { figures, largestYearEnd } = unpaidOverTime({ from: '2011', to: '2016' });
  expect(figures.filter(({ yearEnd }) => yearEnd).map(({ asOf, amount }) => [asOf, amount / 1e6])).toEqual([
    ['2011-12-31', 2600],
    ['2012-12-31', 1329],
    ['2013-12-31', 2200],
    ['2014-12-31', 1282],
    ['2015-12-31', 976],
    ['2016-12-31', 1802],
  ]);
  expect(largestYearEnd).toMatchObject({ asOf: '2011-12-31', amount: 2_600_000_000, confidence: 'secondary' });
});

test('the most ever unpaid for peacekeeping is the last figure available: 3.6 billion on 16 October 2025', () => {
  const { figures, latest, largest, second, latestYearEnd } = unpaidOverTime();
  expect(figures).toHaveLength(43);
  expect(latest).toEqual({
    asOf: '2025-10-16',
    first: '2025-10-16',
    last: '2025-10-16',
    yearEnd: false,
    amount: 3_600_000_000,
    confidence: 'secondary',
    status: 'published',
    sources: ['g77-22-oct-2025'],
  });
  expect(largest).toBe(latest);
  expect([second?.asOf, second?.amount, second?.status]).toEqual(['2007-10-31', 3_500_000_000, 'derived']);
  expect([latestYearEnd?.asOf, latestYearEnd?.amount]).toEqual(['2018-12-31', 2_000_000_000]);
});

test('a date that is known to the month or the year is the span of days that it may mean', () => {
  const { figures } = unpaidOverTime({ to: '1993' });
  expect(figures.map(({ asOf, first, last }) => [asOf, first, last])).toEqual([
    ['1990-12-31', '1990-12-31', '1990-12-31'],
    ['1993', '1993-01-01', '1993-12-31'],
    ['1993-08', '1993-08-01', '1993-08-31'],
  ]);
});

test('a projection is not a valid count: neither the last nor the largest', () => {
  const { latest, largest, notes } = unpaidOverTime({ from: '2001-10', to: '2001-12-31' });
  expect([latest, largest]).toEqual([undefined, undefined]);
  expect(notes.map((note) => noteText(note))).toContain('Projected by the source, not counted: 31 December 2001.');
});

test('what a source counts as arrears stays apart from what is outstanding, and is named', () => {
  const { figures, notes } = unpaidOverTime({ fund: 'regular', from: '2019', to: '2020' });
  expect(figures.map(({ asOf }) => asOf)).toEqual(['2020-05-14', '2020-12-31']);
  expect(notes.map((note) => noteText(note))).toContain('Left out, since the source counts arrears: 31 May 2019.');
});

test('totals of all funds are those that sources add up, with and without the capital master plan', () => {
  const { figures, notes } = unpaidOverTime({ fund: 'total', from: '2009' });
  expect(figures.map(({ asOf, amount }) => [asOf, amount / 1e6])).toEqual([
    ['2009-12-31', 2240],
    ['2010-10-05', 4100],
    ['2010-12-31', 2860],
    ['2011-10-05', 4300],
    ['2013-12-31', 2715],
    ['2014-04-30', 3079],
  ]);
  expect(notes.map((note) => noteText(note))).toEqual([
    expect.stringMatching(/^Outstanding is all that is unpaid/),
    'With the capital master plan: 31 December 2009, 5 October 2010, 31 December 2010 and 5 October 2011.',
    'Left out, since the source counts arrears: 2019.',
    'No figure is in the data for 2012.',
  ]);
});

test('years without a figure are named', () => {
  const { notes } = unpaidOverTime();
  expect(notes.find(({ code }) => code === 'unpaid-years-missing')?.values).toEqual({
    years: '1991-1992 1994-1995 1997-1998 2002 2019 2021-2022 2024',
  });
});

test('the slice for one fund answers as the whole table does', () => {
  const { figures } = pure({ unpaidAssessments: unpaidAssessmentsPeacekeeping });
  expect(figures).toEqual(pure({ unpaidAssessments }).figures);
});

test.each([
  [
    { fund: 'peacekeepin' },
    'bad-query',
    'fund: "peacekeepin" is not known. Expected one of peacekeeping, regular, tribunals, total. Did you mean peacekeeping?',
  ],
  [
    { from: '2010-13' },
    'bad-date',
    'from: "2010-13" is not a valid day, month or year. Expected a date such as 2024-12-31, 2024-12 or 2024.',
  ],
  [{ to: '2010-02-30' }, 'bad-date', 'to: "2010-02-30" is not a date.'],
  [{ from: '2012', to: '2010' }, 'out-of-order', 'from: 2012 lies after 2010. Expected a date not later than to.'],
  [
    { from: '1991', to: '1992' },
    'year-not-covered',
    'from: no figure of what was unpaid (peacekeeping) from 1991 to 1992. Expected a span that has one, between 1990-12-31 and 2025-10-16.',
  ],
])('%j is refused in words', (query, code, message) => {
  expect(() => unpaidOverTime(query as object)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});

test('on 30 April 2025 2.29 billion were unpaid for 12 missions, as their resolutions note it', () => {
  const { asOf, missions, total, sources } = unpaidByMission();
  expect([asOf, total, sources.length]).toEqual(['2025-04-30', 2_290_800_000, 12]);
  expect(missions[0]).toEqual({
    mission: 'MINUSCA',
    asOf: '2025-04-30',
    amount: 411_500_000,
    percentOfAssessed: 3.7,
    statesPaidInFull: 89,
    countedWith: undefined,
    sources: ['a-res-79-302'],
  });
  const part = unpaidAssessments.columns;
  const row = part.as_of.values.indexOf('2025-04-30');
  expect(row).toBeGreaterThanOrEqual(0);
  // The same sum stands in the other table, made when the facts were gathered.
  const sums = Array.from({ length: unpaidAssessments.rowCount }, (_, i) => i).filter(
    (i) => part.fund.values[part.fund.codes[i] as number] === 'peacekeeping_active_and_2_closed',
  );
  expect(sums.map((i) => part.amount_usd.values[i])).toEqual([total]);
});

test('two missions of one account are counted once, and another day than 30 April is named', () => {
  const of2019 = unpaidByMission({ year: 2019 });
  const rows = of2019.missions.filter(({ mission }) => /^MINU(STAH|JUSTH)$/.test(mission));
  expect(rows.map(({ mission, amount, countedWith }) => [mission, amount, countedWith])).toEqual([
    ['MINUJUSTH', 35_300_000, 'MINUSTAH'],
    ['MINUSTAH', 35_300_000, undefined],
  ]);
  const listed = of2019.missions.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  expect(listed - of2019.total).toBe(35_300_000);
  const { notes } = unpaidByMission({ year: 2023 });
  expect(notes.map((note) => noteText(note))).toContain('MINUJUSTH: 13 June 2023.');
});

test('a year without the list is refused with the years that have it', () => {
  expect(() => unpaidByMission({ year: 2026 })).toThrow(
    'year: no figure of what was unpaid by mission in 2026. Expected a year with figures: 1970, 1989, 1995 to 2025.',
  );
  expect(outstandingByMission.rowCount).toBe(370);
});

test('of 1998 each resolution gives the share of States that had paid in the place of their number', () => {
  const { asOf, missions, total } = unpaidByMission({ year: 1998 });
  // A/RES/52/237, paragraph 1: 106.2 million for UNIFIL, 3.8 per cent; 18.3 per cent of Member States had paid in full.
  expect(asOf).toBe('1998-05-15');
  expect(missions.find(({ mission }) => mission === 'UNIFIL')).toMatchObject({
    amount: 106_200_000,
    percentOfAssessed: 3.8,
    percentOfStatesPaid: 18.3,
    statesPaidInFull: undefined,
  });
  // 50.1 + 15.3 + 106.2 + 9.6 + 66.6 + 6.4 + 11.3 + 37.9 million.
  expect([missions.length, total]).toEqual([8, 303_400_000]);
});

test.each([
  // A/RES/51/234, paragraph 1: 9,455,734 dollars, 4 per cent; some 32 per cent of Member States had paid in full.
  [1997, 'UNIKOM', '1997-05-15', 9_455_734, 4, undefined, 32, 'a-res-51-234'],
  // A/RES/63/291, paragraph 2: 274.0 million, 4 per cent, 42 Member States.
  [2009, 'MONUC', '2009-04-30', 274_000_000, 4, 42, undefined, 'a-res-63-291'],
  // A/RES/72/291, paragraph 1: 15.7 million, 0.3 per cent, 151 Member States.
  [2018, 'UNOCI', '2018-04-30', 15_700_000, 0.3, 151, undefined, 'a-res-72-291'],
  // A/RES/74/261 C, paragraph 2: 281.5 million, 1.7 per cent, 31 Member States.
  [2020, 'UNAMID', '2020-04-30', 281_500_000, 1.7, 31, undefined, 'a-res-74-261-c'],
  // A/RES/72/292, paragraph 2: 15.5 million, 2.5 per cent, 66 Member States.
  [2018, 'UNFICYP', '2018-04-30', 15_500_000, 2.5, 66, undefined, 'a-res-72-292'],
] as const)(
  'in %i %s had unpaid what its resolution says',
  (year, mission, asOf, amount, percentOfAssessed, statesPaidInFull, percentOfStatesPaid, source) => {
    expect(unpaidByMission({ year }).missions.find((line) => line.mission === mission)).toEqual({
      mission,
      asOf,
      amount,
      percentOfAssessed,
      statesPaidInFull,
      percentOfStatesPaid,
      countedWith: undefined,
      sources: [source],
    });
  },
);

test('each of the years 1995 to 2025 has a list, and each list adds up', () => {
  for (let year = 1995; year <= 2025; year += 1) {
    const { missions, total, query } = unpaidByMission({ year });
    const counted = missions.filter(({ countedWith }) => countedWith === undefined);
    expect([query.year, missions.length > 0, counted.reduce((sum, { amount = 0 }) => sum + amount, 0)]).toEqual([
      year,
      true,
      total,
    ]);
  }
});
