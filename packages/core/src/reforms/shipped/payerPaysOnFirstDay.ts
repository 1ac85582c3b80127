import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * A payer, or every payer, pays on the day of the letter of assessment. Nobody is assessed more or less: only the cash comes
 * earlier.
 *
 * @example
 * ```ts
 * payerPaysOnFirstDay({ payer: 'CHN', from: '2025-07-01' }).changes[0].value; // => 0
 * ```
 */
export function payerPaysOnFirstDay({ payer, ...dates }: ReformDates & { readonly payer?: string }): NamedReform {
  return {
    id: payer === undefined ? 'all-pay-on-first-day' : `payer-pays-on-first-day-${payer.toLowerCase()}`,
    title: `${payer ?? 'Every payer'} pays on the first day`,
    rationale:
      'Contributions are due within 30 days of the letter, and come later. Paying at once costs a payer no more over the year, and is the cheapest help to the cash of the missions.',
    changes: [{ parameter: 'payment-day', ...(payer === undefined ? {} : { of: payer }), value: 0, ...datesOf(dates) }],
  };
}
