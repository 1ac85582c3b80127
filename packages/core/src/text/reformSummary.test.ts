import { expect, test } from 'vitest';
import { compareReform, reformSummary } from '../bundled.js';
import { scenarioOf } from '../reforms/readScenario.js';
import type { NamedReform } from '../reforms/scenario.js';
import { budgetCut } from '../reforms/shipped/budgetCut.js';
import { closedAtMandateEnd } from '../reforms/shipped/closedAtMandateEnd.js';
import { payerPaysAtMost } from '../reforms/shipped/payerPaysAtMost.js';
import { payerPaysNothing } from '../reforms/shipped/payerPaysNothing.js';
import { poolingSet } from '../reforms/shipped/poolingSet.js';
import { premiumShared } from '../reforms/shipped/premiumShared.js';
import { reimbursementIndexed } from '../reforms/shipped/reimbursementIndexed.js';
import { reserveRaised } from '../reforms/shipped/reserveRaised.js';
import { reformArabic } from './ar/reforms.js';
import { reformEnglish } from './en/reforms.js';
import { reformFrench } from './fr/reforms.js';
import type { ReformMessages } from './reformMessages.js';
import { summaryOf } from './summaryOf.js';

const ask = (cash: boolean, ...reforms: readonly NamedReform[]) =>
  compareReform({ scenario: scenarioOf(...reforms), budgetYears: ['2025/26'], cash });

const stacked = ask(
  false,
  budgetCut({ from: '2026-01-01' }),
  payerPaysNothing({ payer: 'USA', from: '2026-01-01' }),
  reserveRaised({ from: '2026-01-01' }),
);

test('a stack is told in whole sentences: the budget, contributors, the largest payers, what is not paid, the reserve', () => {
  expect(reformSummary(stacked)).toMatchObject({
    title:
      'Appropriations cut by 15 per cent, personnel by 25 + United States of America pays nothing + Reserve fund raised to $300 million: 2025/26',
    sentences: [
      'The budget falls by $428 million, which 193 states are assessed less.',
      'Contributors of personnel are due $121 million less, and other cost is $307 million less.',
      'Most less: United States of America ($112 million), China ($102 million) and Japan ($29.6 million).',
      '$633 million is assessed and not paid: no other state pays it, and the missions do not receive it.',
      'All states pay $150 million into the Peacekeeping Reserve Fund, by their rates.',
    ],
  });
});

test('the same in French and Arabic, with the names of the page', () => {
  const names: Readonly<Record<string, readonly [string, string]>> = {
    USA: ['États-Unis', 'الولايات المتحدة'],
    CHN: ['Chine', 'الصين'],
    JPN: ['Japon', 'اليابان'],
  };
  const french = reformSummary(stacked, { messages: reformFrench, stateName: (code) => names[code]?.[0] });
  expect(french.title).toBe(
    'Crédits à 85 pour cent, personnel à 75 pour cent + États-Unis : aucun versement + Fonds de réserve porté à 300 millions de dollars : 2025/26',
  );
  expect(french.sentences.slice(0, 3)).toEqual([
    'Le budget baisse de 428 millions de dollars, et les contributions d’autant, pour 193 États.',
    'Dû aux pays contributeurs : 121 millions de dollars de moins ; autres dépenses : 307 millions de dollars de moins.',
    'Plus fortes baisses : États-Unis (112 millions de dollars), Chine (102 millions de dollars) et Japon (29,6 millions de dollars).',
  ]);
  const arabic = reformSummary(stacked, { messages: reformArabic, stateName: (code) => names[code]?.[1] });
  expect(arabic.sentences.slice(0, 1).concat(arabic.sentences.slice(2, 3))).toEqual([
    'تنخفض الميزانية بمقدار 428 مليون دولار، وتنخفض به الأنصبة (عدد الدول: 193).',
    'أكبر الانخفاضات: الولايات المتحدة (112 مليون دولار)، الصين (102 مليون دولار)، اليابان (29.6 مليون دولار).',
  ]);
});

test('what some save others pay, and the rounding of a dollar is not a valid mover', () => {
  expect(reformSummary(ask(false, premiumShared({ from: '2026-01-01' }))).sentences).toEqual([
    '5 states are assessed $113 million less and 33 states as much more; the budget stays. 20 states are not counted, with a change of less than $100.',
    'Most less: United States of America ($47.7 million), China ($43.3 million) and United Kingdom of Great Britain and Northern Ireland ($8.65 million).',
    'Most more: Japan ($22.1 million), Germany ($18.2 million) and Italy ($8.97 million).',
  ]);
});

