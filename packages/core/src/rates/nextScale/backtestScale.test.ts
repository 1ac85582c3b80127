import { describe, expect, test } from 'vitest';
import { backtestScale } from '../../bundled.js';
import { BlueLedgerError } from '../../internal/errors/index.js';
import type { BacktestScaleQuery } from './backtestScale.js';

/** What an earlier trial reached, by hand and with the ceiling state among those who bear the low-income adjustment. */
const earlierTrial = { '2025-2027': { exact: 74, within: 107 }, '2022-2024': { exact: 73, within: 102 } };

describe('the scales computed again from national incomes', () => {
  test.each([
    [
      '2025-2027',
      { states: 188, exact: 86, withinThousandth: 118, medianErrorPercent: 3.54, sumOfDifferences: 4.85 },
      { state: 'VEN', errorPercent: 65.22 },
    ],
    [
      '2022-2024',
      { states: 189, exact: 75, withinThousandth: 112, medianErrorPercent: 1.67, sumOfDifferences: 2.564 },
      { state: 'VEN', errorPercent: 49.14 },
    ],
  ] as const)('%s', (scale, figures, worst) => {
    const { agreement } = backtestScale({ scale });
    expect(agreement).toEqual({ ...figures, worst });
    expect(agreement.exact).toBeGreaterThan(earlierTrial[scale].exact);
    expect(agreement.withinThousandth).toBeGreaterThan(earlierTrial[scale].within);
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

  test('every step but the debt-burden adjustment brings the scale of 2025 nearer, or leaves it as near', () => {
    const sums = backtestScale({ scale: '2025-2027' }).bySteps.map(({ step, sumOfDifferences }) => [
      step,
      sumOfDifferences,
    ]);
    expect(sums).toEqual([
      ['income', 23.223],
      ['debt-burden', 22.638],
      ['low-income', 8.804],
      ['floor', 8.795],
      ['least-developed', 8.537],
      ['ceiling', 4.849],
    ]);
  });

  test('the ceiling state bears no part of the low-income adjustment: with it fewer rates agree', () => {
    for (const scale of ['2022-2024', '2025-2027'] as const) {
      const [without, withIt] = [backtestScale({ scale }), backtestScale({ scale, lowIncomeBearers: 'all' })];
      expect(without.agreement.exact).toBeGreaterThan(withIt.agreement.exact);
      expect(without.agreement.medianErrorPercent).toBeLessThan(withIt.agreement.medianErrorPercent as number);
    }
  });

  test('the scale of 2025 shows that China stood above the threshold of three years: on that side all others fit better', () => {
    const { nearThreshold, agreement } = backtestScale({ scale: '2025-2027' });
    const china = nearThreshold.find(({ state, years }) => state === 'CHN' && years === 3);
    expect(china).toMatchObject({ side: 'below', perHead: 11_845, threshold: 12_033 });
    expect(china?.otherSide).toMatchObject({ exact: 90, withinThousandth: 124, medianErrorPercent: 1.42 });
    expect(agreement.medianErrorPercent).toBe(3.54);
  });

  test('the mean of the table lies one per cent above the one that the resolution prints', () => {
    const { basePeriods, printedPerHead } = backtestScale({ scale: '2025-2027' });
    expect(printedPerHead).toEqual({ years: '2017-2022', usDollars: 11_473 });
    expect(basePeriods.find(({ years }) => years === 6)).toEqual({
      years: 6,
      from: 2017,
      to: 2022,
      threshold: 11_596,
      below: 127,
    });
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
    [
      { scale, held: ['XYZ'] },
      'unknown-code: held[0]: "XYZ" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN.',
    ],
  ])('%j', (query, message) => {
    expect(fault(query)).toMatch(message);
  });
});
