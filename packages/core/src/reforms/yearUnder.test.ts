import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledFacts } from '../../test/bundledFacts.js';
import { Recorder } from '../internal/answer/index.js';
import { addDays } from '../internal/math/index.js';
import { scenarioOf } from './readScenario.js';
import type { NamedReform } from './scenario.js';
import { budgetCut } from './shipped/budgetCut.js';
import { ceilingLowered } from './shipped/ceilingLowered.js';
import { closedAtMandateEnd } from './shipped/closedAtMandateEnd.js';
import { discountsHalved } from './shipped/discountsHalved.js';
import { payerPaysNothing } from './shipped/payerPaysNothing.js';
import { premiumShared } from './shipped/premiumShared.js';
import { reimbursementIndexed } from './shipped/reimbursementIndexed.js';
import { stackOf } from './stack.js';
import { withheldUnder } from './withheldUnder.js';
import { yearUnder } from './yearUnder.js';

const movers: readonly ((from: string) => NamedReform)[] = [
  (from) => premiumShared({ from }),
  (from) => discountsHalved({ from }),
  (from) => ceilingLowered({ from }),
  (from) => budgetCut({ from }),
  (from) => closedAtMandateEnd({ mission: 'UNMISS', mandateUntil: addDays(from, -1) }),
  (from) => payerPaysNothing({ payer: 'USA', from }),
  (from) => reimbursementIndexed({ percent: 10, from }),
];

const under = (reform: NamedReform) => {
  const stack = stackOf(scenarioOf(reform));
  const recorder = new Recorder({ trace: false });
  return {
    stack,
    recorder,
    ...yearUnder(bundledFacts, { budgetYear: '2025/26', missions: undefined, stack }, recorder),
  };
};

test('within a year, too, nothing moves before the first day of a reform, and something does after it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...movers), fc.integer({ min: 1, max: 330 }), (reform, days) => {
      const first = addDays('2025-07-01', days);
      const { stack, recorder, stretches, served } = under(reform(first));
      let moved = 0;
      for (const stretch of stretches) {
        const gone = withheldUnder(stretch, stack, recorder).length;
        const same = JSON.stringify(stretch.baseline) === JSON.stringify(stretch.reform) && gone === 0;
        if (stretch.to < first) expect(same, `${stretch.mission} ${stretch.from}`).toBe(true);
        else if (!same) moved += 1;
        // No stretch lies on both sides of the day.
        expect(stretch.from < first && first <= stretch.to).toBe(false);
      }
      for (const { day, states, rate } of served.months)
        if (day < first) {
          expect(rate.reform).toBe(rate.baseline);
          for (const { baseline, reform: left } of states) expect(left).toBe(baseline);
        }
      expect(moved).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('a reform with a last day leaves what comes after it as it was', () => {
  const { stretches } = under(premiumShared({ from: '2025-09-01', to: '2025-11-30' }));
  const moved = stretches.filter(({ baseline, reform }) => JSON.stringify(baseline) !== JSON.stringify(reform));
  expect(moved.every(({ from, to }) => '2025-09-01' <= from && to <= '2025-11-30')).toBe(true);
  expect(new Set(moved.map(({ mission }) => mission)).size).toBe(11);
});

test('a quarter of the personnel leaves by contingent, and what stays is three quarters of the mission', () => {
  const { served } = under(budgetCut({ from: '2025-07-01' }));
  const month = served.months.find(({ mission, day }) => mission === 'UNIFIL' && day === '2025-07-01');
  const total = (of: 'baseline' | 'reform') => month?.states.reduce((sum, state) => sum + state[of], 0) as number;
  expect(total('reform')).toBe(Math.round(total('baseline') * 0.75));
  for (const { baseline, reform } of month?.states ?? []) expect(Math.abs(reform - baseline * 0.75)).toBeLessThan(1);
});
