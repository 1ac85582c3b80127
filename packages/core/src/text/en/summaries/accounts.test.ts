import { expect, test } from 'vitest';
import { accountOn, article19Status, paymentRecord, summaryOf } from '../../../bundled.js';

test('an account names its state and not a code', () => {
  const entries = [{ kind: 'assessment' as const, date: '2024-07-10', due: '2024-08-09', amount: 32_240 }];
  expect(summaryOf(accountOn({ state: 'JPN', fund: 'UNMISS', date: '2025-01-01', entries })).text).toBe(
    'By the entries of the query, Japan owed $322.40 for UNMISS on 1 January 2025, all of it in arrears.',
  );
});

test('an unfinished year is not counted: China of all years, the United States of those that are over', () => {
  const settled = (state: string) => {
    const { inFull, settledYears, openYear } = paymentRecord({ state });
    return { inFull, settledYears, open: openYear?.year };
  };
  expect({ CHN: settled('CHN'), USA: settled('USA') }).toEqual({
    CHN: { inFull: 8, settledYears: 8, open: undefined },
    USA: { inFull: 0, settledYears: 7, open: 2026 },
  });
  expect(
    [paymentRecord({ state: 'CHN' }), paymentRecord({ state: 'USA' })].map((answer) => summaryOf(answer).text),
  ).toEqual([
    'China paid the regular budget in full in 8 of 8 years from 2019 to 2026, never on time.',
    'The United States of America paid the regular budget in full in none of 7 years from 2019 to 2025; by 1 October 2026 it had not paid 2026 in full.',
  ]);
});

test('no payment restores a vote that a state has', () => {
  const entries = (paid: number) => [
    ...[2022, 2023, 2024].map((year) => ({
      kind: 'assessment' as const,
      date: `${year}-01-02`,
      due: `${year}-02-01`,
      amount: 100,
    })),
    { kind: 'payment' as const, date: '2024-09-01', amount: paid, fund: 'regular' },
  ];
  const status = (paid: number) =>
    article19Status({
      state: 'JPN',
      date: '2025-01-01',
      funds: ['regular'],
      accounts: [{ state: 'JPN', fund: 'regular', entries: entries(paid) }],
    });
  expect(status(101)).toMatchObject({ verdict: 'has its vote', minimumPayment: undefined });
  expect(summaryOf(status(101)).text).not.toContain('restore');
  expect(summaryOf(status(101)).text).toBe(
    'By the entries of the query on the regular budget, Japan has its vote in the General Assembly on 1 January 2025.',
  );
  expect(status(50)).toMatchObject({ verdict: 'has lost its vote' });
  expect(summaryOf(status(50)).text).toMatch(/a payment of at least \$[\d.]+ restores it\.$/);
});

/** 1,000 cents a year from 2021 on to each fund, of which `paid` were paid. */
const account = (fund: string, paid: number) => ({
  state: 'SOM',
  fund,
  entries: [
    ...[2021, 2022, 2023].map((year) => ({
      kind: 'assessment' as const,
      date: `${year}-01-01`,
      due: `${year}-01-31`,
      amount: 1000,
    })),
    ...(paid > 0 ? [{ kind: 'payment' as const, date: '2023-06-01', fund, amount: paid }] : []),
  ],
});

test('a summary names a payment that restores a vote only where the vote is lost', () => {
  const said = (paid: number, exempted = false) => {
    const accounts = [account('regular', paid), account('UNMISS', 0)];
    const answer = article19Status({
      state: 'SOM',
      date: '2024-05-01',
      accounts,
      funds: ['regular', 'UNMISS'],
      exempted,
    });
    return summaryOf(answer).text;
  };
  const base = 'By the entries of the query on the regular budget and UNMISS, Somalia';
  expect(said(2000)).toBe(
    `${base} has lost its vote in the General Assembly on 1 May 2024; a payment of at least $0.01 restores it.`,
  );
  expect(said(2001)).toBe(`${base} has its vote in the General Assembly on 1 May 2024.`);
  expect(said(0, true)).toBe(
    `${base} votes in the General Assembly by exemption on 1 May 2024; a payment of $20.01 would end its arrears under Article 19, and the need for an exemption.`,
  );
});
