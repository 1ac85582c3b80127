import { checkKeys, checkRecord } from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import { paymentOrder, valueOn } from '../internal/rules/index.js';
import { type Account, type AccountEntry, checkAccount, standingOn } from './account.js';

/**
 * An account with one entry more; the account passed in stays as it is. The entry is checked as `accountOn` checks it.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`, `out-of-order`, `payment-beyond-debt`, `bad-query`.
 * @example
 * ```ts
 * const opened = { state: 'JPN', fund: 'UNMISS', entries: [] };
 * addEntry(opened, { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 50_000 }).entries.length; // => 1
 * ```
 */
export function addEntry(account: Account, entry: AccountEntry): Account {
  checkAccount(checkKeys(account, ['state', 'fund', 'entries'], 'account'));
  checkDate(checkRecord(entry, 'entry').date, `entries[${account.entries.length}].date`);
  const longer = { ...account, entries: [...account.entries, entry] };
  standingOn(longer, entry.date, valueOn(paymentOrder, entry.date).value);
  return longer;
}
