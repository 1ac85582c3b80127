import { checkKeys, checkText } from '../../internal/errors/index.js';
import { checkFund } from '../changeableRules.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * The Peacekeeping Reserve Fund is raised from 150 to 300 million dollars, paid in by all states by their peacekeeping rates.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`, `bad-number`.
 * @example
 * ```ts
 * reserveRaised({ from: '2026-07-01' }).changes[0].value; // => 300000000
 * ```
 */
export function reserveRaised(options: ReformDates & { readonly level?: number; readonly id?: string }): NamedReform {
  const { level = 300_000_000, id = 'reserve-raised', ...dates } = checkKeys(options, ['from', 'to', 'level', 'id']);
  checkFund(level, 'level');
  checkText(id, 'id', 'a short name, such as reserve-raised');
  return {
    id,
    title: `Reserve fund raised to $${level / 1_000_000} million`,
    rationale:
      'The Peacekeeping Reserve Fund has stood at $150 million since 1993 (A/RES/47/217), less than two weeks of today’s budgets. A larger fund bridges a late payment for longer; it is paid in once.',
    changes: [{ parameter: 'peacekeeping-reserve-level', value: level, ...datesOf(dates) }],
  };
}
