import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnSimulations } from '../../../test/drawnSimulations.js';
import { foldLedger } from '../../../test/foldLedger.js';
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

test('opening and entries give the closing of every account, whatever the inputs', () => {
  fc.assert(
    fc.property(drawnSimulations, (inputs) => {
      const run = runSimulation(inputs, { ledger: true });
      addsUp(run, run.ledger as Ledger);
    }),
    { numRuns: 300, seed: 20_260_122 },
  );
});

test('the reserve never has more out than its rules allow, nor lends what it has not', () => {
  fc.assert(
    fc.property(drawnSimulations, (inputs) => {
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
