import { expect, test } from 'vitest';
import { authorisedOverTime, authorisedStrength } from '../bundled.js';

test('UNMISS stands at the level of May 2025, after five years of which no level was read', () => {
  const { levels, latest, latestCompared, months } = authorisedOverTime({ mission: 'UNMISS' });
  const joined = levels.reduce<[string, string, unknown][]>((spans, { from, to, authorised, unknown }) => {
    const before = spans.at(-1);
    if (before && before[2] === (authorised ?? unknown)) before[1] = to;
    else spans.push([from, to, authorised ?? unknown]);
    return spans;
  }, []);
  expect(levels[3]?.resolution).toBe('S/RES/2187 (2014)');
  expect(joined).toEqual([
    ['2011-08', '2013-11', 7900],
    ['2013-12', '2015-04', 13_823],
    ['2015-05', '2015-11', 'not-read'],
    ['2015-12', '2016-07', 15_001],
    ['2016-08', '2016-11', 19_001],
    ['2016-12', '2018-02', 19_101],
    ['2018-03', '2019-02', 'not-read'],
    ['2019-03', '2020-02', 19_101],
    ['2020-03', '2025-04', 'not-read'],
    ['2025-05', '2025-07', 19_101],
  ]);
  expect(latest).toBe(latestCompared);
  expect(months.filter(({ deployed }) => deployed === undefined)[0]?.month).toBe('2018-03');
});

test('each month is that of the question on one month', () => {
  for (const kind of ['military', 'police', 'uniformed'] as const)
    for (const { month, deployed, authorised, percent } of authorisedOverTime({
      mission: 'MINUSCA',
      kind,
      from: '2015-01',
      to: '2016-12',
    }).months) {
      const one = authorisedStrength({ mission: 'MINUSCA', kind, month });
      expect([month, one.deployed, one.authorised, one.percent]).toEqual([month, deployed, authorised, percent]);
    }
});

test('a mission without a decision is unknown from end to end, and its strength stands', () => {
  const { levels, peak } = authorisedOverTime({ mission: 'UNDOF', from: '2012-01', to: '2013-12' });
  expect(levels).toEqual([
    {
      from: '2012-01',
      to: '2013-12',
      authorised: undefined,
      unknown: 'no-decision',
      resolution: undefined,
      paragraph: undefined,
    },
  ]);
  expect(peak?.deployed).toBeGreaterThan(1000);
});

test.each([
  [{ mission: 'UNMIS', from: '2004-01' }, 'month-missing', 'a month of UNMIS, from'],
  [{ mission: 'UNMISS', from: '2020-02', to: '2020-01' }, 'out-of-order', 'a month not before the first'],
  [{ mission: 'UNMISS', kind: 'troops' as 'police' }, 'bad-query', 'one of military, police, uniformed'],
  [{ mission: 'UNMIX' }, 'unknown-code', 'the acronym of a mission'],
])('%j is refused in words', (query, code, words) => {
  expect(() => authorisedOverTime(query)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(words) as string }),
  );
});
