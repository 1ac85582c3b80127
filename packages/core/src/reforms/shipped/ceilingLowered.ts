import { checkKeys } from '../../internal/errors/index.js';
import { checkScaleBound } from '../changeableRules.js';
import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * The ceiling of the regular scale falls from 22 to 20 per cent and its floor doubles to 0.002. What this frees is spread over
 * the other states pro rata to their rates: a rule of ours (`boundRegularRates`), as nobody decided one. The peacekeeping
 * rates follow.
 *
 * @throws BlueLedgerError `bad-query`, `bad-date`, `out-of-order`, `bad-number`.
 * @example
 * ```ts
 * ceilingLowered({ from: '2026-01-01' }).changes.map(({ value }) => value); // => [20, 0.002]
 * ```
 */
export function ceilingLowered(
  options: ReformDates & { readonly ceiling?: number; readonly floor?: number },
): NamedReform {
  const { ceiling = 20, floor = 0.002, ...dates } = checkKeys(options, ['from', 'to', 'ceiling', 'floor']);
  checkScaleBound(ceiling, 'ceiling');
  checkScaleBound(floor, 'floor');
  return {
    id: 'ceiling-lowered-floor-raised',
    title: `Ceiling ${ceiling}, floor ${floor} per cent`,
    rationale:
      'A lower ceiling makes the Organization depend less on its largest payers; a higher floor has every member pay a little more. The points that are freed go to all others pro rata to their rates, which is our rule.',
    changes: [
      { parameter: 'regular-scale-ceiling', value: ceiling, ...datesOf(dates) },
      { parameter: 'regular-scale-floor', value: floor, ...datesOf(dates) },
    ],
  };
}
