import { expect, test } from 'vitest';
import { assessmentRanks, personnelReimbursement, stateAccount } from '../bundled.js';

test('Germany 2025/26: lines by mission add up to what it is assessed in all, each with its resolution', () => {
  const [year] = stateAccount({ state: 'DEU', from: '2025/26', to: '2025/26' }).years;
  const { ranks } = assessmentRanks({ budgetYear: '2025/26', top: 200 });
  expect(year?.assessed).toBe(319_039_910);
  expect(year?.assessed).toBe(ranks.find(({ state }) => state === 'DEU')?.amount);
  expect(year?.missions.reduce((sum, { amount }) => sum + amount, 0)).toBe(year?.assessed);
  expect(year?.missions.slice(0, 2)).toEqual([
    { mission: 'UNMISS', amount: 74_646_476, conditional: 12_441_078, sources: ['a-res-79-309'] },
    { mission: 'MINUSCA', amount: 73_877_179, conditional: 46_173_242, sources: ['a-res-79-302'] },
  ]);
  expect(year?.regularBudget).toMatchObject({ year: 2025, payment: 'paid_on_time', paidOn: '2025-02-04' });
});

test('what it is due is the reimbursement of the months, and net stands only where reports reach to the end of the year', () => {
  const { years, totals } = stateAccount({ state: 'BGD', from: '2024/25', to: '2025/26' });
  const { amount } = personnelReimbursement({ state: 'BGD', from: '2024-07', to: '2025-06' });
  expect(years.map(({ reimbursed, assessed, net }) => [reimbursed?.amount, assessed, net])).toEqual([
    [amount, 53_226, amount - 53_226],
    [7_930_696, 56_053, undefined],
  ]);
  expect(totals.net).toEqual({ amount: amount - 53_226, from: '2024/25', to: '2024/25', years: 1 });
});

test('what is not known is undefined: rates within bounds, pay before July 2014, debts of a state without a figure', () => {
  const { years } = stateAccount({ state: 'DEU', from: '2010/11', to: '2010/11' });
  expect(years).toEqual([
    {
      budgetYear: '2010/11',
      assessed: undefined,
      conditional: undefined,
      missions: [],
      regularBudget: undefined,
      unpaid: [],
      reimbursed: undefined,
      net: undefined,
    },
  ]);
});

test('a figure of what a state owed stands in the budget year of the last day that its date may mean', () => {
  const { years } = stateAccount({ state: 'JPN', from: '2011/12', to: '2012/13' });
  expect(years.map(({ unpaid }) => unpaid.map(({ asOf, fund, amount }) => [asOf, fund, amount]))).toMatchObject([
    expect.any(Array),
    expect.arrayContaining([['2012-10-05', 'peacekeeping', 356_000_000]]),
  ]);
});
