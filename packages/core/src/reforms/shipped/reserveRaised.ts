import type { NamedReform } from '../scenario.js';
import { datesOf, type ReformDates } from './dates.js';

/**
 * The Peacekeeping Reserve Fund is raised from 150 to 300 million dollars, paid in by all states by their peacekeeping rates.
 *
 * @example
 * ```ts
 * reserveRaised({ from: '2026-07-01' }).changes[0].value; // => 300000000
 * ```
 */
export function reserveRaised({
  level = 300_000_000,
  id = 'reserve-raised',
  ...dates
}: ReformDates & { readonly level?: number; readonly id?: string }): NamedReform {
  return {
    id,
    title: `Reserve fund raised to ${level / 1_000_000} million dollars`,
    rationale:
      'The Peacekeeping Reserve Fund has stood at 150 million dollars since 1993 (A/RES/47/217), less than two weeks of today’s budgets. A larger fund bridges a late payment for longer; it is paid in once.',
    changes: [{ parameter: 'peacekeeping-reserve-level', value: level, ...datesOf(dates) }],
  };
}
