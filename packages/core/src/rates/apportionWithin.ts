import { apportion, apportionSafely } from '../internal/math/index.js';

/** A part of a total: its weight, and the whole units between which it must lie. */
export interface BoundedPart {
  readonly weight: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The same parts from either; whole numbers of any size do the work where doubles cannot. */
function partsOf(total: number, weights: readonly number[]): ArrayLike<number> {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum > 0 && sum <= Number.MAX_SAFE_INTEGER && total >= 0)
    return apportionSafely(total, { weights: Float64Array.from(weights), sum });
  return apportion(total, weights).map(Number);
}

/**
 * Splits a total in proportion to weights, by largest remainder, with every part within its bounds: a part that its weight
 * would carry beyond a bound stops there, and the others take the rest. Undefined where the bounds leave no room for the
 * total.
 */
export function apportionWithin(total: number, parts: readonly BoundedPart[]): number[] | undefined {
  const result = parts.map(() => 0);
  let free = parts.map((_, index) => index);
  let left = total;
  while (free.length > 0) {
    let [lowest, highest] = [0, 0];
    for (const index of free) {
      const part = parts[index] as BoundedPart;
      lowest += part.lowest;
      highest += part.highest;
    }
    if (left < lowest || left > highest) return undefined;
    const shares = partsOf(
      left,
      free.map((index) => (parts[index] as BoundedPart).weight),
    );
    // What the upper bounds free, less what the lower ones cost. Only the side that weighs more is sure: units that are
    // freed may lift a part over its lower bound, and units that are lacking may bring one under its upper bound. A part at
    // its bound stays.
    let freed = 0;
    let isWithin = true;
    free.forEach((index, at) => {
      const part = parts[index] as BoundedPart;
      const share = shares[at] as number;
      const bound = Math.min(Math.max(share, part.lowest), part.highest);
      result[index] = bound;
      freed += share - bound;
      if (share !== bound) isWithin = false;
    });
    if (isWithin) return result;
    free = free.filter((index, at) => {
      const part = parts[index] as BoundedPart;
      const share = shares[at] as number;
      const isHeld = (freed >= 0 && share >= part.highest) || (freed <= 0 && share <= part.lowest);
      if (isHeld) left -= result[index] as number;
      return !isHeld;
    });
  }
  return left === 0 ? result : undefined;
}
