import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../internal/answer/index.js';
import { addDays } from '../internal/math/index.js';
import type { Account, AccountEntry } from './account.js';
import { accountOn } from './accountOn.js';
import { addEntry } from './addEntry.js';

const entries: readonly AccountEntry[] = [
  { kind: 'assessment', date: '2023-07-10', due: '2023-08-09', amount: 1000 },
  { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 2000 },
  { kind: 'payment', date: '2024-09-01', fund: 'UNMISS', amount: 400 },
];
const account: Account = { state: 'JPN', fund: 'UNMISS', entries };
const amounts = ({ outstanding, overdue, arrears }: ReturnType<typeof accountOn>) => [outstanding, overdue, arrears];

test('outstanding is all that is unpaid, overdue what is past its day, arrears what is left of earlier years', () => {
  expect(amounts(accountOn({ ...account, date: '2023-08-09' }))).toEqual([1000, 0, 0]);
  expect(amounts(accountOn({ ...account, date: '2023-12-31' }))).toEqual([1000, 1000, 0]);
  expect(amounts(accountOn({ ...account, date: '2024-01-01' }))).toEqual([1000, 1000, 1000]);
  expect(amounts(accountOn({ ...account, date: '2024-09-01' }))).toEqual([2600, 2600, 600]);
  expect(amounts(accountOn({ ...account, date: '2025-01-01' }))).toEqual([2600, 2600, 2600]);
});

test('a payment meets the oldest debt of the account first', () => {
  const { unpaid, overdueByAge } = accountOn({ ...account, date: '2024-09-01' });
  expect(unpaid).toEqual([
    { date: '2023-07-10', due: '2023-08-09', amount: 1000, left: 600 },
    { date: '2024-07-10', due: '2024-08-09', amount: 2000, left: 2000 },
  ]);
  // 23 days past 9 August 2024, and 389 past 9 August 2023.
  expect(overdueByAge).toEqual([
    { over: 0, upTo: 30, amount: 2000 },
    { over: 30, upTo: 90, amount: 0 },
    { over: 90, upTo: 365, amount: 0 },
    { over: 365, upTo: undefined, amount: 600 },
  ]);
});

test('a credit beyond the debt waits for the next assessment', () => {
  const opened = addEntry({ ...account, entries: [] }, { kind: 'credit', date: '2024-01-01', amount: 300 });
  expect(accountOn({ ...opened, date: '2024-01-01' }).inCredit).toBe(300);
  const assessed = addEntry(opened, { kind: 'assessment', date: '2024-07-01', due: '2024-07-31', amount: 1000 });
  const { inCredit, outstanding } = accountOn({ ...assessed, date: '2024-07-01' });
  expect([inCredit, outstanding]).toEqual([0, 700]);
  expect(opened.entries.length).toBe(1);
});

test('an assessment without a mandate is outstanding and never overdue', () => {
  const pending: Account = { ...account, entries: [{ kind: 'assessment', date: '2024-07-10', amount: 500 }] };
  expect(amounts(accountOn({ ...pending, date: '2026-01-01' }))).toEqual([500, 0, 0]);
});

test('an account balances after any sequence of entries', () => {
  const kind = fc.constantFrom('assessment', 'payment', 'credit', 'waiver');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(kind, fc.integer({ min: 1, max: 10 ** 12 }), fc.nat(40)), { maxLength: 30 }),
      (steps) => {
        let now = '2020-01-01';
        let ledger: Account = { state: 'JPN', fund: 'UNMISS', entries: [] };
        for (const [name, amount, days] of steps) {
          now = addDays(now, days);
          const { outstanding } = accountOn({ ...ledger, date: now });
          const most = Math.min(amount, outstanding);
          if (name === 'assessment')
            ledger = addEntry(ledger, { kind: name, date: now, due: addDays(now, 30), amount });
          else if (name === 'credit') ledger = addEntry(ledger, { kind: name, date: now, amount });
          else if (most > 0 && name === 'payment')
            ledger = addEntry(ledger, { kind: name, date: now, amount: most, fund: 'UNMISS' });
          else if (most > 0) ledger = addEntry(ledger, { kind: 'waiver', date: now, amount: most });
        }
        const { assessed, paid, credited, waived, inCredit, outstanding, overdue, arrears, overdueByAge } = accountOn({
          ...ledger,
          date: now,
        });
        expect(assessed - paid - credited - waived).toBe(outstanding - inCredit);
        expect(arrears <= overdue && overdue <= outstanding).toBe(true);
        expect(overdueByAge.reduce((sum, { amount }) => sum + amount, 0)).toBe(overdue);
        expect(inCredit === 0 || outstanding === 0).toBe(true);
      },
    ),
  );
});

