import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnSimulations } from '../../test/drawnSimulations.js';
import { smallSimulation } from '../../test/smallSimulation.js';
import { simulateLiquidity } from '../bundled.js';
import { runSimulation } from './engine/runSimulation.js';
import type { Behaviour, SimulationInputs } from './engine/simulationInputs.js';
import type { CashSeries, LiquidityAnswer } from './liquidityAnswer.js';
import { quotedFrom } from './quoted.js';

type Outcome = {
  readonly run: ReturnType<typeof runSimulation>;
  readonly quoted: ReturnType<typeof quotedFrom>;
};
const every = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const soFar = (series: readonly number[]) => {
  let sum = 0;
  return series.map((amount) => {
    sum += amount;
    return sum;
  });
};
const noneHigher = (less: readonly number[], more: readonly number[]) =>
  less.every((amount, month) => amount <= (more[month] as number));
const pooledAs = (inputs: SimulationInputs, pooled: boolean): SimulationInputs => ({
  ...inputs,
  rules: inputs.rules.map((rules) => ({ ...rules, pooled })),
});

test('the net position is the opening and what was received, less what fell due, of each mission and of all', () => {
  fc.assert(
    fc.property(drawnSimulations, (inputs) => {
      const { missions, total } = runSimulation(inputs);
      const openings = inputs.missions.map(
        (_, mission) =>
          inputs.openingCash.get(mission) -
          inputs.openingClaims.reduce((sum, claim) => sum + (claim.mission === mission ? claim.amount : 0), 0),
      );
      const holds = ({ netPositionUsd, collected, operationsDue, contributorsDue }: CashSeries, opening: number) => {
        const [received, bills, claims] = [soFar(collected), soFar(operationsDue), soFar(contributorsDue)];
        expect(netPositionUsd).toEqual(
          inputs.months.map(
            (_, month) => opening + (received[month] as number) - (bills[month] as number) - (claims[month] as number),
          ),
        );
      };
      for (const [index, mission] of missions.entries()) holds(mission, openings[index] as number);
      holds(
        total,
        openings.reduce((sum, opening) => sum + opening, 0),
      );
    }),
    { numRuns: 300, seed: 14 },
  );
});

/** How a payer pays later, or less, than it did: never more in any month, counted from the start. */
const lessenings = fc.oneof(
  fc.record({ notBefore: fc.nat(7) }),
  fc.record({ later: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ share: fc.nat(10_000) }),
  fc.record({ ofLetter: fc.nat(10_000) }),
  fc.constant({ openingShare: 0 }),
);

function lessened(behaviour: Behaviour, by: object): Behaviour {
  const { notBefore, later, share, ofLetter, openingShare } = by as Partial<Record<string, number>>;
  const { after } = behaviour;
  return {
    ...behaviour,
    ...(notBefore === undefined ? {} : { notBefore: Math.max(behaviour.notBefore, notBefore) }),
    ...(later === undefined || after === 'issue' ? {} : { after: after + later }),
    ...(share === undefined ? {} : { share: Math.min(behaviour.share, share) }),
    ...(ofLetter === undefined ? {} : { ofLetter: Math.min(behaviour.ofLetter, ofLetter) }),
    ...(openingShare === undefined ? {} : { openingShare }),
  };
}

test('the lowest cash rises when a payer pays a month later, and the lowest net position falls', () => {
  const rest = smallSimulation({
    months: ['2025-09', '2025-10'],
    cash: [50],
    keep: 50,
    operations: [[0, 40]],
    letters: [{ issued: 0, due: 0, lines: [100, 0] }],
    claims: [{ mission: 0, state: 1, earned: 0, payable: 0, amount: 100 }],
  });
  const paying = (after: number) => {
    const inputs = { ...rest, payers: rest.payers.map((plan) => plan.map((one) => ({ ...one, after }))) };
    const run = runSimulation(inputs);
    const { cash, contributorsOwed, netPositionUsd } = run.total;
    const { lowestCash, lowestNetPositionUsd } = quotedFrom(run, inputs);
    return { cash, contributorsOwed, netPositionUsd, lows: [lowestCash.amount, lowestNetPositionUsd.amount] };
  };
  // In September 100 come in and go to contributors; October's bills take 40 of the 50 that the mission keeps.
  expect(paying(0)).toEqual({ cash: [50, 10], contributorsOwed: [0, 0], netPositionUsd: [50, 10], lows: [10, 10] });
  // In September contributors get nothing; what comes in after their month stays as cash.
  expect(paying(1)).toEqual({
    cash: [50, 110],
    contributorsOwed: [100, 100],
    netPositionUsd: [-50, 10],
    lows: [50, -50],
  });
});

