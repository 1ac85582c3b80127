import { add, type Ratio, reduce } from '../../internal/math/index.js';
import { listedFrom } from './movementEvent.js';

export const nothing: Ratio = { numerator: 0n, denominator: 1n };

export const minus = (a: Ratio, b: Ratio): Ratio => reduce(add(a, { ...b, numerator: -b.numerator }));

/** Whether a change is large enough to be listed, upward or downward. */
export function isListed({ numerator, denominator }: Ratio): boolean {
  const size = numerator < 0n ? -numerator : numerator;
  return size * 10_000n >= BigInt(listedFrom.hundredthsOfPoint) * denominator;
}
