import { latestUnitedStatesCap } from '../../internal/rules/index.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * A payer pays at most a part, of what all states together are assessed for a mission, whatever its
 * own rate. The default is the limit of United States law (P.L. 103-236, section 404(b)).
 *
 * @example
 * ```ts
 * payerPaysAtMost({ payer: 'USA', from: '2025-07-01' }).changes[0].value; // => 25
 * ```
 */
export function payerPaysAtMost({
  payer,
  percent = latestUnitedStatesCap(),
  ...dates
}: ReformDates & { readonly payer: string; readonly percent?: number }): NamedReform {
  return {
    id: `payer-pays-at-most-${payer.toLowerCase()}`,
    title: `${payer} pays at most ${percent} per cent`,
    rationale:
      'A law at home may forbid a payment above a share of the whole (P.L. 103-236, section 404(b), for the United States). The rate that the Assembly set stands, so that the difference is owed and not paid.',
    changes: [{ parameter: 'payment-cap', of: payer, value: percent, ...datesOf(dates) }],
  };
}
