import { decimalText, type Fraction, ratioOf } from '../internal/math/index.js';
import type { SideInYear } from './messages.js';

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

/** A share as answers carry it: one, or two between which it lies. */
export interface ShareOrRange {
  readonly exactShare: Fraction | undefined;
  readonly range?: { readonly exactLow: Fraction; readonly exactHigh: Fraction } | undefined;
}

/** A share for a sentence: `to` is the higher end, where it lies between two that a sentence tells apart. */
export interface ShareText extends PercentText {
  readonly to?: PercentText | undefined;
}

/**
 * A share in per cent as a sentence says it; of a share that lies between two figures both ends, where the sentence tells
 * them apart.
 */
export function shareText({ exactShare, range }: ShareOrRange): ShareText {
  if (!range) return percentText(exactShare as Fraction);
  const [low, high] = percentPair(range.exactLow, range.exactHigh);
  return isSame(low, high) ? low : { ...low, to: high };
}

/** Two shares that a sentence compares; where one lies between two, each in digits of its own. */
export function sharePair(first: ShareOrRange, last: ShareOrRange): readonly [ShareText, ShareText] {
  if (first.range || last.range) return [shareText(first), shareText(last)];
  return percentPair(first.exactShare as Fraction, last.exactShare as Fraction);
}

/** A share in the form in which a sentence on the burden has it. */
export const sideOfShare = ({ digits, less, to }: ShareText): Pick<SideInYear, 'percent' | 'less' | 'to'> => ({
  percent: digits,
  less,
  ...(to ? { to: { percent: to.digits, less: to.less } } : {}),
});

/** Which way a share went, as a sentence tells its digits; `open` where the bounds of one leave both. */
export function wentOf(
  first: Pick<SideInYear, 'percent' | 'less' | 'to'>,
  last: Pick<SideInYear, 'percent' | 'less' | 'to'>,
): 'same' | 'rises' | 'falls' | 'open' {
  if (!first.to && !last.to && first.percent === last.percent && first.less === last.less) return 'same';
  const [low, high] = [Number(first.percent), Number(first.to?.percent ?? first.percent)];
  if (Number(last.to?.percent ?? last.percent) < low) return 'falls';
  if (Number(last.percent) > high) return 'rises';
  return first.to || last.to ? 'open' : Number(last.percent) < low ? 'falls' : 'rises';
}

/** Whether two texts of a pair say the same. */
export const isSame = (a: PercentText, b: PercentText): boolean => a.digits === b.digits && a.less === b.less;
