import { checkKeys } from '../../internal/errors/index.js';
import type { StateText } from '../../internal/states/index.js';
import type { NamedReform } from '../scenario.js';
import { checkPayer, datesOf, type ReformDates } from './dates.js';

/**
 * A payer pays nothing of what it is assessed for these days. It is still assessed, still owes, and nobody pays instead.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`.
 * @example
 * ```ts
 * payerPaysNothing({ payer: 'USA', from: '2025-07-01' }).changes;
 * // => [{ parameter: 'payment-percent', of: 'USA', value: 0, from: '2025-07-01' }]
 * ```
 */
export function payerPaysNothing(options: ReformDates & { readonly payer: StateText }): NamedReform {
  const { payer, ...dates } = checkKeys(options, ['from', 'to', 'payer']);
  checkPayer(payer);
  return {
    id: `payer-pays-nothing-${payer.toLowerCase()}`,
    title: `${payer} pays nothing`,
    rationale:
      'What one payer withholds is not assessed on others: it is missing from the cash of the missions, and contributors wait. A test of how much rests on one payment.',
    changes: [{ parameter: 'payment-percent', of: payer, value: 0, ...datesOf(dates) }],
  };
}
