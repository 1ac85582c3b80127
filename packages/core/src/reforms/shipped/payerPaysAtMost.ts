import { checkKeys } from '../../internal/errors/index.js';
import { latestUnitedStatesCap } from '../../internal/rules/index.js';
import type { StateText } from '../../internal/states/index.js';
import { checkShare } from '../changeableRules.js';
import type { NamedReform } from '../scenario.js';
import { checkPayer, datesOf, type ReformDates } from './dates.js';

/**
 * A payer pays at most a part, of what all states together are assessed for a mission, whatever its
 * own rate. The default is the limit of United States law (P.L. 103-236, section 404(b)).
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`, `bad-number`.
 * @example
 * ```ts
 * payerPaysAtMost({ payer: 'USA', from: '2025-07-01' }).changes[0].value; // => 25
 * ```
 */
export function payerPaysAtMost(
  options: ReformDates & { readonly payer: StateText; readonly percent?: number },
): NamedReform {
  const { payer, percent = latestUnitedStatesCap(), ...dates } = checkKeys(options, ['from', 'to', 'payer', 'percent']);
  checkPayer(payer);
  checkShare(percent, 'percent');
  return {
    id: `payer-pays-at-most-${payer.toLowerCase()}`,
    title: `${payer} pays at most ${percent} per cent`,
    rationale:
      'A law at home may forbid a payment above a share of the whole (P.L. 103-236, section 404(b), for the United States). The rate that the Assembly set stands, so that the difference is owed and not paid.',
    changes: [{ parameter: 'payment-cap', of: payer, value: percent, ...datesOf(dates) }],
  };
}
