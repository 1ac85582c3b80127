import { BlueLedgerError, faultOfValue } from '../errors/index.js';
import { apportion } from './apportion.js';

declare const unit: unique symbol;

/** Whole US dollars, the unit in which resolutions and reports print amounts. Current dollars: never deflated. */
export type UsDollars = number & { readonly [unit]: 'US dollars' };

/** Whole US cents, the unit in which accounts are kept. */
export type UsCents = number & { readonly [unit]: 'US cents' };

function whole(value: number, where: string): number {
  if (!Number.isSafeInteger(value))
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(value, 'is not an exact amount'),
      where,
      expected: 'a whole number between −2^53 and 2^53',
    });
  return value;
}

/**
 * An amount in whole US dollars.
 * @throws BlueLedgerError `bad-number` for fractions, NaN, infinities and numbers beyond 2^53.
 * @example
 * ```ts
 * usDollars(1_000_000); // => 1000000
 * ```
 */
export function usDollars(value: number): UsDollars {
  return whole(value, 'US dollars') as UsDollars;
}

/**
 * An amount in whole US cents.
 * @throws BlueLedgerError `bad-number` for fractions, NaN, infinities and numbers beyond 2^53.
 * @example
 * ```ts
 * usCents(99); // => 99
 * ```
 */
export function usCents(value: number): UsCents {
  return whole(value, 'US cents') as UsCents;
}

/**
 * The same amount in cents, exactly.
 *
 * @example
 * ```ts
 * centsOf(usDollars(12)); // => 1200
 * ```
 */
export function centsOf(dollars: UsDollars): UsCents {
  return usCents(usDollars(dollars) * 100);
}

/**
 * Splits an amount by weights; the parts add up to the amount, in its unit (largest remainder, see `apportion`).
 *
 * @example
 * ```ts
 * splitMoney(usDollars(10), [2, 1]); // => [7, 3]
 * ```
 */
export function splitMoney<Amount extends UsDollars | UsCents>(
  amount: Amount,
  weights: readonly (bigint | number)[],
): Amount[] {
  return apportion(amount, weights).map((part) => Number(part) as Amount);
}
