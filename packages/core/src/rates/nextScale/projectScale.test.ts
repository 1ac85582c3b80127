import { describe, expect, test } from 'vitest';
import { projectScale } from '../../bundled.js';
import { BlueLedgerError } from '../../internal/errors/index.js';
import type { ProjectScaleQuery } from './projection.js';

const units = (rates: readonly { readonly ratePercent: number }[]) =>
  rates.reduce((sum, { ratePercent }) => sum + Math.round(ratePercent * 1000), 0);
const baseline = projectScale();
const rateOf = (answer: typeof baseline, state: string) => answer.rates.find((rate) => rate.state === state);

describe('the scale of 2028 to 2030', () => {
  test('adds up to 100 per cent, all of it projected, within its range, floor and ceilings', () => {
    for (const query of [
      {},
      { gradient: 75 },
      { ceiling: 25 },
      { baseYears: [3] },
      { missingYears: 'own-trend' },
    ] as const) {
      const { rates } = projectScale(query);
      expect(units(rates)).toBe(100_000);
      expect(rates).toHaveLength(193);
      for (const { ratePercent, lowPercent, highPercent, status } of rates) {
        expect(status).toBe('projected');
        expect(ratePercent).toBeGreaterThanOrEqual(0.001);
        expect(ratePercent).toBeLessThanOrEqual('ceiling' in query ? 25 : 22);
        expect(lowPercent).toBeLessThanOrEqual(ratePercent);
        expect(highPercent).toBeGreaterThanOrEqual(ratePercent);
      }
    }
  });

  test('with nothing assumed the alternative is the baseline', () => {
    expect(baseline.rates.every(({ differencePercent }) => differencePercent === 0)).toBe(true);
    expect(baseline.held).toEqual(['CUB', 'ERI', 'PRK', 'SSD', 'YEM']);
    expect(rateOf(baseline, 'USA')?.ratePercent).toBe(22);
  });

  test('differences of another methodology add up to nothing, and the baseline stays', () => {
    const { rates } = projectScale({ gradient: 75 });
    expect(rates.reduce((sum, { differencePercent }) => sum + Math.round(differencePercent * 1000), 0)).toBe(0);
    expect(rates.map(({ baselinePercent }) => baselinePercent)).toEqual(
      baseline.rates.map(({ ratePercent }) => ratePercent),
    );
    // A lower gradient spares the poorer less.
    expect(rates.find(({ state }) => state === 'IND')?.differencePercent).toBeGreaterThan(0);
    expect(rates.find(({ state }) => state === 'DEU')?.differencePercent).toBeLessThan(0);
  });

  test('China rises over the threshold of six years: its crossing moves more than all others', () => {
    expect(baseline.sidesOfOfficialScale).toEqual([]);
    const crossing = baseline.crossings.find(({ state, years }) => state === 'CHN' && years === 6);
    expect(crossing).toEqual({
      state: 'CHN',
      years: 6,
      perHead: 12_799,
      threshold: 12_602,
      side: 'above',
      ratePercentOtherwise: 20.271,
      moves: 2.592,
    });
    expect(rateOf(baseline, 'CHN')).toMatchObject({ officialPercent: 20.004, ratePercent: 21.567, lowPercent: 18.913 });
    expect(Math.max(...baseline.crossings.map(({ moves }) => moves))).toBe(crossing?.moves);
  });

  test('what the table gets wrong about the side of a state is read from the official scale', () => {
    const apart = projectScale({ specialRegions: 'apart', meanIncome: 'table' });
    expect(apart.sidesOfOfficialScale).toEqual([
      { state: 'CHN', years: 3, perHead: 11_845, threshold: 12_033, side: 'above' },
    ]);
  });

  test('what drives a change adds up to it, for every state and under any assumption', () => {
    for (const query of [
      {},
      { gradient: 70 },
      { missingYears: 'own-trend', baseYears: [3] },
      { exchangeRates: [{ state: 'JPN', unitsPerUsd: 120 }], ceiling: 25 },
    ] as const)
      for (const { drivers, officialPercent, ratePercent } of projectScale(query).rates) {
        const sum = Object.values<number>({ ...drivers }).reduce((all, points) => all + Math.round(points * 1000), 0);
        expect(sum).toBe(Math.round(ratePercent * 1000) - Math.round(officialPercent * 1000));
      }
  });

  test('Japan falls by the yen, and the United States has no currency but the dollar', () => {
    expect(rateOf(baseline, 'JPN')?.drivers).toEqual({
      growth: 0.636,
      currency: -1.23,
      othersGrowth: -0.783,
      adjustments: -0.075,
      crossings: -0.205,
      limits: 0.044,
      ownFigures: 0,
      methodology: 0,
    });
    expect(rateOf(baseline, 'USA')?.drivers.currency).toBe(0);
  });

  test('a stronger yen raises the rate of Japan as an income in dollars does, and only own figures account for it', () => {
    const answer = projectScale({ exchangeRates: [{ state: 'JPN', year: 2024, unitsPerUsd: 151.366291 / 2 }] });
    const japan = rateOf(answer, 'JPN');
    expect(japan?.ratePercent).toBeGreaterThan(rateOf(baseline, 'JPN')?.ratePercent as number);
    expect(japan?.drivers).toMatchObject({ ownFigures: japan?.differencePercent, methodology: 0 });
    // The income of 2025 is filled from that of 2024.
    expect(units(answer.rates)).toBe(100_000);
  });

  test('years that the table lacks are filled by a named assumption, counted year by year', () => {
    expect(baseline.filled).toEqual([
      { year: 2023, states: 2 },
      { year: 2024, states: 9 },
      { year: 2025, states: 188 },
    ]);
    expect(baseline.notes.map(({ code }) => code)).toContain('missing-years-as-all');
    expect(projectScale({ missingYears: 'own-trend' }).notes.map(({ code }) => code)).toContain(
      'missing-years-own-trend',
    );
  });

  test('a higher own income raises the rate of the state and of no other', () => {
    const { rates } = projectScale({ incomes: [{ state: 'BRA', year: 2025, incomeUsd: 3e12 }] });
    const rising = rates.filter(({ differencePercent }) => differencePercent > 0.001).map(({ state }) => state);
    expect(rising).toEqual(['BRA']);
  });

  test('peacekeeping rates follow from level and regular rate, and add up to 100 per cent but for rounding', () => {
    const total = baseline.rates.reduce((sum, { peacekeepingPercent }) => sum + peacekeepingPercent, 0);
    expect(total).toBeCloseTo(100, 1);
    expect(rateOf(baseline, 'IND')).toMatchObject({ level: 'H/I', levelBefore: 'H/I' });
    const india = rateOf(baseline, 'IND');
    expect(india?.peacekeepingPercent).toBeCloseTo((india?.ratePercent as number) * 0.2, 4);
  });
});

