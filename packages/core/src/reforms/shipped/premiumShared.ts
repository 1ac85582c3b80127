import { checkKeys } from '../../internal/errors/index.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * Level B, the states that pay their regular rate, shares with the permanent members what the discounts of the other levels
 * cost. Three states of level B with a discount of their own lose it: they carry as well.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`.
 * @example
 * ```ts
 * premiumShared({ from: '2026-01-01' }).changes[0].value; // => ['A', 'B']
 * ```
 */
export function premiumShared(dates: ReformDates): NamedReform {
  return {
    id: 'premium-shared-by-level-b',
    title: 'Level B shares the premium',
    rationale:
      'The discounts of levels C to J are carried by the five permanent members alone (A/RES/55/235). Spread over level B as well, the premium is smaller and rests on more states.',
    changes: [
      { parameter: 'peacekeeping-discount-bearers', value: ['A', 'B'], ...datesOf(checkKeys(dates, ['from', 'to'])) },
    ],
  };
}
