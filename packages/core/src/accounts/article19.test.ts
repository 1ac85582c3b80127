import { expect, test } from 'vitest';
import { explain } from '../internal/answer/index.js';
import type { Account, AccountEntry } from './account.js';
import { article19Status } from './article19.js';

/** 1,000 a year from 2022 on to each fund, of which `paid` was paid to the first. */
const account = (fund: string, paid: number): Account => ({
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
const ask = (accounts: readonly Account[], more = {}) => {
  const answer = article19Status({ state: 'SOM', date: '2024-05-01', accounts, funds: ['regular', 'UNMISS'], ...more });
  const { verdict, arrears, dueForTwoYears, minimumPayment, paymentToNeedNoExemption, missing } = answer;
  return { verdict, arrears, dueForTwoYears, minimumPayment, paymentToNeedNoExemption, missing };
};

test('arrears equal to two years of contributions cost the vote, and one cent restores it', () => {
  // Of 6,000 assessed 2,000 are paid: 4,000 are left, as much as was due in 2022 and 2023.
  expect(ask([account('regular', 1000), account('UNMISS', 1000)])).toEqual({
    verdict: 'has lost its vote',
    arrears: 4000,
    dueForTwoYears: 4000,
    minimumPayment: 1,
    paymentToNeedNoExemption: undefined,
    missing: [],
  });
});

test.each([
  // Of 6,000 assessed a part is paid; 4,000 fell due in 2022 and 2023: "equals or exceeds" (Charter, Article 19).
  [1999, 4001, { verdict: 'has lost its vote', minimumPayment: 2, paymentToNeedNoExemption: undefined }],
  [2000, 4000, { verdict: 'has lost its vote', minimumPayment: 1, paymentToNeedNoExemption: undefined }],
  [2001, 3999, { verdict: 'has its vote', minimumPayment: undefined, paymentToNeedNoExemption: undefined }],
  [6000, 0, { verdict: 'has its vote', minimumPayment: undefined, paymentToNeedNoExemption: undefined }],
])('%i cents paid leave %i: the vote falls where arrears equal two years', (paid, arrears, status) => {
  const first = Math.min(paid, 3000);
  expect(ask([account('regular', first), account('UNMISS', paid - first)])).toMatchObject({ arrears, ...status });
});

test('a payment of the minimum restores the vote, one cent less does not', () => {
  const { minimumPayment = 0 } = ask([account('regular', 0), account('UNMISS', 500)]);
  expect(minimumPayment).toBe(1501);
  const paying = (more: number) => ask([account('regular', more), account('UNMISS', 500)]).verdict;
  expect([paying(1500), paying(1501)]).toEqual(['has lost its vote', 'has its vote']);
});

test('where nothing fell due in the two years, arrears of a cent cost the vote and all of them restore it', () => {
  const assessment = { kind: 'assessment' as const, date: '2021-01-01', due: '2021-01-31', amount: 70 };
  const nothingDue = [2022, 2023].map((year) => ({ fund: 'UNMISS', year }));
  const of = (paid: number) =>
    ask(
      [
        {
          state: 'SOM',
          fund: 'UNMISS',
          entries: [assessment, { kind: 'payment', date: '2023-06-01', fund: 'UNMISS', amount: paid }],
        },
      ],
      { funds: ['UNMISS'], nothingDue },
    );
  expect(of(69)).toMatchObject({ verdict: 'has lost its vote', arrears: 1, dueForTwoYears: 0, minimumPayment: 1 });
  expect(of(70)).toMatchObject({ verdict: 'has its vote', arrears: 0, minimumPayment: undefined });
});

test('the Assembly may let a state vote all the same', () => {
  expect(ask([account('regular', 0), account('UNMISS', 0)], { exempted: true })).toMatchObject({
    verdict: 'votes by exemption',
    minimumPayment: undefined,
    paymentToNeedNoExemption: 2001,
  });
  // An exemption that is not needed is no verdict.
  expect(ask([account('regular', 3000), account('UNMISS', 0)], { exempted: true })).toMatchObject({
    verdict: 'has its vote',
    minimumPayment: undefined,
    paymentToNeedNoExemption: undefined,
  });
});

test('with one account missing the status is not verifiable', () => {
  expect(ask([account('UNMISS', 0)])).toEqual({
    verdict: 'not verifiable',
    arrears: undefined,
    dueForTwoYears: undefined,
    minimumPayment: undefined,
    paymentToNeedNoExemption: undefined,
    missing: ['regular'],
  });
});

test('without what fell due in both years before the status is not verifiable, and the answer says what is missing', () => {
  const empty: Account = { state: 'SOM', fund: 'UNMISS', entries: [] };
  const untold = (missing: string[]) => ({
    verdict: 'not verifiable',
    arrears: undefined,
    dueForTwoYears: undefined,
    minimumPayment: undefined,
    paymentToNeedNoExemption: undefined,
    missing,
  });
  expect(ask([{ ...empty, fund: 'regular' }, empty])).toEqual(
    untold(['regular 2022', 'regular 2023', 'UNMISS 2022', 'UNMISS 2023']),
  );
  const [first] = account('UNMISS', 0).entries;
  const short: Account = { ...empty, entries: [{ ...first, date: '2023-01-01', due: '2023-01-31' } as AccountEntry] };
  expect(ask([account('regular', 0), short])).toEqual(untold(['UNMISS 2022']));
  expect(ask([account('regular', 0), short], { nothingDue: [{ fund: 'UNMISS', year: 2022 }] })).toEqual({
    verdict: 'has lost its vote',
    arrears: 4000,
    dueForTwoYears: 3000,
    minimumPayment: 1001,
    paymentToNeedNoExemption: undefined,
    missing: [],
  });
});

test('an assessment without a day is neither due nor in arrears', () => {
  const pending: AccountEntry = { kind: 'assessment', date: '2023-07-10', amount: 9_000_000 };
  const { entries, ...regular } = account('regular', 1000);
  expect(ask([{ ...regular, entries: [...entries, pending] }, account('UNMISS', 1001)])).toEqual({
    verdict: 'has its vote',
    arrears: 3999,
    dueForTwoYears: 4000,
    minimumPayment: undefined,
    paymentToNeedNoExemption: undefined,
    missing: [],
  });
});

test.each<[object, string]>([
  [
    { accounts: [account('UNMISS', 0), account('regular', 0), account('UNMISS', 0)] },
    'accounts[2]: the account with "UNMISS" is given twice. Expected one account for each fund.',
  ],
  [{ funds: ['regular', 'UNMISS', 'regular'] }, 'funds[2]: "regular" is named twice. Expected each fund once.'],
  [{ funds: 'regular' }, 'funds: "regular" is not a valid value. Expected a list.'],
  [{ exempted: 'no' }, 'exempted: "no" is not a valid value. Expected true or false.'],
  [{ funds: undefined }, 'funds: it is missing. Expected a list.'],
  [{ funds: [''] }, 'funds[0]: "" is not a valid value. Expected the name of a fund.'],
  [{ accounts: undefined }, 'accounts: it is missing. Expected a list.'],
  [{ accounts: [null] }, 'accounts[0]: null is not a valid value. Expected an object.'],
  [
    { nothingDue: [{ fund: 'UNIFIL', year: 2022 }] },
    'nothingDue[0].fund: "UNIFIL" is not among the funds. Expected a fund named in funds.',
  ],
  [
    { nothingDue: [{ fund: 'UNMISS', year: 2022 }] },
    'nothingDue: UNMISS has an assessment due in 2022. Expected years in which nothing fell due.',
  ],
])('%j is refused', (wrong, message) => {
  expect(() => ask([account('regular', 0), account('UNMISS', 0)], wrong)).toThrow(
    expect.objectContaining({ code: 'bad-query', message }),
  );
});

test('that arrears of peacekeeping count follows from a resolution of December 1981; before it nobody here saw it', () => {
  const on = (date: string) => {
    const { status, rules } = article19Status({ state: 'SOM', date, accounts: [], funds: ['regular'] });
    return [status, rules.slice(0, 2).map(({ reference }) => reference.document)];
  };
  expect(on('2024-05-01')).toEqual(['derived', ['Charter', 'A/RES/36/116 A']]);
  expect(on('1981-12-10')).toEqual(['derived', ['Charter', 'A/RES/36/116 A']]);
  expect(on('1981-12-09')).toEqual(['unverified', ['Charter', 'A/RES/456 (V)']]);
});

test('the working sets arrears against two years, or says what is missing', () => {
  const query = { state: 'SOM', date: '2024-05-01', funds: ['regular'] };
  const full = article19Status({ ...query, accounts: [account('regular', 500)] });
  const { step, steps } = explain(full);
  expect(step).toBe('Article 19 status of SOM on 2024-05-01');
  expect(steps).toEqual([
    {
      step: 'Arrears over all funds against contributions due for the preceding two full years',
      inputs: { arrears: 2500, dueForTwoYears: 2000 },
      parameter: expect.objectContaining({ id: 'article-19-years', value: 2 }),
      result: {
        verdict: 'has lost its vote',
        missing: [],
        arrears: 2500,
        dueForTwoYears: 2000,
        minimumPayment: 501,
        paymentToNeedNoExemption: undefined,
      },
      steps: [],
    },
  ]);
  expect(explain(article19Status({ ...query, accounts: [] })).steps[0]?.inputs).toEqual({ missing: ['regular'] });
  expect(full.notes.map(({ code }) => code)).toEqual(['entries-by-caller', 'arrears-over-all-funds']);
});

test('accounts that together are more than a number can hold are refused', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const due = (fund: string, amount: number, year = 2022): Account => ({
    state: 'SOM',
    fund,
    entries: [{ kind: 'assessment', date: `${year}-01-01`, due: `${year}-01-31`, amount }],
  });
  const nothingDue = ['regular', 'UNMISS'].map((fund) => ({ fund, year: 2023 }));
  expect(() => ask([due('regular', most), due('UNMISS', 1)], { nothingDue })).toThrow(
    expect.objectContaining({
      code: 'bad-number',
      message: 'accounts: the accounts together cannot be summed exactly. Expected sums up to 9007199254740991 cents.',
    }),
  );
  expect(ask([due('regular', most - 1), due('UNMISS', 1)], { nothingDue }).arrears).toBe(most);
  // Older than the two years: the arrears alone are too many.
  const both = [...nothingDue, ...nothingDue.map(({ fund }) => ({ fund, year: 2022 }))];
  expect(() => ask([due('regular', most, 2020), due('UNMISS', 1, 2020)], { nothingDue: both })).toThrow(
    'cannot be summed exactly',
  );
});

test('what fell due in the year of the date, or before the two years, is not among their contributions', () => {
  const years = (list: readonly number[]): Account => ({
    state: 'SOM',
    fund: 'regular',
    entries: list.map((year) => ({ kind: 'assessment', date: `${year}-01-01`, due: `${year}-01-31`, amount: 1000 })),
  });
  const due = (list: readonly number[]) => ask([years(list)], { funds: ['regular'] }).dueForTwoYears;
  expect(due([2022, 2023])).toBe(2000);
  expect(due([2020, 2021, 2022, 2023, 2024])).toBe(2000);
});

test.each<[object, string]>([
  [{ nothingDue: [{ fund: 'UNMISS', year: 'soon' }] }, 'nothingDue[0].year: "soon" is not a year'],
  [{ nothingDue: [null] }, 'nothingDue[0]: null is not a valid value. Expected an object.'],
  [{ nothingDue: 'none' }, 'nothingDue: "none" is not a valid value. Expected a list.'],
  [{ accounts: [{ ...account('regular', 0), entries: 'none' }] }, 'accounts[0].entries: "none" is not a valid value.'],
  [{ state: '' }, 'state: "" is not a valid value. Expected a Member State.'],
  [{ date: 'soon' }, 'date: "soon" is not a date.'],
  [{ exemptd: true }, 'query: "exemptd" is not a part of it.'],
  [{ accounts: [{ ...account('regular', 0), funds: [] }] }, 'accounts[0]: "funds" is not a part of it.'],
  [
    { accounts: [{ ...account('regular', 0), entries: [{ kind: 'assessment', date: '2022-01-01', amount: -1 }] }] },
    'accounts[0].entries[0].amount: -1 is not an amount.',
  ],
])('%j is refused where it stands', (wrong, message) => {
  expect(() => ask([account('regular', 0)], wrong)).toThrow(message);
});

test('no funds, or another state’s account, is refused', () => {
  expect(() => article19Status({ state: 'SOM', date: '2024-05-01', accounts: [], funds: [] })).toThrow(
    expect.objectContaining({
      code: 'bad-query',
      message: 'funds: no funds were named. Expected every fund that the state is assessed for.',
    }),
  );
  expect(() =>
    article19Status({ state: 'JPN', date: '2024-05-01', accounts: [account('regular', 0)], funds: ['regular'] }),
  ).toThrow(
    expect.objectContaining({
      code: 'bad-query',
      message:
        'accounts: the account of SOM with regular was given for JPN. Expected accounts of the state of the query, with their funds named.',
    }),
  );
  expect(() => ask([account('UNIFIL', 0)])).toThrow('accounts: the account of SOM with UNIFIL was given for SOM.');
});
