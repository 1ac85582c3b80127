import { checkKeys } from '../../internal/errors/index.js';
import { checkShare } from '../changeableRules.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * All appropriations are cut by 15 per cent, and 25 per cent of contingents and formed police units go home: what missions
 * were told in October 2025, to be done within nine months (table `liquidity-facts`, from secondary sources).
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`, `bad-number`.
 * @example
 * ```ts
 * budgetCut({ from: '2025-10-01' }).changes.map(({ parameter, value }) => [parameter, value]);
 * // => [['appropriation-percent', 85], ['personnel-percent', 75]]
 * ```
 */
export function budgetCut(
  options: ReformDates & { readonly percent?: number; readonly personnelPercent?: number },
): NamedReform {
  const {
    percent = 15,
    personnelPercent = 25,
    ...dates
  } = checkKeys(options, ['from', 'to', 'percent', 'personnelPercent']);
  checkShare(percent, 'percent');
  checkShare(personnelPercent, 'personnelPercent');
  return {
    id: 'budget-cut',
    title: `Appropriations cut by ${percent} per cent, personnel by ${personnelPercent}`,
    rationale:
      'In October 2025 missions were told to spend 15 per cent less within nine months, for which about 25 per cent of their uniformed personnel were to leave. Here the appropriations themselves are cut, so that states are assessed less.',
    changes: [
      { parameter: 'appropriation-percent', value: 100 - percent, ...datesOf(dates) },
      { parameter: 'personnel-percent', value: 100 - personnelPercent, ...datesOf(dates) },
    ],
  };
}
