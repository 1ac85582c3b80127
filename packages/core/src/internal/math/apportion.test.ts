import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, tieIn } from './apportion.js';
import { apportionSafely, type SafeWeights, safeWeights } from './apportionSafely.js';

const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 200 })
  .filter((list) => list.some((weight) => weight > 0n));

test('nothing is lost at any split', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, (total, list) => {
      const parts = apportion(total, list);
      expect(parts.reduce((a, b) => a + b, 0n)).toBe(BigInt(total));
      const sum = list.reduce((a, b) => a + b, 0n);
      for (const [index, part] of parts.entries()) {
        const quota = (BigInt(total) * (list[index] as bigint)) / sum;
        expect(part === quota || part === quota + 1n).toBe(true);
      }
    }),
  );
});

test('a permutation of the weights permutes the parts, but for ties', () => {
  fc.assert(
    fc.property(
      fc.nat(10 ** 9),
      fc.uniqueArray(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 2, maxLength: 50 }),
      (total, list) => {
        const of = (order: readonly number[]) =>
          new Map(apportion(total, order).map((part, index) => [order[index] as number, part]));
        const [forth, back] = [of(list), of([...list].reverse())];
        // Different weights may still tie in their remainders; then their parts differ by one at most.
        for (const [weight, part] of forth) {
          const other = back.get(weight) as bigint;
          expect(part - other <= 1n && other - part <= 1n).toBe(true);
        }
      },
    ),
  );
});

test('the fast way gives the same parts to the last unit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(10 ** 12), fc.maxSafeNat(), fc.nat(1000)), weights, (total, list) => {
      const safe = safeWeights(list);
      if (safe) expect(Array.from(apportionSafely(total, safe), BigInt)).toEqual(apportion(total, list));
    }),
    { numRuns: 500 },
  );
});

test('the fast way holds at the edge of what a number can carry, and steps aside beyond it', () => {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  const edge = [most - 10n, 3n, 3n, 4n];
  const safe = safeWeights(edge) as SafeWeights;
  for (const total of [1, 7, 10 ** 12 + 7, Number.MAX_SAFE_INTEGER])
    expect(Array.from(apportionSafely(total, safe), BigInt)).toEqual(apportion(total, edge));
  expect(safeWeights([most, 1n])).toBeUndefined();
  expect(safeWeights([0n])).toBeUndefined();
});

test.each([
  [
    () => apportion(0.5, [1]),
    'total: 0.5 cannot be split exactly. Expected a whole number (a bigint, or a safe integer).',
  ],
  [() => apportion(1, [-1]), 'weights[0]: -1 is not a weight. Expected a whole number, zero or more.'],
  [() => apportion(1, [0, 0]), 'weights: all weights are zero. Expected at least one weight above zero.'],
])('bad input %# is refused', (split, words) => {
  expect(split).toThrow(words);
});

test('a tie is named only where it decided who gained a unit', () => {
  // 100 among three equals: 33 each and one unit left, which the first gets.
  expect(tieIn(100, [1, 1, 1])).toEqual({ gained: [0], missed: [1, 2] });
  expect(tieIn(101, [1, 1, 1])).toEqual({ gained: [0, 1], missed: [2] });
  expect(tieIn(-100, [1, 1, 1])).toEqual({ gained: [0], missed: [1, 2] });
  // Nothing left over; remainders that differ; equal remainders that all gain.
  expect(tieIn(99, [1, 1, 1])).toBeUndefined();
  expect(tieIn(10, [1, 2])).toBeUndefined();
});

test('where a tie is named, the parts change places with the weights; where none is, they do not', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }),
      (total, weights) => {
        const parts = apportion(total, weights);
        const turned = apportion(total, [...weights].reverse()).reverse();
        expect(tieIn(total, weights) !== undefined).toBe(parts.join() !== turned.join());
      },
    ),
  );
});
