import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as reforms from '../bundled.js';
import { assess, explain } from '../bundled.js';
import { cite } from '../internal/answer/index.js';
import { addDays } from '../internal/math/index.js';
import type { Compared } from './compared.js';
import type { ReformAnswer } from './compareReform.js';
import type { NamedReform } from './scenario.js';

const {
  budgetCut,
  ceilingLowered,
  closedAtMandateEnd,
  compareReform,
  discountsHalved,
  payerPaysAtMost,
  payerPaysNothing,
  payerPaysOnFirstDay,
  poolingSet,
  premiumShared,
  reimbursementIndexed,
  reserveRaised,
  scenarioOf,
} = reforms;

/** Every shipped reform from a day on. */
const shipped: Readonly<Record<string, (from: string) => NamedReform>> = {
  payerPaysNothing: (from) => payerPaysNothing({ payer: 'USA', from }),
  payerPaysAtMost: (from) => payerPaysAtMost({ payer: 'USA', from }),
  payerPaysOnFirstDay: (from) => payerPaysOnFirstDay({ from }),
  premiumShared: (from) => premiumShared({ from }),
  discountsHalved: (from) => discountsHalved({ from }),
  ceilingLowered: (from) => ceilingLowered({ from }),
  budgetCut: (from) => budgetCut({ from }),
  closedAtMandateEnd: (from) => closedAtMandateEnd({ mission: 'UNFICYP', mandateUntil: addDays(from, -1) }),
  reserveRaised: (from) => reserveRaised({ from }),
  poolingSet: (from) => poolingSet({ pooled: false, from }),
  reimbursementIndexed: (from) => reimbursementIndexed({ percent: 4, from, years: 2 }),
};

const ask = (reform: NamedReform, budgetYears: readonly string[] = ['2025/26']) =>
  compareReform({ scenario: scenarioOf(reform), budgetYears, cash: false });

const sum = (figures: readonly Compared[]) =>
  figures.reduce((total, { difference, reform, baseline }) => {
    expect(difference).toBe(reform - baseline);
    return total + difference;
  }, 0);

function expectToAddUp({ years, overall }: ReformAnswer): void {
  for (const { states, missions, contributors, balance } of [...years, overall]) {
    expect(sum(states.map(({ assessed }) => assessed))).toBe(balance.budget);
    expect(sum(missions.map(({ assessed }) => assessed))).toBe(balance.budget);
    expect(balance.paidByOthers - balance.saved).toBe(balance.budget);
    expect(sum(states.map(({ withheld }) => withheld))).toBe(balance.withheld);
    expect(sum(missions.map(({ withheld }) => withheld))).toBe(balance.withheld);
    expect(sum(states.map(({ paidIntoReserve }) => paidIntoReserve))).toBe(balance.reserve);
    expect(sum(contributors.map(({ reimbursement }) => reimbursement))).toBe(balance.reimbursement);
    expect(sum(missions.map(({ reimbursement }) => reimbursement))).toBe(balance.reimbursement);
    expect(sum(missions.map(({ personMonths }) => personMonths))).toBe(
      sum(contributors.map(({ personMonths }) => personMonths)),
    );
    expect(balance.reimbursement + balance.otherCost).toBe(balance.budget);
  }
}

const numbers = (answer: ReformAnswer) =>
  answer.years.flatMap(({ states, missions, contributors }) => [
    ...states.flatMap(({ assessed, withheld, paidIntoReserve }) => [assessed, withheld, paidIntoReserve]),
    ...missions.flatMap(({ assessed, withheld, personMonths, reimbursement }) => [
      assessed,
      withheld,
      personMonths,
      reimbursement,
    ]),
    ...contributors.flatMap(({ personMonths, reimbursement }) => [personMonths, reimbursement]),
  ]);

describe.each(Object.entries(shipped))('%s', (_name, from) => {
  test('adds up for every state, mission and contributor, from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 364 }), (days) => {
        expectToAddUp(ask(from(addDays('2025-07-01', days))));
      }),
      { numRuns: 8 },
    );
  });

  test('changes nothing in the years before its first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const answer = ask(from(addDays('2025-07-01', days)), ['2024/25']);
        expect(numbers(answer).filter(({ difference }) => difference !== 0)).toEqual([]);
        expect(answer.notes.map(({ code }) => code)).toContain('scenario-begins-later');
      }),
      { numRuns: 4 },
    );
  });

  test('shows its working, is cited, and survives JSON', () => {
    const answer = ask(from('2026-01-01'));
    expect(explain(answer).steps.at(-1)?.steps.length).toBeGreaterThan(0);
    expect(cite(answer)).toContain(`“${answer.title}”`);
    expect(cite(answer)).toContain('A/RES/79/308');
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answer.status).toBe('unverified');
  });
});

test('the baseline is what assess gives for the pieces of the resolutions', () => {
  const answer = compareReform({
    scenario: scenarioOf(poolingSet({ pooled: false, from: '2025-10-14' })),
    budgetYears: ['2025/26'],
    missions: ['UNISFA'],
    cash: false,
  });
  const pieces = [
    assess({ mission: 'UNISFA', amount: 128_141_000, from: '2025-07-01', to: '2025-11-15' }),
    assess({ mission: 'UNISFA', amount: 213_568_400, from: '2025-11-16', to: '2026-06-30' }),
  ];
  const due = new Map<string, number>();
  for (const { totals } of pieces)
    for (const { state, amount } of totals) due.set(state, (due.get(state) ?? 0) + amount);
  expect(Object.fromEntries(answer.overall.states.map(({ state, assessed }) => [state, assessed.baseline]))).toEqual(
    Object.fromEntries(due),
  );
});

