import { projectScale } from '@blueledger/core/bundled';
import { expect, test } from 'vitest';
import { incomesText, queryOf } from './assumptions.js';

const of = (params: Readonly<Record<string, string>>) => queryOf((key) => params[key] ?? '');

test('an address without assumptions asks for the rules as they are', () => {
  expect(of({ show: 'drivers', sort: '-rate' })).toEqual({});
});

test('an address keeps every assumption', () => {
  const query = of({
    gradient: '75',
    threshold: '90',
    debtShare: '10.5',
    floor: '0.002',
    ldcCeiling: '0.02',
    ceiling: '25',
    base: '3+5',
    missing: 'own-trend',
    without: 'debt-burden+floor',
    peacekeeping: '2030',
    rates: 'JPN=140 DEU:2025=0.88',
    incomes: incomesText([{ state: 'BRA', year: 2025, incomeUsd: 2.4e12 }]),
  });
  expect(query).toEqual({
    gradient: 75,
    threshold: 90,
    debtShare: 10.5,
    floor: 0.002,
    leastDevelopedCeiling: 0.02,
    ceiling: 25,
    baseYears: [3, 5],
    missingYears: 'own-trend',
    without: ['debt-burden', 'floor'],
    year: 2030,
    exchangeRates: [
      { state: 'JPN', unitsPerUsd: 140 },
      { state: 'DEU', year: 2025, unitsPerUsd: 0.88 },
    ],
    incomes: [{ state: 'BRA', year: 2025, incomeUsd: 2.4e12 }],
  });
  expect(projectScale(query).rates.reduce((sum, { ratePercent }) => sum + Math.round(ratePercent * 1000), 0)).toBe(
    100_000,
  );
});

test.each([
  [{ gradient: '130' }, 'gradient: 130 is not a valid gradient.'],
  [{ gradient: 'steep' }, 'gradient: "steep" is not a valid gradient.'],
  [{ incomes: 'BRA:2025=-5' }, 'incomes[0].incomeUsd: "-5" is not a valid income.'],
  [{ rates: 'JPN' }, 'exchangeRates[0].unitsPerUsd: "" is not a valid exchange rate.'],
])('what is wrong in an address is rejected by its name: %j', (params: Readonly<Record<string, string>>, message) => {
  expect(() => projectScale(of(params))).toThrow(message);
});
