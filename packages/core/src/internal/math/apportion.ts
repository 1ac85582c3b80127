import { BlueLedgerError, checkList, faultOfValue } from '../errors/index.js';

const isWhole = (value: unknown): value is bigint | number =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));

/**
 * Splits a whole total in proportion to whole weights so that the parts add up to the total exactly: each part is its
 * quota rounded down, and the units left over go one each to the largest remainders. Equal remainders are served in the
 * order of the parts (`tieIn` says where that decided): among states, the earlier alpha-3 code.
 * Largest remainder is our convention, named as such: the resolutions print amounts that add up and do not say how.
 *
 * The parts do not depend on the unit, only on the numbers: 100 cents among 1, 1, 1 is 34, 33, 33.
 *
 * @throws BlueLedgerError `bad-number` when the total or a weight is not a whole number, a weight is negative, or all are 0.
 * @example
 * ```ts
 * apportion(100, [1, 1, 1]); // => [34n, 33n, 33n]
 * ```
 */
export function apportion(total: bigint | number, weights: readonly (bigint | number)[]): bigint[] {
  if (!isWhole(total))
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(total, 'cannot be split exactly'),
      where: 'total',
      expected: 'a whole number (a bigint, or a safe integer)',
    });
  const shares = checkList(weights, 'weights').map((weight, index) => {
    if (!isWhole(weight) || weight < 0)
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(weight, 'is not a weight'),
        where: `weights[${index}]`,
        expected: 'a whole number, zero or more',
      });
    return BigInt(weight);
  });
  const sum = shares.reduce((a, b) => a + b, 0n);
  if (sum === 0n)
    throw new BlueLedgerError('bad-number', {
      what: 'all weights are zero',
      where: 'weights',
      expected: 'at least one weight above zero',
    });
  const amount = BigInt(total);
  // A negative total (a credit) is split like its opposite, so that a credit undoes the charge to the last unit.
  const size = amount < 0n ? -amount : amount;
  const parts = shares.map((share) => (size * share) / sum);
  const remainders = shares.map((share) => (size * share) % sum);
  let left = Number(size - parts.reduce((a, b) => a + b, 0n));
  // Rounding to the nearest number keeps order, so big numbers are compared only where the small ones tie.
  const near = remainders.map(Number);
  const byRemainder = near
    .map((_, index) => index)
    .sort((a, b) => {
      const difference = (near[b] as number) - (near[a] as number);
      if (difference !== 0) return difference;
      const exact = (remainders[b] as bigint) - (remainders[a] as bigint);
      // The sort keeps the order of what is equal.
      return exact === 0n ? 0 : exact > 0n ? 1 : -1;
    });
  for (const index of byRemainder) {
    if (left === 0) break;
    parts[index] = (parts[index] as bigint) + 1n;
    left -= 1;
  }
  return amount < 0n ? parts.map((part) => -part) : parts;
}

/** Parts that had the same remainder where the units left over ran out: some gained one, the others did not. */
export interface Tie {
  readonly gained: readonly number[];
  readonly missed: readonly number[];
}

/**
 * Where a tie of remainders decided a split by `apportion`, the parts that gained a unit by standing earlier, and those
 * that missed it; undefined where the remainders alone decided.
 * Of 100 among 1, 1, 1 the first gained, the second and third missed.
 *
 * @throws BlueLedgerError as `apportion`.
 */
export function tieIn(total: bigint | number, weights: readonly (bigint | number)[]): Tie | undefined {
  const parts = apportion(total, weights);
  const size = BigInt(total) < 0n ? -BigInt(total) : BigInt(total);
  const sum = weights.reduce<bigint>((whole, weight) => whole + BigInt(weight), 0n);
  const remainders = weights.map((weight) => (size * BigInt(weight)) % sum);
  const gains = parts.map((part, index) => {
    const quota = (size * BigInt(weights[index] as bigint | number)) / sum;
    return (part < 0n ? -part : part) > quota;
  });
  const edge = remainders.reduce<bigint | undefined>(
    (least, remainder, index) => (gains[index] && (least === undefined || remainder < least) ? remainder : least),
    undefined,
  );
  const atEdge = remainders.flatMap((remainder, index) => (remainder === edge ? [index] : []));
  const missed = atEdge.filter((index) => !gains[index]);
  return missed.length === 0 ? undefined : { gained: atEdge.filter((index) => gains[index]), missed };
}
