import { apportion } from '../internal/math/index.js';

/** A part of a total: its weight, and the whole units between which it must lie. */
export interface BoundedPart {
  readonly weight: bigint | number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Splits a total in proportion to weights, by largest remainder, with every part within its bounds: a part that its weight
 * would carry beyond a bound stops there, and the others take the rest. Undefined where the bounds leave no room for the
 * total.
 */
export function apportionWithin(total: number, parts: readonly BoundedPart[]): number[] | undefined {
  const held = new Map<number, number>();
  for (;;) {
    const free = parts.flatMap((part, index) => (held.has(index) ? [] : [{ ...part, index }]));
    const left = total - [...held.values()].reduce((sum, part) => sum + part, 0);
    const lowest = free.reduce((sum, part) => sum + part.lowest, 0);
    const highest = free.reduce((sum, part) => sum + part.highest, 0);
    if (left < lowest || left > highest) return undefined;
    if (free.length === 0) break;
    const shares = apportion(
      left,
      free.map(({ weight }) => weight),
    ).map(Number);
    const beyond = free.map((part, at) => {
      const share = shares[at] as number;
      return { ...part, share, bound: Math.min(Math.max(share, part.lowest), part.highest) };
    });
    // What the upper bounds free, less what the lower ones cost. Only the side that weighs more is sure: units that are
    // freed may lift a part over its lower bound, and units that are lacking may bring one under its upper bound. A part at
    // its bound stays.
    const freed = beyond.reduce((sum, { share, bound }) => sum + share - bound, 0);
    for (const { index, share, lowest: low, highest: high, bound } of beyond)
      if ((freed >= 0 && share >= high) || (freed <= 0 && share <= low)) held.set(index, bound);
    if (beyond.every(({ share, bound }) => share === bound)) {
      for (const { index, share } of beyond) held.set(index, share);
      break;
    }
  }
  return parts.map((_, index) => held.get(index) as number);
}
