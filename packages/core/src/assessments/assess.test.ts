import { appropriationOffsets } from '@blueledger/datasets/appropriation-offsets';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { missions } from '@blueledger/datasets/missions';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 as regularScale } from '@blueledger/datasets/regular-scale/since-2010';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveRates } from '../rates/effectiveRates.js';
import { assess } from './assess.js';
import { assessOnRates } from './assessOnRates.js';
import { creditLines } from './creditLines.js';
import { setOffStaffAssessment } from './setOffStaffAssessment.js';

const facts = { memberStates, missions, appropriationOffsets, peacekeepingFactors, levelTransitions, regularScale };
const { rates } = effectiveRates(facts, { year: 2025 });
const total = (lines: readonly { readonly amount: number }[]) => lines.reduce((sum, { amount }) => sum + amount, 0);

test('lines add up to any amount to the last dollar, and a credit undoes the charge', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 12), (amount) => {
      const lines = assessOnRates(rates, amount);
      expect(total(lines)).toBe(amount);
      expect(assessOnRates(rates, -amount).map((line) => line.amount)).toEqual(lines.map((line) => 0 - line.amount));
    }),
  );
});

test('shuffled states are assessed the same where no two remainders tie', () => {
  const shuffled = [...rates].reverse();
  const amount = 1_355_899_200;
  const byState = new Map(assessOnRates(rates, amount).map((line) => [line.state, line.amount]));
  for (const line of assessOnRates(shuffled, amount))
    expect(Math.abs(line.amount - (byState.get(line.state) as number))).toBeLessThanOrEqual(1);
  expect(total(assessOnRates(shuffled, amount))).toBe(amount);
});

test('a piece over New Year is assessed half on each year’s rates', () => {
  // UNMIK 2025/26: 50,345,100 in two halves of 25,172,550, and Japan pays 6.930 per cent of either:
  // 1,744,457.715 each, which the largest remainder rounds up.
  const { pieces, totals } = assess(facts, {
    mission: 'UNMIK',
    amount: 50_345_100,
    from: '2025-07-01',
    to: '2026-06-30',
    state: 'JPN',
  });
  expect(pieces.map(({ parts }) => parts.map(({ year, amount }) => [year, amount]))).toEqual([
    [
      [2025, 25_172_550],
      [2026, 25_172_550],
    ],
  ]);
  expect(totals).toEqual([{ state: 'JPN', amount: 3_488_916 }]);
});

test('lines add up to their piece and pieces to the appropriation', () => {
  const answer = assess(facts, {
    mission: 'UNISFA',
    amount: 326_164_100,
    from: '2024-07-01',
    to: '2025-06-30',
    mandateUntil: '2024-11-15',
  });
  for (const { amount, lines, withheld } of answer.pieces) expect([total(lines), withheld]).toEqual([amount, 0]);
  expect(total(answer.totals)).toBe(326_164_100);
  expect(answer.totals.length).toBe(193);
});

test('the half of a year without a scale cannot be assessed, and is withheld', () => {
  const answer = assess(facts, { mission: 'UNMIK', amount: 1_000_000, from: '2027-07-01', to: '2028-06-30' });
  expect(answer.pieces.map(({ amount, withheld, lines }) => [amount, withheld, total(lines)])).toEqual([
    [500_000, 0, 500_000],
    [500_000, 500_000, 0],
  ]);
  expect(answer.notes).toContainEqual({ code: 'no-scale', values: { year: 2028 } });
});

test('a credit is divided on the scale of its own year and set off against what a state owes', () => {
  const { lines } = creditLines(facts, {
    mission: 'UNMIK',
    amount: 399_300,
    budgetYear: '2023/24',
    paidInFull: ['JPN'],
  });
  expect(total(lines)).toBe(399_300);
  // Japan’s rate of 2022 to 2024 is 8.033 per cent: 199,650 × 8.033 % = 16,037.88 for each half.
  expect(lines.find(({ state }) => state === 'JPN')).toEqual({ state: 'JPN', amount: 32_076, goes: 'to the state' });
  expect(lines.find(({ state }) => state === 'USA')?.goes).toBe('against what it owes');
});

