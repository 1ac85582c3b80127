import { expect, test } from 'vitest';
import { peacekeepingReserveLevel } from '../internal/rules/index.js';
import { appropriationPercent, paymentPercent } from './assumedRules.js';
import { scenarioOf } from './readScenario.js';
import { budgetCut } from './shipped/budgetCut.js';
import { closedAtMandateEnd } from './shipped/closedAtMandateEnd.js';
import { payerPaysNothing } from './shipped/payerPaysNothing.js';
import { payerPaysOnFirstDay } from './shipped/payerPaysOnFirstDay.js';
import { reserveRaised } from './shipped/reserveRaised.js';
import { stackOf } from './stack.js';

const raised = (from: string, level: number, id: string, to?: string) =>
  reserveRaised({ from, level, id, ...(to === undefined ? {} : { to }) });

test('the later of two reforms stands where both hold, and the conflict says so', () => {
  const stack = stackOf(scenarioOf(raised('2026-01-01', 300_000_000, 'one'), raised('2027-01-01', 400_000_000, 'two')));
  expect(stack.conflicts).toEqual([
    {
      parameter: 'peacekeeping-reserve-level',
      from: '2027-01-01',
      earlier: { reform: 'one', value: 300_000_000 },
      later: { reform: 'two', value: 400_000_000 },
    },
  ]);
  const on = (date: string) => stack.assumed(peacekeepingReserveLevel, date)?.value;
  expect([on('2025-12-31'), on('2026-12-31'), on('2027-01-01')]).toEqual([undefined, 300_000_000, 400_000_000]);
  expect([stack.from, stack.turns]).toEqual(['2026-01-01', ['2026-01-01', '2027-01-01']]);
});

test('a reform of one mission over one of all meets it on that mission alone', () => {
  const one = { ...budgetCut({ from: '2025-10-01', percent: 15 }), id: 'all' };
  const cut = {
    id: 'unifil',
    title: 'UNIFIL halved',
    rationale: 'A test.',
    changes: [{ parameter: 'appropriation-percent', of: 'UNIFIL', value: 50, from: '2026-01-01', to: '2026-03-31' }],
  };
  const stack = stackOf(scenarioOf(one, cut));
  expect(stack.conflicts).toEqual([
    {
      parameter: 'appropriation-percent',
      of: 'UNIFIL',
      from: '2026-01-01',
      to: '2026-03-31',
      earlier: { reform: 'all', value: 85 },
      later: { reform: 'unifil', value: 50 },
    },
  ]);
  const on = (date: string, mission: string) => stack.assumed(appropriationPercent, date, mission)?.value;
  expect([on('2025-12-31', 'UNIFIL'), on('2026-01-01', 'UNIFIL'), on('2026-04-01', 'UNIFIL')]).toEqual([85, 50, 85]);
  expect(on('2026-01-01', 'UNMISS')).toBe(85);
});

test('two reforms that say the same meet without contradiction', () => {
  const stack = stackOf(scenarioOf(raised('2026-01-01', 300_000_000, 'one'), raised('2026-01-01', 300_000_000, 'two')));
  expect(stack.conflicts).toHaveLength(1);
});

test('reforms of different states do not meet', () => {
  const stack = stackOf(
    scenarioOf(
      payerPaysNothing({ payer: 'USA', from: '2025-07-01' }),
      payerPaysNothing({ payer: 'CHN', from: '2025-07-01' }),
    ),
  );
  expect(stack.conflicts).toEqual([]);
  expect(stack.named(paymentPercent)).toEqual(['CHN', 'USA']);
  expect(stack.assumed(paymentPercent, '2025-07-01', 'JPN')).toBeUndefined();
});

const remedy = 'Leave one of them out, or part their dates.';

test.each([
  [
    scenarioOf(raised('2026-01-01', 300_000_000, 'one'), raised('2025-01-01', 400_000_000, 'two')),
    `reforms[1].changes[0]: “one” sets peacekeeping-reserve-level to 300000000 and “two” to 400000000 for all its days. Expected reforms of which each leaves something of those before it. ${remedy}`,
  ],
  [
    scenarioOf(closedAtMandateEnd({ mission: 'UNIFIL', mandateUntil: '2025-08-31' }), {
      id: 'later',
      title: 'UNIFIL cut',
      rationale: 'A test.',
      changes: [{ parameter: 'appropriation-percent', of: 'UNIFIL', value: 50, from: '2026-01-01' }],
    }),
    `reforms[1].changes[0]: “closed-unifil” closes UNIFIL from 2025-09-01, and “later” sets its appropriation-percent after that. Expected a mission either closed or changed. ${remedy}`,
  ],
  [
    scenarioOf(
      payerPaysNothing({ payer: 'USA', from: '2025-07-01' }),
      payerPaysOnFirstDay({ payer: 'USA', from: '2025-10-01' }),
    ),
    `reforms[1].changes[0]: “payer-pays-nothing-usa” has USA pay nothing, and “payer-pays-on-first-day-usa” has it pay on day 0. Expected a state that either pays or does not. ${remedy}`,
  ],
  [
    scenarioOf({
      id: 'twice',
      title: 'Twice',
      rationale: 'A test.',
      changes: [
        { parameter: 'payment-percent', of: 'USA', value: 0, from: '2025-07-01' },
        { parameter: 'payment-percent', of: 'USA', value: 50, from: '2025-10-01' },
      ],
    }),
    `reforms[0].changes[1]: “twice” sets payment-percent twice from 2025-10-01. Expected one value a day. ${remedy}`,
  ],
])('a contradictory stack is refused: %#', (scenario, message) => {
  expect(() => stackOf(scenario)).toThrow(expect.objectContaining({ code: 'bad-query', message }));
});