test('a reform of one day out of a year moves about a year’s worth by its days', () => {
  const whole = ask(premiumShared({ from: '2025-07-01' })).overall.balance.saved;
  const half = ask(premiumShared({ from: '2026-01-01' })).overall.balance.saved;
  const back = ask(premiumShared({ from: '2025-07-01', to: '2025-12-31' })).overall.balance.saved;
  expect(Math.abs(half + back - whole)).toBeLessThan(400);
});

test('several years stand apart and together', () => {
  const answer = ask(budgetCut({ from: '2024-07-01' }), ['2023/24', '2024/25', '2025/26']);
  expectToAddUp(answer);
  expect(answer.years.map(({ budgetYear, balance }) => [budgetYear, balance.budget < 0])).toEqual([
    ['2023/24', false],
    ['2024/25', true],
    ['2025/26', true],
  ]);
  expect(answer.years[1]?.missingMonths).toEqual([]);
  expect(answer.years[0]?.missingMonths).toEqual(['2023-09']);
  expect(answer.years[2]?.carriedMonths).toHaveLength(11);
});

test('a stack is answered in order, and says where two reforms meet', () => {
  const scenario = scenarioOf(
    budgetCut({ from: '2025-10-01' }),
    {
      id: 'unifil-spared',
      title: 'UNIFIL spared',
      rationale: 'A test.',
      changes: [{ parameter: 'appropriation-percent', of: 'UNIFIL', value: 100, from: '2025-10-01' }],
    },
    payerPaysNothing({ payer: 'USA', from: '2026-01-01' }),
  );
  const answer = compareReform({ scenario, budgetYears: ['2025/26'], cash: false });
  expectToAddUp(answer);
  expect(answer.conflicts).toHaveLength(1);
  expect(answer.overall.missions.find(({ mission }) => mission === 'UNIFIL')?.assessed.difference).toBe(0);
  expect(answer.overall.balance.withheld).toBeGreaterThan(0);
  expect(answer.notes.map(({ code }) => code)).toContain('reforms-meet');
});

test('any stack adds up', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2025-07-01', days));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(Object.values(shipped), { minLength: 2 }),
      fc.array(day, { minLength: 11, maxLength: 11 }),
      (list, days) => {
        const scenario = scenarioOf(...list.map((from, at) => from(days[at] as string)));
        let answer: ReformAnswer;
        try {
          answer = compareReform({ scenario, budgetYears: ['2025/26'], cash: false });
        } catch (error) {
          // A payer that pays nothing cannot also pay on the first day: the one contradiction among the shipped reforms.
          expect(String(error)).toContain('a state that either pays or does not');
          return;
        }
        expectToAddUp(answer);
      },
    ),
    { numRuns: 25 },
  );
});

test.each([
  [
    { scenario: scenarioOf(poolingSet({ pooled: true, from: '2025-07-01' })), budgetYears: [] },
    'budgetYears: [] is no list of budget years. Expected one to five budget years, each once and in order, such as ["2024/25", "2025/26"].',
  ],
  [
    { scenario: scenarioOf(poolingSet({ pooled: true, from: '2025-07-01' })), budgetYears: ['2027/28'] },
    'budgetYears: what was apportioned for 2027/28 is not available. Expected a budget year from 2018/19 to 2026/27.',
  ],
  [
    // No resolution of 2026 on the rate was seen: what contributors are due in 2026/27 cannot be worked out.
    { scenario: scenarioOf(poolingSet({ pooled: true, from: '2025-07-01' })), budgetYears: ['2026/27'] },
    'personnel-reimbursement-rate: no value of “Personnel reimbursement at the standard rate, equipment excluded” is available for "2026-07-01". Expected a date within 2014-07-01 to 2016-06-30; 2016-07-01 to 2017-06-30; 2017-07-01 to 2018-06-30; 2018-07-01 to 2022-06-30; 2022-07-01 to 2026-06-30.',
  ],
  [
    { scenario: scenarioOf(payerPaysNothing({ payer: 'USX', from: '2025-07-01' })), budgetYears: ['2025/26'] },
    'payment-percent.of: "USX" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN. Did you mean USA (United States of America)?',
  ],
  [
    {
      scenario: scenarioOf(closedAtMandateEnd({ mission: 'UNIFILL', mandateUntil: '2025-08-31' })),
      budgetYears: ['2025/26'],
    },
    'mission-closed.of: nothing was apportioned for UNIFILL in the years and missions of the query. Expected one of MINURSO, MINUSCA, MONUSCO, UNDOF, UNFICYP, UNIFIL, UNISFA, UNMIK, UNMISS, UNSOH, UNSOS. Did you mean UNIFIL?',
  ],
  [
    {
      scenario: scenarioOf(poolingSet({ pooled: true, from: '2025-07-01' })),
      budgetYears: ['2025/26'],
      missions: ['UNIFI'],
    },
    'missions[0]: nothing was apportioned for "UNIFI" in 2025/26. Expected one of MINURSO, MINUSCA, MONUSCO, UNDOF, UNFICYP, UNIFIL, UNISFA, UNMIK, UNMISS, UNSOH, UNSOS. Did you mean UNIFIL?',
  ],
])('a question that cannot be answered is refused in words: %#', (query, message) => {
  expect(() => compareReform(query)).toThrow(expect.objectContaining({ message }));
});
