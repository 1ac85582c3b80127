import { expect, test } from 'vitest';
import { compareReform, simulateLiquidity } from '../bundled.js';
import type { CashUnderReform } from './cashUnder.js';
import { scenarioOf } from './readScenario.js';
import type { NamedReform } from './scenario.js';
import { budgetCut } from './shipped/budgetCut.js';
import { ceilingLowered } from './shipped/ceilingLowered.js';
import { discountsHalved } from './shipped/discountsHalved.js';
import { payerPaysAtMost } from './shipped/payerPaysAtMost.js';
import { payerPaysNothing } from './shipped/payerPaysNothing.js';
import { payerPaysOnFirstDay } from './shipped/payerPaysOnFirstDay.js';
import { poolingSet } from './shipped/poolingSet.js';
import { premiumShared } from './shipped/premiumShared.js';
import { reserveRaised } from './shipped/reserveRaised.js';

const ask = (...reforms: readonly NamedReform[]) =>
  compareReform({ scenario: scenarioOf(...reforms), budgetYears: ['2025/26'], cash: true });

const upTo = ({ months, cash, outstanding, contributorsOwed, reserveOut }: CashUnderReform, month: string) =>
  [cash, outstanding, contributorsOwed, reserveOut].map(({ baseline, reform }) => {
    const count = months.filter((one) => one < month).length;
    return [baseline.slice(0, count), reform.slice(0, count)] as const;
  });

const from = '2026-02-01';

test.each([
  ['a payer that stops', payerPaysNothing({ payer: 'USA', from })],
  ['a payer that pays at most a tenth', payerPaysAtMost({ payer: 'USA', percent: 10, from })],
  ['payment on the first day', payerPaysOnFirstDay({ from })],
  ['no pooling', poolingSet({ pooled: false, from })],
  ['a larger reserve fund', reserveRaised({ from })],
  ['a cut', budgetCut({ from })],
  ['a shared premium', premiumShared({ from })],
  ['another ceiling', ceilingLowered({ from })],
])('the cash of no month before its first day moves with %s', (_name, reform) => {
  const { cash } = ask(reform);
  for (const [baseline, assumed] of upTo(cash as CashUnderReform, from.slice(0, 7))) {
    expect(baseline).toHaveLength(7);
    expect(assumed).toEqual(baseline);
  }
});

test('the cash is that of simulateLiquidity, asked the same', () => {
  const { cash } = ask(payerPaysNothing({ payer: 'USA', from: '2025-10-01' }));
  const own = simulateLiquidity({
    budgetYears: ['2025/26'],
    payments: { USA: { from: '2025-10', share: 0 } },
    sensitivity: false,
  });
  expect(cash?.cash.reform).toEqual(own.total.cash);
  expect(cash?.lowestCash.reform).toEqual(own.quoted.lowestCash);
  expect(cash?.netPositionUsd.reform).toEqual(own.total.netPositionUsd);
  expect(cash?.lowestNetPositionUsd.reform).toEqual(own.quoted.lowestNetPositionUsd);
  expect(cash?.owedToContributors.reform).toBe(own.quoted.owedToContributors);
  expect(cash?.assumptions.length).toBeGreaterThan(5);
  expect(cash?.owedToContributors.difference).toBeGreaterThan(0);
});

test('it is simulated where a scenario touches payments, the reserve or pooling, or where asked', () => {
  const asked = (reform: NamedReform, cash?: boolean) =>
    compareReform({
      scenario: scenarioOf(reform),
      budgetYears: ['2025/26'],
      ...(cash === undefined ? {} : { cash }),
    }).cash !== undefined;
  expect(asked(poolingSet({ pooled: false, from: '2025-07-01' }))).toBe(true);
  expect(asked(poolingSet({ pooled: false, from: '2025-07-01' }), false)).toBe(false);
  expect(asked(premiumShared({ from: '2025-07-01' }))).toBe(false);
});

test('what the simulation cannot take is said, and not passed over', () => {
  const left = (reform: NamedReform) =>
    ask(reform).notes.flatMap(({ code, values }) => (code === 'cash-leaves-out' ? [values['title']] : []));
  expect(left(discountsHalved({ from: '2026-01-01' }))).toEqual([
    'Part of each discount on the peacekeeping scale that is granted; otherwise all of it',
  ]);
  expect(left(budgetCut({ from: '2026-01-01', to: '2026-03-31' }))).toHaveLength(2);
  expect(left(budgetCut({ from: '2026-01-01' }))).toEqual([]);
});
