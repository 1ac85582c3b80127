import { checkKeys } from '../../internal/errors/index.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * Every discount on the peacekeeping scale is halved: of the levels, of states on their way between two, and those granted by
 * name. A factor of 0.1 becomes 0.55, one of 0.925 becomes 0.9625; the permanent members carry half as much.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`.
 * @example
 * ```ts
 * discountsHalved({ from: '2026-01-01' }).changes[0].value; // => 50
 * ```
 */
export function discountsHalved(dates: ReformDates): NamedReform {
  return {
    id: 'discounts-halved',
    title: 'All discounts halved',
    rationale:
      'Most Member States pay a fifth or a tenth of their regular rate towards peacekeeping. Half the discount brings every rate nearer to the regular scale, which measures capacity to pay already.',
    changes: [{ parameter: 'peacekeeping-discounts-granted', value: 50, ...datesOf(checkKeys(dates, ['from', 'to'])) }],
  };
}