test('a rate that rises is paid by all, and nothing is said of other cost that stays', () => {
  expect(reformSummary(ask(false, reimbursementIndexed({ percent: 3, from: '2025-07-01' }))).sentences[1]).toBe(
    'Contributors of personnel are due $28.7 million more.',
  );
});

test('a reform of cash moves nobody’s assessment, and the simulation says what it moves', () => {
  const told = (reform: NamedReform, messages: ReformMessages = reformEnglish) =>
    reformSummary(ask(true, reform), { messages }).sentences;
  const [first, withheld, cash] = told(payerPaysNothing({ payer: 'USA', from: '2025-07-01' }));
  expect([first, withheld]).toEqual([
    'Nobody is assessed more or less.',
    '$1.47 billion is assessed and not paid: no other state pays it, and the missions do not receive it.',
  ]);
  expect(cash).toMatch(
    /^In the simulation the lowest net position of the missions \(cash less [a-z ]+\) is −\$1\.0\d billion \(June 2026\) instead of −.+, and contributors are owed .+ at the end instead of .+\.$/,
  );
  // By the assumption of the simulation the United States pays no more than the law allows already.
  expect(told(payerPaysAtMost({ payer: 'USA', from: '2025-07-01' })).at(-1)).toBe(
    'In the simulation neither the lowest net position of the missions (cash less unpaid bills and what is owed to contributors and the reserve) nor what contributors are owed at the end moves.',
  );
  expect(told(payerPaysNothing({ payer: 'USA', from: '2025-07-01' }), reformFrench)[2]).toMatch(
    /^Dans la simulation, la position nette des missions \(trésorerie moins [^)]+\) est au plus bas à −1,0\d milliard de dollars \(juin 2026\) au lieu de −/,
  );
  // Who lends to whom leaves what is held less what is owed as it is.
  expect(told(poolingSet({ pooled: false, from: '2025-07-01' }), reformFrench)[1]).toMatch(
    /^Dans la simulation, ni le plus bas de la position nette des missions \(trésorerie moins [^)]+\) ni ce qui est dû aux contributeurs à la fin ne change\.$/,
  );
});

test('a scenario that begins after the years asked says only that', () => {
  const answer = compareReform({
    scenario: scenarioOf(closedAtMandateEnd({ mission: 'UNIFIL', mandateUntil: '2026-12-31' })),
    budgetYears: ['2025/26'],
  });
  expect(reformSummary(answer).text).toBe(
    'Scenario “UNIFIL closes, from 1 January 2027 on” (2025/26): nothing moves: the reform begins on 1 January 2027, after these years.',
  );
  expect(reformSummary(answer, { messages: reformFrench }).text).toBe(
    'Scénario « UNIFIL fermée à compter du 1er janvier 2027 » (2025/26) : rien ne change : la réforme commence le 1er janvier 2027, après ces années.',
  );
});

test('a conflict is told in words', () => {
  const answer = ask(false, budgetCut({ from: '2025-10-01' }), {
    ...budgetCut({ from: '2026-01-01', percent: 20 }),
    id: 'more',
  });
  expect(reformSummary(answer).sentences.at(-1)).toBe(
    'In 2 places two of these reforms set the same rule: there the later one stands.',
  );
  expect(reformSummary(answer).notes).toContain(
    '“budget-cut” and “more” both set appropriation-percent from 1 January 2026: the later one stands.',
  );
});

test('every note of a reform has words in the three languages', () => {
  const reforms = [
    premiumShared({ from: '2025-10-01' }),
    budgetCut({ from: '2025-10-01', to: '2026-01-31' }),
    reserveRaised({ from: '2026-01-01' }),
    poolingSet({ pooled: false, from: '2025-10-01' }),
    reimbursementIndexed({ percent: 3, from: '2025-07-01' }),
    { ...budgetCut({ from: '2026-01-01', percent: 20 }), id: 'more' },
  ];
  const wordless = (cash: boolean, messages: ReformMessages) =>
    reformSummary(ask(cash, ...reforms), { messages }).notes.filter((note) => /^[a-z-]+$/.test(note));
  expect(wordless(true, reformFrench)).toEqual([]);
  expect(wordless(true, reformArabic)).toEqual([]);
  expect(wordless(true, reformEnglish)).toEqual([]);
});

test('summaryOf says it as well', () => {
  expect(summaryOf(ask(false, premiumShared({ from: '2026-01-01' }))).text).toMatch(
    /^Scenario “Level B shares the premium” \(2025\/26\): 5 states are assessed \$113 million less and 33 states as much more; the budget stays\. 20 states are not counted, with a change of less than \$100\. Most less: USA /,
  );
});
