import { expect, test } from 'vitest';
import { budgetAndSpending, fundingOf, summaryOf } from '../../../bundled.js';

test('what finances UNFICYP names the parties, and not their codes', () => {
  expect(
    summaryOf(fundingOf({ mission: 'UNFICYP', date: '2018-07-01', gross: 56_358_700, staffAssessment: 2_807_200 }))
      .text,
  ).toBe(
    'A cost of $56,358,700 for UNFICYP from 1 July 2018 is met with $17,850,500 from Cyprus, $6,500,000 from Greece and $32,008,200 from assessed contributions.',
  );
});

test('a budget beside its spending names mission and year', () => {
  expect(summaryOf(budgetAndSpending({ mission: 'UNMISS', budgetYear: '2023/24' })).text).toBe(
    'For UNMISS in 2023/24, the data have $1,148,836,500 approved and $1,154,913,900 spent.',
  );
  expect(summaryOf(budgetAndSpending({ budgetYear: '2023/24' })).text).toMatch(
    /approved for peacekeeping missions in 2023\/24/,
  );
});
