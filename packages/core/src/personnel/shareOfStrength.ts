import { type Fraction, fractionOf, percentOf } from '../internal/math/index.js';
import type { Strength } from './strength.js';

export interface ShareOfPersonnel {
  /** Persons at a month's end; over a year, person-months: persons summed over the months available. */
  readonly persons: number;
  /** The same of all states. */
  readonly totalPersons: number;
  readonly exactShare: Fraction;
  /** Per cent, two decimals, half up. */
  readonly sharePercent: number;
  readonly from: string;
  readonly to: string;
  readonly monthsAvailable: number;
  readonly missingMonths: readonly string[];
}

/** The share that some states have in a strength. */
export function shareOfStrength({ byState, total, ...span }: Strength, members: readonly string[]): ShareOfPersonnel {
  const persons = members.reduce((sum, state) => sum + (byState.get(state) ?? 0), 0);
  const share = { numerator: BigInt(persons), denominator: BigInt(total) };
  return { persons, totalPersons: total, exactShare: fractionOf(share), sharePercent: percentOf(share, 2), ...span };
}
