import { add, type Ratio, reduce } from '../../internal/math/index.js';
import type { RatioRange } from '../../rates/percentRange.js';
import { listedFrom } from './movementEvent.js';

export const nothing: Ratio = { numerator: 0n, denominator: 1n };

export const minus = (a: Ratio, b: Ratio): Ratio => reduce(add(a, { ...b, numerator: -b.numerator }));

/** The least and the most by which one share can stand above another. */
export const difference = (a: RatioRange, b: RatioRange): RatioRange => ({
  low: minus(a.low, b.high),
  high: minus(a.high, b.low),
});

/** Whether a change is large enough to be listed, upward or downward. */
export function isListed({ numerator, denominator }: Ratio): boolean {
  const size = numerator < 0n ? -numerator : numerator;
  return size * 10_000n >= BigInt(listedFrom.hundredthsOfPoint) * denominator;
}
