import type { AccountEntry } from '../accounts/account.js';
import { checkKeys, checkText } from '../internal/errors/index.js';
import { parseRows } from './checkRows.js';
import { date, number, stateCode, text } from './fields.js';
import { type RowOf, rowKind } from './rowKind.js';

/** Payments of Member States. Two of one day are two payments: no row repeats another. */
export const payments = rowKind({
  name: 'payments',
  description: 'What Member States paid, one row a payment.',
  fields: {
    iso3: stateCode,
    fund: text('the special account that it is paid to, such as UNMISS'),
    date,
    amount_usd: number({ decimals: 2, from: 0.01, to: Number.POSITIVE_INFINITY, unit: 'US dollars' }),
  },
  states: ['iso3'],
  key: [],
});
export type PaymentRow = RowOf<typeof payments.fields>;

/**
 * The payments of one state to one fund as entries of its account, in order of date and in whole cents.
 *
 * @throws BlueLedgerError for rows in which something is wrong.
 * @example
 * ```ts
 * paymentEntries([{ iso3: 'JPN', fund: 'UNMISS', date: '2025-02-01', amount_usd: 12.5 }], { state: 'JPN', fund: 'UNMISS' });
 * // => [{ kind: 'payment', date: '2025-02-01', amount: 1250, fund: 'UNMISS' }]
 * ```
 */
export function paymentEntries(
  rows: readonly PaymentRow[],
  account: { readonly state: string; readonly fund: string },
): readonly AccountEntry[] {
  const { state, fund } = checkKeys(account, ['state', 'fund'], 'account');
  checkText(state, 'account.state', 'the Member State whose account it is');
  checkText(fund, 'account.fund', 'the special account, such as UNMISS');
  return parseRows(payments, rows)
    .filter((row) => row.iso3 === state && row.fund === fund)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((row) => ({ kind: 'payment', date: row.date, amount: Math.round(row.amount_usd * 100), fund }));
}
