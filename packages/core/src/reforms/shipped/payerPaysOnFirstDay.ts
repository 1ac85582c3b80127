import { checkKeys } from '../../internal/errors/index.js';
import type { StateText } from '../../internal/states/index.js';
import type { NamedReform } from '../scenario.js';
import { checkPayer, datesOf, type ReformDates } from './dates.js';

/**
 * A payer, or every payer, pays on the day of the letter of assessment. Nobody is assessed more or less: only the cash comes
 * earlier.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`.
 * @example
 * ```ts
 * payerPaysOnFirstDay({ payer: 'CHN', from: '2025-07-01' }).changes[0].value; // => 0
 * ```
 */
export function payerPaysOnFirstDay(options: ReformDates & { readonly payer?: StateText }): NamedReform {
  const { payer, ...dates } = checkKeys(options, ['from', 'to', 'payer']);
  if (payer !== undefined) checkPayer(payer);
  return {
    id: payer === undefined ? 'all-pay-on-first-day' : `payer-pays-on-first-day-${payer.toLowerCase()}`,
    title: `${payer ?? 'Every payer'} pays on the first day`,
    rationale:
      'Contributions are due within 30 days of the letter, and come later. Paying at once costs a payer no more over the year, and is the cheapest help to the cash of the missions.',
    changes: [{ parameter: 'payment-day', ...(payer === undefined ? {} : { of: payer }), value: 0, ...datesOf(dates) }],
  };
}