describe.each([true, false])('who pays later or less never improves the headline, pooled: %s', (pooled) => {
  test('on drawn runs', () => {
    let changed = 0;
    fc.assert(
      fc.property(drawnSimulations, fc.array(fc.tuple(fc.nat(2), lessenings), { minLength: 1 }), (drawn, changes) => {
        // One behaviour a payer and no most for all missions together: with either, a payer that pays one mission later
        // may pay another more, which is no delay.
        const plain = drawn.payers.map((plan) => plan.slice(0, 1).map((one) => ({ ...one, atMost: undefined })));
        const later = plain.map((plan, state) =>
          plan.map((one) =>
            changes.reduce<Behaviour>((made, [who, by]) => (who === state ? lessened(made, by) : made), one),
          ),
        );
        const [before, after] = [plain, later].map((payers) => {
          const inputs = { ...pooledAs(drawn, pooled), payers };
          const run = runSimulation(inputs);
          return { run, quoted: quotedFrom(run, inputs) };
        }) as [Outcome, Outcome];
        expect(noneHigher(soFar(after.run.total.collected), soFar(before.run.total.collected))).toBe(true);
        expect(noneHigher(after.run.total.netPositionUsd, before.run.total.netPositionUsd)).toBe(true);
        expect(after.quoted.lowestNetPositionUsd.amount).toBeLessThanOrEqual(before.quoted.lowestNetPositionUsd.amount);
        if (after.run.total.collected.some((amount, month) => amount !== before.run.total.collected[month]))
          changed += 1;
      }),
      { numRuns: 500, seed: 2026 },
    );
    // The draws do delay payments.
    expect(changed).toBeGreaterThan(150);
  });

  test('on 2025/26, with the United States paying later and later, and less and less', () => {
    const run = (payments: object): LiquidityAnswer =>
      simulateLiquidity({ budgetYears: ['2025/26'], pooled, sensitivity: false, payments: { USA: payments } });
    const orders = [
      ['2025-07', '2026-01', '2026-06'].map((notBefore) => run({ notBefore, payMonths: every })),
      [1, 0.5, 0].map((share) => run({ share, openingShare: 0 })),
      [0, 4, 8].map((after) => run({ after, payMonths: every })),
    ];
    for (const answers of orders) {
      const lowest = answers.map(({ quoted }) => quoted.lowestNetPositionUsd.amount);
      expect(lowest).toEqual([...lowest].sort((a, b) => b - a));
      expect(lowest.at(-1)).toBeLessThan(lowest[0] as number);
    }
  });
});

test('what is not received is missing in the net position to the dollar, pooled or not', () => {
  const of = (pooled: boolean, share: number) =>
    simulateLiquidity({
      budgetYears: ['2025/26'],
      pooled,
      sensitivity: false,
      payments: { JPN: { share, openingShare: 0 } },
    });
  const paid = (answer: LiquidityAnswer) => answer.payers.find(({ state }) => state === 'JPN')?.paid ?? [];
  const [pays, pooled, alone] = [of(true, 1), of(true, 0), of(false, 0)];
  const missing = soFar(paid(pays)).at(-1) as number;
  expect(missing).toBeGreaterThan(100_000_000);
  expect((pays.total.netPositionUsd.at(-1) as number) - (pooled.total.netPositionUsd.at(-1) as number)).toBe(missing);
  expect(alone.total.netPositionUsd).toEqual(pooled.total.netPositionUsd);
});
