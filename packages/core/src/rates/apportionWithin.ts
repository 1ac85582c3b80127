import { apportion, apportionSafely } from '../internal/math/index.js';

/** A part of a total: its weight, and the whole units between which it must lie. */
export interface BoundedPart {
  readonly weight: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The same parts from either; whole numbers of any size do the work where doubles cannot. */
function partsOf(total: number, weights: Float64Array): ArrayLike<number> {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum > 0 && sum <= Number.MAX_SAFE_INTEGER && total >= 0) return apportionSafely(total, { weights, sum });
  return apportion(total, [...weights]).map(Number);
}

/**
 * Splits a total in proportion to weights, by largest remainder, with every part within its bounds: a part that its weight
 * would carry beyond a bound stops there, and the others take the rest. Undefined where the bounds leave no room for the
 * total.
 */
export function apportionWithin(total: number, parts: readonly BoundedPart[]): number[] | undefined {
  const result = new Array<number>(parts.length).fill(0);
  let free = parts;
  let at = parts.map((_, index) => index);
  let left = total;
  // Loops rather than array methods: a slider asks for some dozens of these at each step.
  while (free.length > 0) {
    let [lowest, highest] = [0, 0];
    const weights = new Float64Array(free.length);
    for (let index = 0; index < free.length; index += 1) {
      const part = free[index] as BoundedPart;
      lowest += part.lowest;
      highest += part.highest;
      weights[index] = part.weight;
    }
    if (left < lowest || left > highest) return undefined;
    const shares = partsOf(left, weights);
    // What the upper bounds free, less what the lower ones cost. Only the side that weighs more is sure: units that are
    // freed may lift a part over its lower bound, and units that are lacking may bring one under its upper bound. A part at
    // its bound stays.
    let freed = 0;
    let isWithin = true;
    for (let index = 0; index < free.length; index += 1) {
      const part = free[index] as BoundedPart;
      const share = shares[index] as number;
      const bound = Math.min(Math.max(share, part.lowest), part.highest);
      result[at[index] as number] = bound;
      freed += share - bound;
      if (share !== bound) isWithin = false;
    }
    if (isWithin) return result;
    const [stillFree, stillAt]: [BoundedPart[], number[]] = [[], []];
    for (let index = 0; index < free.length; index += 1) {
      const part = free[index] as BoundedPart;
      const share = shares[index] as number;
      const where = at[index] as number;
      if ((freed >= 0 && share >= part.highest) || (freed <= 0 && share <= part.lowest))
        left -= result[where] as number;
      else {
        stillFree.push(part);
        stillAt.push(where);
      }
    }
    [free, at] = [stillFree, stillAt];
  }
  return left === 0 ? result : undefined;
}
