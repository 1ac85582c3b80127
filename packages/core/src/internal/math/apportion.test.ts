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

test('a credit is split like the charge that it undoes', () => {
  expect(apportion(-100, [1, 1, 1])).toEqual([-34n, -33n, -33n]);
  expect(apportion(0, [1, 2])).toEqual([0n, 0n]);
});

test('equal remainders are served in the order of the parts, however many there are', () => {
  const hundred = Array.from({ length: 100 }, () => 1);
  expect(apportion(130, hundred)).toEqual(hundred.map((_, index) => (index < 30 ? 2n : 1n)));
});

test('remainders beyond what a number can tell apart are told apart: the unit goes to the largest', () => {
  const large = 2n ** 60n;
  // Of one unit each quota is nothing and each remainder is the weight itself.
  expect(apportion(1, [large, large + 1n])).toEqual([0n, 1n]);
  expect(apportion(1, [large + 1n, large])).toEqual([1n, 0n]);
  expect(apportion(2, [large + 2n, large, large + 1n])).toEqual([1n, 0n, 1n]);
  expect(tieIn(1, [large, large + 1n])).toBeUndefined();
});

test('the fast way shares what a tie at the edge leaves, after those with more', () => {
  // Of 3 among 5, 1, 1, 1: 1 and 7/8, then 3/8 each. Two units are left, and the second goes to the first of the three.
  expect(Array.from(apportionSafely(3, safeWeights([5n, 1n, 1n, 1n]) as SafeWeights))).toEqual([2, 1, 0, 0]);
  expect(apportion(3, [5, 1, 1, 1])).toEqual([2n, 1n, 0n, 0n]);
});

test('the fast way mends a quotient that rounding has made one too small', () => {
  // The first quota is a whole number and a large part of one, and the quotient of doubles lies below the whole number.
  const list = [2_179_633n, 29_818n, 45_006n];
  expect(Array.from(apportionSafely(8_732_535_575_330_491, safeWeights(list) as SafeWeights))).toEqual([
    8_442_708_250_219_155, 115_498_652_573_637, 174_328_672_537_699,
  ]);
});

test.each([
  [
    () => apportion(0.5, [1]),
    'total: 0.5 cannot be split exactly. Expected a whole number (a bigint, or a safe integer).',
  ],
  [() => apportion(1, [-1]), 'weights[0]: -1 is not a weight. Expected a whole number, zero or more.'],
  [() => apportion(1, [0.5]), 'weights[0]: 0.5 is not a weight. Expected a whole number, zero or more.'],
  [() => apportion(1, [0, 0]), 'weights: all weights are zero. Expected at least one weight above zero.'],
])('bad input %# is refused', (split, message) => {
  expect(split).toThrow(expect.objectContaining({ code: 'bad-number', message }));
});

test('weights that are no list are refused', () => {
  expect(() => apportion(1, null as never)).toThrow('weights: null is not a valid value. Expected a list.');
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
