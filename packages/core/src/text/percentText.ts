import { decimalText, type Fraction, ratioOf } from '../internal/math/index.js';

/** A share as per cent for a sentence: digits with a point, and whether the share lies below them. */
export interface PercentText {
  readonly digits: string;
  /** The share is not nothing, and less than `digits`, the least that a sentence tells. */
  readonly less: boolean;
}

const hundredfold = (share: Fraction) => {
  const { numerator, denominator } = ratioOf(share);
  return { numerator: numerator * 100n, denominator };
};

const isWhole = (share: Fraction) => ratioOf(share).numerator === ratioOf(share).denominator;
const isZero = (share: Fraction) => ratioOf(share).numerator === 0n;

/** Per cent to some decimals, half up from the exact share; what would round to nothing is told as less than the last digit. */
function textTo(share: Fraction, decimals: number): PercentText {
  if (isZero(share)) return { digits: '0', less: false };
  if (isWhole(share)) return { digits: '100', less: false };
  const digits = decimalText(hundredfold(share), decimals);
  return Number(digits) === 0 ? { digits: `0.${'1'.padStart(decimals, '0')}`, less: true } : { digits, less: false };
}

/**
 * Per cent as a sentence tells it: one decimal, two below 0.1, and never zero where the share is not: `less` marks what lies
 * below 0.01 (rounds to less than that).
 */
export function percentText(share: Fraction): PercentText {
  const { numerator, denominator } = hundredfold(share);
  return textTo(share, numerator > 0n && numerator * 10n < denominator ? 2 : 1);
}

/** Decimals that published rates have: a change that they do not show is none. */
const mostDecimals = 4;

/** Whether two shares differ by less than a tenth of a percentage point: one decimal would make it look like a whole tenth. */
function isClose(one: Fraction, other: Fraction): boolean {
  const [a, b] = [ratioOf(one), ratioOf(other)];
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  const size = difference < 0n ? -difference : difference;
  return size * 1000n < a.denominator * b.denominator;
}

/**
 * Two shares that a sentence compares, in as many decimals as show that they differ: 21.99 and 22.00, not 22.0 and 22.0. What
 * four decimals do not tell apart comes out the same.
 */
export function percentPair(first: Fraction, last: Fraction): readonly [PercentText, PercentText] {
  const [a, b] = [percentText(first), percentText(last)];
  const fewest = Math.max(
    isClose(first, last) ? 2 : 1,
    ...[a, b].map(({ digits }) => digits.split('.')[1]?.length ?? 1),
  );
  for (let decimals = fewest; decimals <= mostDecimals; decimals += 1) {
    const pair = [textTo(first, decimals), textTo(last, decimals)] as const;
    if (pair[0].digits !== pair[1].digits && (decimals === mostDecimals || !pair.some(({ less }) => less))) return pair;
  }
  return [b, b];
}

/** Whether two texts of a pair say the same. */
export const isSame = (a: PercentText, b: PercentText): boolean => a.digits === b.digits && a.less === b.less;