test.each<[AccountEntry, string, string]>([
  [
    { kind: 'payment', date: '2024-09-02', fund: 'UNMISS', amount: 2601 },
    'payment-beyond-debt',
    'entries[3].amount: a payment of 2601 cents is 1 more than was owed on 2024-09-02. Expected at most 2600 cents.',
  ],
  [
    { kind: 'waiver', date: '2024-09-02', amount: 9999 },
    'payment-beyond-debt',
    'entries[3].amount: a waiver of 9999 cents is 7399 more than was owed on 2024-09-02. Expected at most 2600 cents.',
  ],
  [
    { kind: 'credit', date: '2024-08-31', amount: 1 },
    'out-of-order',
    'entries[3].date: 2024-08-31 comes after an entry of 2024-09-01. Expected entries in order of date.',
  ],
  [
    { kind: 'credit', date: '2024-09-02', amount: -5 },
    'bad-number',
    'entries[3].amount: -5 is not an amount. Expected whole US cents above zero.',
  ],
  [
    { kind: 'credit', date: '2024-09-02', amount: Number.NaN },
    'bad-number',
    'entries[3].amount: NaN is not an amount. Expected whole US cents above zero.',
  ],
  [
    { kind: 'credit', date: 'soon', amount: 5 },
    'bad-date',
    'entries[3].date: "soon" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
  ],
  [
    { kind: 'payment', date: '2024-09-02', fund: 'UNFICYP', amount: 5 },
    'bad-query',
    'entries[3].fund: a payment to "UNFICYP" stands in the account with "UNMISS". Expected payments to "UNMISS".',
  ],
  [
    { kind: 'paymnt', date: '2024-09-02', amount: 40 } as never,
    'bad-query',
    'entries[3].kind: "paymnt" is not known. Expected one of assessment, payment, credit, waiver. Did you mean payment?',
  ],
  [
    { kind: 'assessment', date: '2024-09-02', amount: Number.MAX_SAFE_INTEGER },
    'bad-number',
    'entries[3].amount: with 9007199254740991 cents the account cannot be summed exactly. Expected a sum up to 9007199254740991 cents.',
  ],
  [
    { kind: 'assessment', date: '2024-09-02', due: '2024-09-01', amount: 5 },
    'out-of-order',
    'entries[3].due: it falls due on 2024-09-01, before it was assessed. Expected a day not before 2024-09-02.',
  ],
])('%j is refused as %s', (entry, code, words) => {
  expect(() => addEntry(account, entry)).toThrow(expect.objectContaining({ code, message: words }));
});

test.each<[object | null, string]>([
  [null, 'query: null is not a valid value. Expected an object.'],
  [{ ...account, state: '' }, 'state: "" is not a valid value. Expected the Member State whose account it is.'],
  [{ ...account, fund: 7 }, 'fund: 7 is not a valid value. Expected the special account, such as UNMISS.'],
  [{ ...account, entries: undefined }, 'entries: it is missing. Expected a list.'],
  [{ ...account, entries: [null] }, 'entries[0]: null is not a valid value. Expected an object.'],
])('the account %j is refused', (wrong, message) => {
  expect(() => accountOn((wrong && { date: '2025-01-01', ...wrong }) as never)).toThrow(
    expect.objectContaining({ code: 'bad-query', message }),
  );
});

test('what is given to addEntry is checked as well', () => {
  expect(() => addEntry(null as never, { kind: 'credit', date: '2024-01-01', amount: 1 })).toThrow(
    'account: null is not a valid value. Expected an object.',
  );
  expect(() => addEntry(account, undefined as never)).toThrow('entry: it is missing. Expected an object.');
});

test('a debt without a day is met last, and the working says that this is our convention', () => {
  const mixed: Account = {
    ...account,
    entries: [
      { kind: 'assessment', date: '2024-07-10', amount: 500 },
      { kind: 'assessment', date: '2024-07-11', due: '2024-08-10', amount: 300 },
      { kind: 'payment', date: '2024-09-01', fund: 'UNMISS', amount: 400 },
    ],
  };
  const answer = accountOn({ ...mixed, date: '2024-09-01' });
  expect(answer.unpaid).toEqual([{ date: '2024-07-10', due: undefined, amount: 500, left: 400 }]);
  expect(explain(answer).steps[0]?.step).toBe(
    'Entries to the date, oldest first; a debt without a day is met last (our convention)',
  );
});
