import { BlueLedgerError, faultOfValue } from '../errors/index.js';

/** An exact fraction as arithmetic needs it. The denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** An exact fraction as answers carry it: text, so that a record of answers stays plain data and survives JSON. */
export type Fraction = `${bigint}/${bigint}`;

export function fractionOf({ numerator, denominator }: Ratio): Fraction {
  return `${numerator}/${denominator}`;
}

/**
 * Reads a fraction back for arithmetic.
 * @throws BlueLedgerError `bad-number` when the text is not a fraction or its denominator is not positive.
 */
export function ratioOf(fraction: string): Ratio {
  const match = typeof fraction === 'string' ? /^(-?\d+)\/(\d+)$/.exec(fraction) : null;
  const denominator = match ? BigInt(match[2] as string) : 0n;
  if (!match || denominator === 0n)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(fraction, 'is not a fraction'),
      where: 'fraction',
      expected: 'whole numbers as "numerator/denominator" with a positive denominator',
    });
  return { numerator: BigInt(match[1] as string), denominator };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** The same value with the smallest whole numbers. */
export function reduce({ numerator, denominator }: Ratio): Ratio {
  const common = gcd(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** Smallest number that all of some positive numbers divide. */
export function commonMultiple(numbers: Iterable<bigint>): bigint {
  let multiple = 1n;
  for (const number of numbers) multiple = (multiple / gcd(multiple, number)) * number;
  return multiple;
}

/** The sum of two fractions, over the product of their denominators or the one that they share. */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
