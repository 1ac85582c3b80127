import { describe, expect, test } from 'vitest';
import { backtestScale } from '../../bundled.js';
import { BlueLedgerError } from '../../internal/errors/index.js';
import type { BacktestScaleQuery } from './backtestScale.js';

/** What an earlier trial reached, by hand, with the ceiling state among those who bear the low-income adjustment. */
const earlierTrial = {
  '2025-2027': { exact: 74, within: 107, sum: 3.085 },
  '2022-2024': { exact: 73, within: 102, sum: 2.475 },
};

describe('the scales computed again from national incomes', () => {
  test.each([
    [
      '2025-2027',
      { states: 188, exact: 92, withinThousandth: 123, medianErrorPercent: 1.4, sumOfDifferences: 1.474 },
      { state: 'VEN', errorPercent: 65.22 },
    ],
    [
      '2022-2024',
      { states: 189, exact: 73, withinThousandth: 110, medianErrorPercent: 1.79, sumOfDifferences: 1.658 },
      { state: 'VEN', errorPercent: 49.71 },
    ],
  ] as const)('%s', (scale, figures, worst) => {
    const { agreement } = backtestScale({ scale });
    expect(agreement).toEqual({ ...figures, worst });
    expect(agreement.exact).toBeGreaterThanOrEqual(earlierTrial[scale].exact);
    expect(agreement.withinThousandth).toBeGreaterThan(earlierTrial[scale].within);
    expect(agreement.sumOfDifferences).toBeLessThan(earlierTrial[scale].sum);
  });

  test('of 2025 most of the error was China: without its regions and with the mean of the table it stood below the threshold', () => {
    const sumWith = (query: object) => backtestScale({ scale: '2025-2027', ...query }).agreement.sumOfDifferences;
    expect([
      sumWith({ specialRegions: 'apart', meanIncome: 'table' }),
      sumWith({ meanIncome: 'table' }),
      sumWith({ specialRegions: 'apart' }),
      sumWith({}),
    ]).toEqual([4.85, 3.842, 4.544, 1.474]);
  });

  test('rates add up to 100 per cent, the held at their official rate', () => {
    for (const scale of ['2022-2024', '2025-2027'] as const) {
      const { rates, held } = backtestScale({ scale });
      expect(Math.round(rates.reduce((sum, { computedPercent }) => sum + computedPercent * 1000, 0))).toBe(100_000);
      const ofHeld = rates.filter(({ state }) => held.includes(state));
      expect(ofHeld.map(({ differencePercent, reason }) => [differencePercent, reason])).toEqual(
        held.map(() => [0, 'held']),
      );
    }
  });

  test('the ceiling state is at 22 per cent, no least developed country above 0.01', () => {
    const { rates } = backtestScale({ scale: '2025-2027' });
    expect(rates.find(({ state }) => state === 'USA')?.computedPercent).toBe(22);
    expect(Math.min(...rates.map(({ computedPercent }) => computedPercent))).toBe(0.001);
  });

  test('every step brings the scale of 2025 nearer, or leaves it as near', () => {
    const sums = backtestScale({ scale: '2025-2027' }).bySteps.map(({ step, sumOfDifferences }) => [
      step,
      sumOfDifferences,
    ]);
    expect(sums).toEqual([
      ['income', 22.853],
      ['debt-burden', 22.267],
      ['low-income', 8.143],
      ['floor', 8.135],
      ['least-developed', 7.85],
      ['ceiling', 1.473],
    ]);
  });

  test('the ceiling state bears no part of the low-income adjustment: with it fewer rates agree', () => {
    for (const scale of ['2022-2024', '2025-2027'] as const) {
      const [without, withIt] = [backtestScale({ scale }), backtestScale({ scale, lowIncomeBearers: 'all' })];
      expect(without.agreement.exact).toBeGreaterThan(withIt.agreement.exact);
      expect(without.agreement.medianErrorPercent).toBeLessThan(withIt.agreement.medianErrorPercent as number);
    }
  });

  test('China stands near the threshold of both periods of 2025, and on either other side the scale fits much less', () => {
    const { nearThreshold } = backtestScale({ scale: '2025-2027' });
    const china = nearThreshold.filter(({ state }) => state === 'CHN');
    expect(china).toMatchObject([
      { years: 3, side: 'above', perHead: 12_048, threshold: 11_902, otherSide: { sumOfDifferences: 3.558 } },
      { years: 6, side: 'below', perHead: 10_948, threshold: 11_473, otherSide: { sumOfDifferences: 3.776 } },
    ]);
  });

  test('the threshold is the mean that the resolution prints; that of the table lies above it', () => {
    const sixYears = (query: object) => {
      const { basePeriods, printedPerHead } = backtestScale({ scale: '2025-2027', ...query });
      expect(printedPerHead).toEqual({ years: '2017-2022', usDollars: 11_473 });
      return basePeriods.find(({ years }) => years === 6);
    };
    expect(sixYears({})).toEqual({ years: 6, from: 2017, to: 2022, threshold: 11_473, below: 127 });
    expect(sixYears({ meanIncome: 'table' })?.threshold).toBe(11_635);
    expect(sixYears({ meanIncome: 'table', specialRegions: 'apart' })?.threshold).toBe(11_596);
  });
});

describe('a query that is not valid', () => {
  const fault = (query: unknown) => {
    try {
      backtestScale(query as BacktestScaleQuery);
    } catch (error) {
      if (error instanceof BlueLedgerError) return `${error.code}: ${error.message}`;
      throw error;
    }
    throw new Error('not rejected');
  };
  const scale = '2025-2027';

  test.each([
    [{ scale: '2019-2021' }, 'bad-query: scale: "2019-2021" is not known. Expected one of 2022-2024, 2025-2027.'],
    [
      { scale, gradient: 130 },
      'bad-number: gradient: 130 is not a valid gradient. Expected a number from 0 to 100, per cent.',
    ],
    [
      { scale, baseYears: [3, 7] },
      'bad-number: baseYears[1]: 7 is not a valid length of a base period. Expected a whole number of years from 1 to 6.',
    ],
    [
      { scale, floor: 0.02 },
      'bad-query: floor: the floor lies above a ceiling, or the ceiling of the least developed countries above that of all. Expected a floor not above the ceiling of the least developed countries, nor that above the ceiling of all.',
    ],
    [{ scale, meanIncome: 'mine' }, 'bad-query: meanIncome: "mine" is not known. Expected one of printed, table.'],
    [
      { scale, held: ['XYZ'] },
      'unknown-code: held[0]: "XYZ" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN.',
    ],
  ])('%j', (query, message) => {
    expect(fault(query)).toMatch(message);
  });
});
