import { fatalities as table } from '@blueledger/datasets/fatalities';
import { fatalitiesByMission as byMission } from '@blueledger/datasets/fatalities/by-mission';
import { fatalityPoints } from '@blueledger/datasets/fatality-points';
import { memberStates } from '@blueledger/datasets/member-states';
import { missions } from '@blueledger/datasets/missions';
import { expect, test } from 'vitest';
import { fatalities, summaryOf } from '../bundled.js';
import { fatalities as fatalitiesOf } from './fatalities.js';

// Added up from the CSV of the database of the United Nations apart from the code.
test('4,429 people died from 1948 to February 2025, most in 1993', () => {
  const { deaths, groups, throughMonth, notes, status } = fatalities();
  expect([deaths, throughMonth, status]).toEqual([4429, '2025-02', 'derived']);
  expect(groups.reduce((sum, group) => sum + group.deaths, 0)).toBe(4429);
  expect(groups.find(({ key }) => key === '1993')).toEqual({
    key: '1993',
    name: '1993',
    deaths: 252,
    sharePercent: 5.7,
    causes: [
      { cause: 'malicious_act', deaths: 127 },
      { cause: 'accident', deaths: 83 },
      { cause: 'illness', deaths: 34 },
      { cause: 'self_inflicted', deaths: 7 },
      { cause: 'unknown', deaths: 1 },
    ],
  });
  expect(groups.filter(({ deaths: count }) => count >= 252)).toHaveLength(1);
  expect(notes).toContainEqual({ code: 'partial-year', values: { year: 2025, from: '2025-01', to: '2025-02' } });
});

test('the causes of all groups add up to those of the whole, by every dimension', () => {
  for (const by of ['year', 'mission', 'nationality', 'kind', 'cause'] as const) {
    const { groups, causes, deaths } = fatalities({ by });
    expect(causes.reduce((sum, one) => sum + one.deaths, 0)).toBe(deaths);
    for (const { cause, deaths: count } of causes)
      expect([
        by,
        cause,
        groups
          .flatMap((group) => group.causes.filter((one) => one.cause === cause))
          .reduce((sum, one) => sum + one.deaths, 0),
      ]).toEqual([by, cause, count]);
  }
});

test('a slice without a column answers what does not name it, and says what else it lacks', () => {
  const facts = { fatalities: byMission, fatalityPoints };
  expect(fatalitiesOf(facts, { from: 1993, to: 1993 }).deaths).toBe(252);
  expect(() => fatalitiesOf(facts, { kind: 'police' })).toThrow(
    'facts.fatalities: fatalities/by-mission has no column kind. Expected the table with the column that the query names.',
  );
  expect(() => fatalitiesOf(facts, { mission: 'UNIFIL' })).toThrow(expect.objectContaining({ code: 'facts-missing' }));
});

test('the last month is that of the table: with another coverage the same rows end in another month', () => {
  expect(table.coverage?.to).toBe('2025-02');
  const through = (to: string) =>
    fatalitiesOf(
      {
        fatalities: { ...table, coverage: { ...table.coverage, to } },
        fatalityPoints,
        missions,
        memberStates,
      } as never,
      { from: 2024 },
    ).throughMonth;
  expect([through('2025-06'), through('2025-12')]).toEqual(['2025-06', undefined]);
});

test.each([
  ['mission', ['UNIFIL', 339, 'MINUSMA', 311, 'UNAMID', 295]],
  ['nationality', ['IND', 181, 'PAK', 171, 'BGD', 168]],
  ['cause', ['illness', 1643, 'accident', 1412, 'malicious_act', 1134]],
] as const)('by %s the most deaths come first', (by, most) => {
  expect(
    fatalities({ by })
      .groups.slice(0, 3)
      .flatMap(({ key, deaths }) => [key, deaths]),
  ).toEqual(most);
});

test('in 1993 110 of 252 died in Somalia; of India 69 by malicious act', () => {
  const { deaths, groups } = fatalities({ by: 'mission', from: 1993, to: 1993 });
  expect([deaths, groups[0]?.key, groups[0]?.deaths]).toEqual([252, 'UNOSOM', 110]);
  expect(fatalities({ nationality: 'IND', cause: 'malicious_act' }).deaths).toBe(69);
});

test('counts of other reports stand apart, and only where the question names nothing but years', () => {
  const { deaths, points } = fatalities({ from: 2024, to: 2025 });
  expect(deaths).toBe(65 + 10);
  expect(points.filter(({ scope }) => scope === 'deliberately_killed')).toEqual([
    { year: 2024, scope: 'deliberately_killed', deaths: 5, atLeast: false },
    { year: 2025, scope: 'deliberately_killed', deaths: 21, atLeast: true },
  ]);
  expect(fatalities({ from: 2024, to: 2025, mission: 'MONUSCO' }).points).toEqual([]);
});

test('where nobody died the answer is none, and says so', () => {
  const answer = fatalities({ mission: 'UNMISS', from: 1990, to: 1990 });
  expect([answer.deaths, answer.groups]).toEqual([0, []]);
  expect(summaryOf(answer).text).toBe(
    'In 1990 nobody died in UNMISS, according to the database of the United Nations.',
  );
});

test.each([
  [
    { mission: 'UNIFL' },
    'mission: "UNIFL" is not a valid code. Expected the acronym of a mission, such as UNIFIL. Did you mean UNIFIL?',
  ],
  [{ from: 1947 }, 'from: 1947 is not a year with deaths in the table. Expected a year from 1948 to 2025.'],
  [{ from: 2000, to: 1999 }, 'to: 1999 lies before 2000. Expected a year not before the first.'],
  [{ by: 'sex' as 'year' }, 'by: "sex" is not known. Expected one of year, mission, nationality, kind, cause.'],
])('%j is refused in words', (query, words) => {
  expect(() => fatalities(query)).toThrow(expect.objectContaining({ message: words }));
});

test('a mission of which the query names no year is told from its first death on, not from 1948', () => {
  const { from, deaths } = fatalities({ mission: 'MINUSMA' });
  expect([from, deaths]).toEqual([2013, fatalities({ mission: 'MINUSMA', from: 1948 }).deaths]);
  expect(summaryOf(fatalities({ mission: 'MINUSMA' })).text).toMatch(/^From 2013 to /);
  expect(fatalities({ mission: 'MINUSMA', to: 2010 })).toMatchObject({ from: 2010, to: 2010, deaths: 0 });
});
