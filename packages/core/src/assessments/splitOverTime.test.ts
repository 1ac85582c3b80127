import { appropriationOffsets } from '@blueledger/datasets/appropriation-offsets';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { missions } from '@blueledger/datasets/missions';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 as regularScale } from '@blueledger/datasets/regular-scale/since-2010';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../internal/math/index.js';
import { assess } from './assess.js';
import { cutAppropriation } from './cutAppropriation.js';
import { timeCounts } from './monthsTo.js';
import { splitOverTime } from './splitOverTime.js';

const facts = { memberStates, missions, appropriationOffsets, peacekeepingFactors, levelTransitions, regularScale };

test('half of November and December are a month and a half of seven and a half, whatever they are a part of', () => {
  const endingOn = ['2025-12-31'];
  expect(splitOverTime(7500, { from: '2025-11-16', to: '2026-06-30', endingOn }).map(({ amount }) => amount)).toEqual([
    1500, 6000,
  ]);
});

test('a span inside one month is counted by its days, and a leap day is one', () => {
  const parts = (from: string, to: string, end: string) =>
    splitOverTime(2900, { from, to, endingOn: [end] }).map(({ amount }) => amount);
  expect(parts('2024-02-01', '2024-02-29', '2024-02-10')).toEqual([1000, 1900]);
  // 1/29 of February and 1/31 of March are as 31 and 29: 2,900 × 31 ÷ 60 = 1,498.33.
  expect(parts('2024-02-29', '2024-03-01', '2024-02-29')).toEqual([1498, 1402]);
});

test('years of the pieces add up to what the appropriation cut at 31 December has, to a unit a piece', () => {
  const day = fc.nat(363).map((days) => addDays('2025-07-01', days));
  fc.assert(
    fc.property(fc.nat(10 ** 9), day, fc.constantFrom(...timeCounts), (amount, mandateUntil, count) => {
      const query = { mission: 'MINUSCA', amount, from: '2025-07-01', to: '2026-06-30', count, unit: 1 as const };
      const [half] = cutAppropriation({ ...query, cutAfter: ['2025-12-31'] }).pieces;
      const { pieces } = assess(facts, { ...query, mandateUntil, state: 'JPN' });
      const in2025 = pieces.flatMap(({ parts }) => parts.filter(({ year }) => year === 2025));
      const sum = in2025.reduce((whole, part) => whole + part.amount, 0);
      expect(Math.abs(sum - (half?.amount as number))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
});
