import { checkBoolean, checkKeys } from '../../internal/errors/index.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * Active missions may borrow from one another, or may not. Nobody is assessed more or less: it moves who is owed.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`.
 * @example
 * ```ts
 * poolingSet({ pooled: false, from: '2025-07-01' }).id; // => 'pooling-off'
 * ```
 */
export function poolingSet(options: ReformDates & { readonly pooled: boolean }): NamedReform {
  const { pooled, ...dates } = checkKeys(options, ['from', 'to', 'pooled']);
  checkBoolean(pooled, 'pooled');
  return {
    id: pooled ? 'pooling-on' : 'pooling-off',
    title: pooled ? 'Missions pool their cash' : 'Each mission keeps its own cash',
    rationale: pooled
      ? 'Missions lend to each other since July 2019, for a time (A/RES/73/307, A/RES/76/272). Kept on, a mission that is paid late can go on on what another has.'
      : 'Before July 2019 the cash of each mission stood alone. Without pooling a mission that is paid late lets its contributors wait, and the others do not.',
    changes: [{ parameter: 'cash-pooling', value: pooled, ...datesOf(dates) }],
  };
}
