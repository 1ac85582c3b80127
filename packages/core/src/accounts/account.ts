import {
  BlueLedgerError,
  checkAmount,
  checkKeys,
  checkList,
  checkRecord,
  checkText,
  oneOf,
  shown,
} from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import type { Parameter, paymentOrder } from '../internal/rules/index.js';

/** An entry of an account. Amounts are whole US cents, above zero; the kind says which way they go. */
export type AccountEntry =
  | {
      readonly kind: 'assessment';
      readonly date: string;
      readonly amount: number;
      /** Day on which it falls due; left out while a mandate has not been extended. */
      readonly due?: string | undefined;
    }
  | {
      readonly kind: 'payment';
      readonly date: string;
      readonly amount: number;
      /** The special account that it is paid to. */
      readonly fund: string;
    }
  | { readonly kind: 'credit' | 'waiver'; readonly date: string; readonly amount: number };

/** All that an entry of any kind may have. */
type AnyEntry = Pick<AccountEntry, 'kind' | 'date' | 'amount'> & { readonly due?: string; readonly fund?: string };

/** The account that one Member State has with one special account (a mission, the regular budget, a tribunal). */
export interface Account {
  readonly state: string;
  readonly fund: string;
  /** In order of date. Entries are added and never changed. */
  readonly entries: readonly AccountEntry[];
}

/** An assessment with what is left of it. */
export interface Debt {
  readonly date: string;
  readonly due: string | undefined;
  readonly amount: number;
  left: number;
}

export interface Standing {
  readonly debts: readonly Debt[];
  readonly assessed: number;
  readonly paid: number;
  readonly credited: number;
  readonly waived: number;
  /** Credits beyond what was owed, which the next assessment uses up. */
  readonly inCredit: number;
}

const kinds = ['assessment', 'payment', 'credit', 'waiver'] as const satisfies readonly AccountEntry['kind'][];

/** Which debt is met first, as the rule says it. */
export type PaymentOrder = typeof paymentOrder extends Parameter<infer Order> ? Order : never;

const last = '9999';
/** The oldest debt is the one that falls due first. That one without a day waits behind all others is our convention. */
const orders: { readonly [Order in PaymentOrder]: (a: Debt, b: Debt) => number } = {
  'oldest first': (a, b) => ((a.due ?? last) < (b.due ?? last) ? -1 : (a.due ?? last) > (b.due ?? last) ? 1 : 0),
};

/** Whether what was due on a day and is unpaid is in arrears on another; `from` is a day of the following year. */
export const inArrears = (due: string | undefined, date: string, from: string): boolean =>
  due !== undefined && `${Number(due.slice(0, 4)) + 1}-${from}` <= date;

function checkSum(sum: number, amount: number, where: string): void {
  if (!Number.isSafeInteger(sum))
    throw new BlueLedgerError('bad-number', {
      what: `with ${amount} cents the account cannot be summed exactly`,
      where: `${where}.amount`,
      expected: `a sum up to ${Number.MAX_SAFE_INTEGER} cents`,
    });
}

/** An account as far as it can be checked without its entries. */
export function checkAccount({ state, fund, entries }: Account, where = ''): void {
  checkText(state, `${where}state`, 'the Member State whose account it is');
  checkText(fund, `${where}fund`, 'the special account, such as UNMISS');
  checkList(entries, `${where}entries`);
}

function check({ fund }: Account, entry: AccountEntry, where: string, before: string): void {
  oneOf(checkKeys(entry as AnyEntry, ['kind', 'date', 'amount', 'due', 'fund'], where).kind, kinds, `${where}.kind`);
  checkDate(entry.date, `${where}.date`);
  checkAmount(entry.amount, `${where}.amount`, 'whole US cents above zero', 1);
  if (entry.date < before)
    throw new BlueLedgerError('out-of-order', {
      what: `${entry.date} comes after an entry of ${before}`,
      where: `${where}.date`,
      expected: 'entries in order of date',
    });
  if (entry.kind === 'assessment' && entry.due !== undefined && checkDate(entry.due, `${where}.due`) < entry.date)
    throw new BlueLedgerError('out-of-order', {
      what: `it falls due on ${entry.due}, before it was assessed`,
      where: `${where}.due`,
      expected: `a day not before ${entry.date}`,
    });
  if (
    entry.kind === 'payment' &&
    checkText(entry.fund, `${where}.fund`, 'the special account that it was paid to') !== fund
  )
    throw new BlueLedgerError('bad-query', {
      what: `a payment to ${shown(entry.fund)} stands in the account with ${shown(fund)}`,
      where: `${where}.fund`,
      expected: `payments to ${shown(fund)}`,
    });
}

/**
 * The standing of an account at the end of a day: a fold over its entries. Payments, credits and waivers meet the oldest
 * debt of the account first; a payment beyond the debt is rejected, a credit beyond it waits for the next assessment.
 * `place` is where the account stands in a query of several: `accounts[0].`.
 */
export function standingOn(account: Account, date: string, order: PaymentOrder, place = ''): Standing {
  checkAccount(checkRecord(account, 'account'), place);
  const debts: Debt[] = [];
  const sums = { assessed: 0, paid: 0, credited: 0, waived: 0 };
  let inCredit = 0;
  let before = '';
  // Debts that are met stand first: a long account is not gone through again for each of its entries.
  let met = 0;
  const meet = (amount: number): number => {
    let left = amount;
    for (; met < debts.length; met += 1) {
      const debt = debts[met] as Debt;
      const part = Math.min(left, debt.left);
      debt.left -= part;
      left -= part;
      if (debt.left > 0) break;
    }
    return left;
  };
  for (const [index, entry] of account.entries.entries()) {
    const where = `${place}entries[${index}]`;
    check(account, entry, where, before);
    before = entry.date;
    if (entry.date > date) continue;
    const { kind, amount } = entry;
    if (kind === 'assessment') {
      sums.assessed += amount;
      checkSum(sums.assessed, amount, where);
      const debt: Debt = { date: entry.date, due: entry.due, amount, left: amount };
      const last = debts.at(-1);
      debts.push(debt);
      if (last && orders[order](last, debt) > 0) {
        debts.sort(orders[order]);
        met = 0;
      }
      inCredit = meet(inCredit);
      continue;
    }
    const beyond = meet(amount);
    if (kind === 'credit') {
      sums.credited += amount;
      checkSum(sums.credited, amount, where);
      inCredit += beyond;
      continue;
    }
    if (beyond > 0)
      throw new BlueLedgerError('payment-beyond-debt', {
        what: `a ${kind} of ${amount} cents is ${beyond} more than was owed on ${entry.date}`,
        where: `${where}.amount`,
        expected: `at most ${amount - beyond} cents`,
      });
    if (kind === 'payment') sums.paid += amount;
    else sums.waived += amount;
  }
  return { debts, ...sums, inCredit };
}
