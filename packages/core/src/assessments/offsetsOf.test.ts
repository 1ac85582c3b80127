import { apportionments } from '@blueledger/datasets/apportionments';
import { appropriationOffsets } from '@blueledger/datasets/appropriation-offsets';
import { rowsOf } from '@blueledger/datasets/decode';
import { expect, test } from 'vitest';
import { assess, assessmentRanks } from '../bundled.js';

const years = [...new Map([...rowsOf(appropriationOffsets)].map((row) => [row.from, row.appropriation_usd]))].map(
  ([from, amount]) => ({ from, to: `${Number(from.slice(0, 4)) + 1}-06-30`, amount }),
);

const sum = (amounts: readonly number[]) => amounts.reduce((whole, amount) => whole + amount, 0);

test('UNFICYP 2018/19 to 2025/26: what parties leave of each appropriation is what its printed pieces add up to', () => {
  expect(years.length).toBe(8);
  for (const { from, to, amount } of years) {
    const printed = [...rowsOf(apportionments)].filter(
      (piece) => piece.mission === 'UNFICYP' && piece.from >= from && piece.to <= to && piece.of === 'appropriation',
    );
    const { offsets, apportioned, pieces, totals } = assess({ mission: 'UNFICYP', amount, from, to });
    expect([from, apportioned]).toEqual([from, sum(printed.map((piece) => piece.amount_usd))]);
    expect(sum(pieces.map((piece) => piece.amount)) + sum(offsets.map((offset) => offset.amount))).toBe(amount);
    expect(sum(totals.map((line) => line.amount))).toBe(apportioned);
  }
});

test('offsets name the rule, and staff assessment income is set off state by state', () => {
  const {
    offsets,
    net = [],
    rules,
    notes,
  } = assess({
    mission: 'UNFICYP',
    amount: 57_912_700,
    from: '2022-07-01',
    to: '2023-06-30',
  });
  const reference = { document: 'A/RES/72/292', paragraph: '14' };
  expect(offsets).toEqual([
    { state: 'CYP', name: 'Cyprus', amount: 18_289_700, shareOfNet: '1/3', reference },
    { state: 'GRC', name: 'Greece', amount: 6_500_000, reference },
  ]);
  // 57,912,700 less three times 18,289,700.
  expect(sum(net.map((line) => line.staffAssessment))).toBe(3_043_600);
  expect(sum(net.map((line) => line.net))).toBe(33_123_000 - 3_043_600);
  expect(rules.map(({ reference }) => reference)).toContainEqual(reference);
  expect(notes).toContainEqual({ code: 'staff-assessment-set-off', values: { amount: 3_043_600 } });
});

test('without staff assessment income a note says that the net cost is not known', () => {
  const { offsets, notes } = assess({ mission: 'UNFICYP', amount: 60_000_000, from: '2025-07-01', to: '2026-06-30' });
  expect(offsets.map(({ amount }) => amount)).toEqual([20_000_000, 6_500_000]);
  expect(notes).toContainEqual({ code: 'net-cost-unknown', values: { mission: 'UNFICYP' } });
});

test('other missions have no parties, and any can be brought', () => {
  const query = { mission: 'UNMIK', amount: 1_000_000, from: '2025-07-01', to: '2026-06-30' };
  expect(assess(query).offsets).toEqual([]);
  const parties = [{ state: 'NOR', amount: 250_000 }];
  expect(assess({ ...query, parties }).apportioned).toBe(750_000);
  expect(assessmentRanks({ appropriations: [{ ...query, parties }] }).total).toBe(750_000);
});

test.each<[object, string]>([
  [
    { parties: [{ state: 'NOR', amount: 2_000_000 }] },
    'parties: parties pay 2000000 dollars of an appropriation of 1000000. Expected parties that pay at most the appropriation, or none: parties [].',
  ],
  [
    {
      parties: [
        { state: 'NOR', amount: 1 },
        { state: 'NOR', amount: 1 },
      ],
    },
    'parties[1].state: "NOR" stands there twice. Expected each party once.',
  ],
  [
    { parties: [{ state: 'NOR', amount: -1 }] },
    'parties[0].amount: -1 is not an amount. Expected whole US dollars, zero or more.',
  ],
  [
    { staffAssessment: 1_000_001 },
    'staffAssessment: 1000001 dollars stand beside an appropriation of 1000000. Expected at most the appropriation.',
  ],
  [
    { mission: 'UNFICYP', amount: 1_000_000 },
    'amount: parties pay 6833333 dollars of an appropriation of 1000000. Expected parties that pay at most the appropriation, or none: parties [].',
  ],
])('%j is refused', (wrong, message) => {
  const query = { mission: 'UNMIK', amount: 1_000_000, from: '2025-07-01', to: '2026-06-30', ...wrong };
  expect(() => assess(query)).toThrow(expect.objectContaining({ message }));
});
