import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * The ceiling of the regular scale falls from 22 to 20 per cent and its floor doubles to 0.002. What this frees is spread over
 * the other states pro rata to their rates: a rule of ours (`boundRegularRates`), as nobody decided one. The peacekeeping
 * rates follow.
 *
 * @example
 * ```ts
 * ceilingLowered({ from: '2026-01-01' }).changes.map(({ value }) => value); // => [20, 0.002]
 * ```
 */
export function ceilingLowered({
  ceiling = 20,
  floor = 0.002,
  ...dates
}: ReformDates & { readonly ceiling?: number; readonly floor?: number }): NamedReform {
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
