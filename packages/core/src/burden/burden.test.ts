import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 as regularScale } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import { expect, test } from 'vitest';
import { burdenGap, burdenShare, concentration, roleOf } from '../bundled.js';
import { concentration as concentrationOf } from './concentration.js';

test('Bangladesh gives both money and personnel and leans to serving, Japan to paying', () => {
  const role = (state: string) => {
    const { contributesMoney, contributesPersonnel, leans } = roleOf({ state, month: '2024-12' });
    return [contributesMoney, contributesPersonnel, leans];
  };
  expect(role('BGD')).toEqual([true, true, 'server']);
  expect(role('JPN')).toEqual([true, true, 'payer']);
  expect(roleOf({ state: 'BGD', month: '2024-12' }).rule).toContain('leans to the side on which its share');
});

test('the largest payers of 2025 are the United States, China and Japan', () => {
  const { topStates, topPercent, states } = concentration({ of: 'assessments', year: 2025, top: 3 });
  // 22.000 and 20.004 times 1.189018, and 6.930
  expect(topStates).toEqual([
    { state: 'USA', rank: 1, sharePercent: 26.158 },
    { state: 'CHN', rank: 2, sharePercent: 23.785 },
    { state: 'JPN', rank: 3, sharePercent: 6.93 },
  ]);
  expect([topPercent, states]).toEqual([56.87, 193]);
});

test('a Lorenz curve rises from nothing to all, below the line of equality', () => {
  for (const of of ['assessments', 'personnel'] as const) {
    const { lorenz, gini, herfindahl } = concentration({ of, year: 2024 });
    expect(lorenz[0]).toEqual({ states: 0, statesPercent: 0, sharePercent: 0 });
    expect(lorenz.at(-1)).toMatchObject({ statesPercent: 100, sharePercent: 100 });
    expect(
      lorenz.every(
        (point, index) => index === 0 || (point.sharePercent as number) >= (lorenz[index - 1]?.sharePercent ?? 0),
      ),
    ).toBe(true);
    expect(lorenz.every(({ statesPercent, sharePercent }) => (sharePercent as number) <= statesPercent + 0.01)).toBe(
      true,
    );
    expect([gini, herfindahl].every((number) => number !== undefined)).toBe(true);
    expect(Number(gini) > 0.7 && Number(gini) < 1).toBe(true);
    expect(Number(herfindahl) > 1 / 193 && Number(herfindahl) < 1).toBe(true);
  }
});

test('two states of three to one have a Gini of a quarter and a Herfindahl of five eighths', () => {
  // Shares 1/4 and 3/4: Gini = 2(1·1 + 2·3)/(2·4) − 3/2 = 1/4; Herfindahl = 1/16 + 9/16 = 5/8.
  const text = (values: string[]) => ({ codes: values.map((_, index) => index), values });
  const number = (values: number[]) => ({ values, decimals: 0 });
  const months = {
    ...uniformedPersonnelByMonth,
    rowCount: 2,
    columns: { iso3: text(['FRA', 'IND']), month: { values: [24_144, 24_144] }, persons: number([1, 3]) },
  };
  const members = {
    ...memberStates,
    rowCount: 2,
    columns: {
      iso3: text(['FRA', 'IND']),
      name_en: text(['France', 'India']),
      regional_group: text(['weog', 'asia-pacific']),
      regional_group_as_of: text(['2017-08', '2017-08']),
      admitted: text(['1945-10-24', '1945-10-30']),
      ended: { codes: [0, 0], values: [''], missing: [1, 1] },
    },
  };
  const facts = {
    memberStates: members,
    regularScale,
    peacekeepingFactors,
    levelTransitions,
    personnelByMonth: months,
  };
  const { exactGini, exactHerfindahl } = concentrationOf(facts, { of: 'personnel', year: 2012 });
  expect([exactGini, exactHerfindahl]).toEqual(['1/4', '5/8']);
});

test('the gap of Western states narrowed or widened by the difference of its ends', () => {
  const burden = burdenShare({ payers: 'weog', servers: 'weog', from: 2012, to: 2024 });
  const { years, changePoints } = burdenGap(burden);
  const [first, last] = [years[0], years.at(-1)];
  expect(years.length).toBe(13);
  expect(changePoints).toBeCloseTo((last?.points ?? 0) - (first?.points ?? 0), 1);
  const served = burden.years[0]?.served?.sharePercent ?? 0;
  expect(first?.points).toBeCloseTo((burden.years[0]?.paid.sharePercent ?? 0) - served, 1);
});

test.each([
  [
    () => concentration({ of: 'money' as 'personnel', year: 2024 }),
    'of: "money" is not shared out here. Expected assessments or personnel.',
  ],
  [
    () => concentration({ of: 'personnel', year: 2024, top: 0 }),
    'top: 0 is not a valid number of states. Expected a whole number above zero.',
  ],
  [
    () => roleOf({ state: 'SSD', month: '2011-06' }),
    'month: 2011-06 lies outside the membership of South Sudan (SSD, 2011-07-14 to now). Expected days on which it was a Member State.',
  ],
])('bad input %# is refused in words', (ask, words) => {
  expect(ask).toThrow(words);
});