describe('a query that is not valid', () => {
  const fault = (query: unknown) => {
    try {
      projectScale(query as ProjectScaleQuery);
    } catch (error) {
      if (error instanceof BlueLedgerError) return `${error.code}: ${error.message}`;
      throw error;
    }
    throw new Error('not rejected');
  };
  test.each([
    [
      { gradient: 130 },
      'bad-number: gradient: 130 is not a valid gradient. Expected a number from 0 to 100, per cent.',
    ],
    [
      { incomes: [{ state: 'BRA', year: 2025, incomeUsd: -1 }] },
      'bad-number: incomes[0].incomeUsd: -1 is not a valid income. Expected gross national income in US dollars, zero or more.',
    ],
    [
      { incomes: [{ year: 2025, incomeUsd: 1 }] },
      'unknown-code: incomes[0].state: it is missing. Expected an ISO 3166 alpha-3 code, such as JPN.',
    ],
    [
      { incomes: [{ state: 'BRA', year: 2019, incomeUsd: 1 }] },
      'bad-year: incomes[0].year: 2019 is not a base year. Expected a year from 2020 to 2025.',
    ],
    [
      { exchangeRates: [{ state: 'JPN', unitsPerUsd: 0 }] },
      'bad-number: exchangeRates[0].unitsPerUsd: 0 is not a valid exchange rate. Expected units of the national currency for one US dollar, more than zero.',
    ],
    [
      {
        exchangeRates: [
          { state: 'AFG', year: 2020, unitsPerUsd: 80 },
          { state: 'AFG', unitsPerUsd: 80 },
        ],
      },
      'bad-query: exchangeRates[1]: AFG has two figures of its own for 2020. Expected one exchange rate or one income for each state and year.',
    ],
    [
      { exchangeRates: [{ state: 'CUB', unitsPerUsd: 24 }] },
      'bad-query: exchangeRates[0].state: the table has no exchange rate of CUB in 2020 to replace. Expected a state with an exchange rate in each of the years. Give its incomes in US dollars in `incomes`.',
    ],
    [{ year: 2027 }, 'bad-year: year: 2027 is not a year of the next scale. Expected a year from 2028 to 2030.'],
  ])('%j', (query, message) => {
    expect(fault(query)).toBe(message);
  });
});
