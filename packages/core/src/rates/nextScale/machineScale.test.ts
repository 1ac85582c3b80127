import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlueLedgerError } from '../../internal/errors/index.js';
import { computedScale } from './computedScale.js';
import type { MeanIncome } from './meanIncome.js';
import type { Methodology } from './methodology.js';

/** Two hundred states with the rules as they are; the largest few may stand at the ceiling. */
const methodology: Methodology = {
  gradient: 0.8,
  threshold: 1,
  meanIncome: 'table',
  meanRatio: 1,
  specialRegions: 'apart',
  lowIncomeBearers: 'except-ceiling',
  baseYears: [3],
  debtShare: 0.125,
  debtIncomeLimit: () => 13_000,
  floor: 0.00001,
  leastDevelopedCeiling: 0.0001,
  ceiling: 0.22,
  without: new Set(),
};
/** Every tenth state is least developed. */
const isLeastDeveloped = (state: string) => state.endsWith('0');

const state = fc.record({
  perHead: fc.double({ min: 200, max: 120_000, noNaN: true }),
  population: fc.integer({ min: 10_000, max: 1_500_000_000 }),
  debtShare: fc.double({ min: 0, max: 2, noNaN: true }),
});
const world = fc.array(state, { minLength: 20, maxLength: 195 }).map((states) =>
  states.map(
    ({ perHead, population, debtShare }, index): MeanIncome => ({
      state: `S${index}`,
      income: perHead * population,
      population,
      debt: perHead * population * debtShare,
    }),
  ),
);
const years = [2020, 2021, 2022];
const compute = (means: readonly MeanIncome[], of: Methodology = methodology, heldUnits = 0) =>
  computedScale([{ years, means }], { methodology: of, heldUnits, isLeastDeveloped });

test('rates add up to 100 per cent, none below the floor, none above a ceiling', () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 0, max: 200 }), (means, heldUnits) => {
      const rates = compute(means, methodology, heldUnits).rates();
      expect(rates.reduce((sum, rate) => sum + rate, 0)).toBe(100_000 - heldUnits);
      rates.forEach((rate, index) => {
        expect(rate).toBeGreaterThanOrEqual(1);
        expect(rate).toBeLessThanOrEqual(isLeastDeveloped(`S${index}`) ? 10 : 22_000);
      });
    }),
    { seed: 20_261_129, numRuns: 150 },
  );
});

test('all incomes, debts and limits times a number change nothing: only proportions count', () => {
  fc.assert(
    fc.property(world, fc.double({ min: 0.1, max: 50, noNaN: true }), (means, factor) => {
      const scaled = means.map((of) => ({ ...of, income: of.income * factor, debt: of.debt * factor }));
      const limits = { ...methodology, debtIncomeLimit: () => 13_000 * factor };
      const [one, other] = [compute(means).sharesAfter('ceiling'), compute(scaled, limits).sharesAfter('ceiling')];
      one.forEach((share, index) => {
        expect(other[index]).toBeCloseTo(share, 10);
      });
    }),
    { seed: 20_261_129, numRuns: 100 },
  );
});

test('more income never lowers a state’s share', () => {
  fc.assert(
    fc.property(world, fc.nat(), fc.double({ min: 1.001, max: 4, noNaN: true }), (means, pick, factor) => {
      const at = pick % means.length;
      const raised = means.map((of, index) => (index === at ? { ...of, income: of.income * factor } : of));
      const [before, after] = [compute(means).sharesAfter('ceiling'), compute(raised).sharesAfter('ceiling')];
      expect(after[at] as number).toBeGreaterThanOrEqual((before[at] as number) - 1e-9);
    }),
    { seed: 20_261_129, numRuns: 300 },
  );
});

test('with every step left out a rate is the share of income', () => {
  const means = [3, 5, 2].map((income, index) => ({ state: `S${index + 1}`, income, population: 1, debt: 9 }));
  const plain: Methodology = {
    ...methodology,
    floor: 0,
    ceiling: 1,
    leastDevelopedCeiling: 1,
    without: new Set(['debt-burden', 'low-income', 'floor', 'least-developed', 'ceiling']),
  };
  expect(compute(means, plain).rates()).toEqual([30_000, 50_000, 20_000]);
});

test('by hand: of 100 and 300 a head, the poorer pays for less and the richer takes it', () => {
  const means = [
    { state: 'S1', income: 100, population: 1, debt: 0 },
    { state: 'S2', income: 300, population: 1, debt: 0 },
  ];
  const open: Methodology = { ...methodology, ceiling: 1, leastDevelopedCeiling: 1 };
  // Threshold 200; the poorer is half below it: 80 per cent of a half of 100 is 40, which the richer bears.
  expect(compute(means, open).rates()).toEqual([15_000, 85_000]);
});

test('a ceiling under which the rates cannot add up is rejected', () => {
  const means = [1, 2, 3].map((income) => ({ state: `S${income}`, income, population: 1, debt: 0 }));
  expect(() => compute(means).rates()).toThrow(BlueLedgerError);
});