test('staff assessment is set off line by line', () => {
  const net = setOffStaffAssessment(assessOnRates(rates, 1_000_000), assessOnRates(rates, 100_000));
  expect(net.find(({ state }) => state === 'JPN')).toEqual({
    state: 'JPN',
    gross: 69_300,
    staffAssessment: 6930,
    net: 62_370,
  });
  expect(() => setOffStaffAssessment(assessOnRates(rates, 10), [])).toThrow(
    'staffAssessment[0]: AFG stands beside nothing. Expected lines of the same states in the same order.',
  );
});

test('lines that are none are refused', () => {
  const line = { state: 'JPN', amount: 10 };
  const refused = (gross: unknown, staffAssessment: unknown, words: string) =>
    expect(() => setOffStaffAssessment(gross as never, staffAssessment as never)).toThrow(
      expect.objectContaining({ name: 'BlueLedgerError', message: words }),
    );
  refused(
    [{ state: 'JPN', amount: Number.NaN }],
    [line],
    'gross[0].amount: NaN is not an amount. Expected whole US dollars.',
  );
  refused([line], [{ state: 'JPN' }], 'staffAssessment[0].amount: it is missing. Expected whole US dollars.');
  refused(
    [line],
    [line, line],
    'staffAssessment: 2 lines stand beside 1. Expected lines of the same states in the same order.',
  );
  refused(null, [line], 'gross: null is not a valid value. Expected a list.');
  refused([null], [line], 'gross[0]: null is not a valid value. Expected an object.');
});

test('a missing query is refused', () => {
  expect(() => assess(facts, null as never)).toThrow('query: null is not a valid value. Expected an object.');
  expect(() => creditLines(facts, undefined as never)).toThrow('query: it is missing. Expected an object.');
  const credit = { mission: 'UNMIK', amount: 1, budgetYear: '2023/24' };
  expect(() => creditLines(facts, credit as never)).toThrow('paidInFull: it is missing. Expected a list.');
  expect(() => creditLines(facts, { ...credit, mission: null, paidInFull: [] } as never)).toThrow(
    'mission: null is not a mission. Expected the UN acronym of a mission with a special account, such as UNMISS.',
  );
});

test('an unknown state is refused before any sum', () => {
  expect(() =>
    assess(facts, { mission: 'UNMIK', amount: 100, from: '2025-07-01', to: '2026-06-30', state: 'XXX' }),
  ).toThrow('state: "XXX" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN.');
  expect(() => assessOnRates(rates, Number.NaN)).toThrow('total: NaN cannot be split exactly.');
});

test('rates that were changed since they were last used are read again, and rates of two scales are refused', () => {
  const rates = effectiveRates(facts, { year: 2025 }).rates.map((rate) => ({ ...rate }));
  const [first, second] = assessOnRates(rates, 1_000_000);
  const [a, b] = [rates[0], rates[1]];
  if (!a || !b) throw new Error('there are rates');
  [a.exactShare, b.exactShare] = [b.exactShare, a.exactShare];
  expect(
    assessOnRates(rates, 1_000_000)
      .slice(0, 2)
      .map(({ amount }) => amount),
  ).toEqual([second?.amount, first?.amount]);
  a.exactShare = '1/3';
  expect(() => assessOnRates(rates, 1_000_000)).toThrow(
    /^rates\[1\]: its share \d+\/\d+ has another denominator than the first\. Expected rates of one scale, as effectiveRates gives them\.$/,
  );
});

test('a note says that a tie decided a dollar exactly where another order of states gives other lines', () => {
  const query = { mission: 'UNMIK', from: '2025-07-01', to: '2025-12-31' };
  const turned = [...rates].reverse();
  const tied = Array.from({ length: 100 }, (_, index) => 1_000_003 + index * 7919).filter((amount) => {
    const { totals, notes } = assess(facts, { ...query, amount });
    const inTurn = new Map(assessOnRates(turned, amount).map((line) => [line.state, line.amount]));
    const differs = totals.some((line) => inTurn.get(line.state) !== line.amount);
    expect([amount, notes.some(({ code }) => code === 'tie-to-earlier-code')]).toEqual([amount, differs]);
    return differs;
  });
  // Both happen: about half of all amounts have a tie, since many states pay the same rate.
  expect([tied.length > 20, tied.length < 80]).toEqual([true, true]);
});
