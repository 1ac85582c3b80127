import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLedger } from '../../../test/foldLedger.js';
import { smallSimulation } from '../../../test/smallSimulation.js';
import { simulateLiquidity } from '../../bundled.js';
import type { Ledger } from './ledger.js';
import { runSimulation, type SimulationRun } from './runSimulation.js';

/** Every reported balance is what the opening and the entries add up to, each month, each account. */
function addsUp(
  run: Pick<SimulationRun, 'missions' | 'payers' | 'contributors' | 'reserveCash'>,
  ledger: Ledger,
): void {
  const folded = foldLedger(ledger);
  for (const { mission, cash, outstanding, operationsUnpaid, borrowed, reserveOut } of run.missions) {
    expect(folded.cash[mission]).toEqual(cash);
    expect(folded.outstanding[mission]).toEqual(outstanding);
    expect(folded.bills[mission]).toEqual(operationsUnpaid);
    expect(folded.borrowed[mission]).toEqual(borrowed);
    expect(folded.advances[mission]).toEqual(reserveOut);
  }
  for (const { state, outstanding } of run.payers) expect(folded.unpaidOf[state]).toEqual(outstanding);
  for (const { state, owed } of run.contributors) expect(folded.owedTo[state]).toEqual(owed);
  expect(folded.reserve).toEqual(run.reserveCash);
  expect(folded.lowest, 'no account ever falls below zero').toBe(0);
}

const dollars = fc.integer({ min: 0, max: 2_000_000_000 });
const states = ['AAA', 'BBB', 'CCC'];
const missions = ['X', 'Y', 'Z'];
const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
const perMonth = fc.array(dollars, { minLength: months.length, maxLength: months.length });
const place = { mission: fc.nat(missions.length - 1), state: fc.nat(states.length - 1) };

const simulations = fc
  .record({
    letters: fc.array(
      fc
        .record({
          mission: place.mission,
          issued: fc.nat(months.length - 1),
          wait: fc.nat(4),
          never: fc.boolean(),
          conditional: fc.boolean(),
          lines: fc.array(dollars, { minLength: 3, maxLength: 3 }),
        })
        .map(({ issued, wait, never, ...rest }) => ({
          ...rest,
          issued,
          due: never ? undefined : issued + wait,
          ...(never ? { withdrawn: issued + 1 + wait } : {}),
        })),
      { maxLength: 6 },
    ),
    debts: fc.array(fc.array(dollars, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    cash: fc.array(dollars, { minLength: 3, maxLength: 3 }),
    reserve: dollars,
    operations: fc.array(perMonth, { minLength: 3, maxLength: 3 }),
    parties: fc.array(perMonth, { minLength: 3, maxLength: 3 }),
    claims: fc.array(
      fc
        .record({ ...place, earned: fc.nat(months.length - 1), wait: fc.nat(3), amount: dollars })
        .map(({ wait, ...rest }) => ({ ...rest, payable: rest.earned + wait })),
      { maxLength: 8 },
    ),
    openingClaims: fc.array(
      fc.record({ ...place, earned: fc.constant(-1), payable: fc.integer({ min: -2, max: 2 }), amount: dollars }),
      { maxLength: 4 },
    ),
    payers: fc.array(
      fc.array(
        fc.record({
          share: fc.nat(10_000),
          ofLetter: fc.nat(10_000),
          after: fc.oneof(fc.nat(3), fc.constant('issue' as const)),
          payMonths: fc.option(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), { nil: undefined }),
          notBefore: fc.nat(3),
          openingShare: fc.nat(10_000),
          atMost: fc.option(dollars, { nil: undefined }),
          missions: fc.option(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      { minLength: 3, maxLength: 3 },
    ),
    rules: fc.record({
      pooled: fc.boolean(),
      contributorsArePaid: fc.boolean(),
      reserveLevel: dollars,
      activeLimit: dollars,
      startUpLimit: dollars,
    }),
    keep: fc.nat(1_000_000_000),
    startUp: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  })
  .map(({ payers, ...rest }) =>
    smallSimulation({
      ...rest,
      months,
      missions,
      states,
      payers: payers.map((plan) => plan.map((behaviour, index) => ({ ...behaviour, from: index * 3 }))),
    }),
  );

test('opening and entries give the closing of every account, whatever the inputs', () => {
  fc.assert(
    fc.property(simulations, (inputs) => {
      const run = runSimulation(inputs, { ledger: true });
      addsUp(run, run.ledger as Ledger);
    }),
    { numRuns: 300, seed: 20_260_122 },
  );
});

test('the reserve never has more out than its rules allow, nor lends what it has not', () => {
  fc.assert(
    fc.property(simulations, (inputs) => {
      const { total, reserveCash } = runSimulation(inputs);
      for (const [month, out] of total.reserveOut.entries()) {
        expect(out).toBeLessThanOrEqual(inputs.rules[month]?.reserveLevel as number);
        expect(out + (reserveCash[month] as number)).toBe(inputs.reserveCash);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

describe('on real data', () => {
  test.each([
    { budgetYears: ['2025/26'], payments: { USA: { notBefore: '2025-10' } } },
    { budgetYears: ['2025/26'], pooled: false, payments: { USA: { share: 0, openingShare: 0 } } },
    { budgetYears: ['2024/25', '2025/26', '2026/27'], closures: [{ mission: 'UNIFIL', on: '2026-12-31' }] },
    { budgetYears: ['2018/19'] },
  ])('%j adds up to the dollar', (query) => {
    const { ledger, ...run } = simulateLiquidity({ ...query, sensitivity: false, ledger: true });
    addsUp(run, ledger as Ledger);
  });

  test('a ledger that has lost an entry does not add up', () => {
    const { ledger, ...run } = simulateLiquidity({
      budgetYears: ['2025/26'],
      missions: ['UNMIK'],
      sensitivity: false,
      ledger: true,
    });
    const { entries, ...rest } = ledger as Ledger;
    const shorter = Object.fromEntries(
      Object.entries(entries).map(([name, column]) => [name, column.slice(0, -1)]),
    ) as unknown as Ledger['entries'];
    expect(() => addsUp(run, { ...rest, entries: shorter })).toThrow();
  });
});
