import { BlueLedgerError, faultOfValue } from '../errors/index.js';
import { type Fraction, type Ratio, ratioOf } from './fraction.js';

/** Powers that are asked for again and again: making one anew takes longer than the division after it. */
const powers: bigint[] = [];
const powerOfTen = (decimals: number): bigint => (powers[decimals] ??= 10n ** BigInt(decimals));

const toRatio = (value: Fraction | Ratio): Ratio =>
  typeof (value as Ratio | null)?.denominator === 'bigint' ? (value as Ratio) : ratioOf(value as Fraction);

/**
 * A fraction rounded half up (away from zero) to a whole number of its last kept digit: 26.15837… per cent with four
 * decimals is 261584n. Half up is our convention: the resolutions publish rates to four decimals and do not say how a
 * half is rounded. Decimal arithmetic throughout: no binary fraction comes near a published figure.
 *
 * @example
 * ```ts
 * roundHalfUp('1/8', 2); // => 13n
 * roundHalfUp('-1/8', 2); // => -13n
 * ```
 */
export function roundHalfUp(value: Fraction | Ratio, decimals: number): bigint {
  const { numerator, denominator } = toRatio(value);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 100)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(decimals, 'is not a valid number of decimals'),
      where: 'decimals',
      expected: 'a whole number from 0 to 100',
    });
  const scaled = (numerator < 0n ? -numerator : numerator) * powerOfTen(decimals);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * A fraction as decimal text, rounded half up.
 *
 * @example
 * ```ts
 * decimalText('2/3', 4); // => '0.6667'
 * decimalText('-1/8', 2); // => '-0.13'
 * ```
 */
export function decimalText(value: Fraction | Ratio, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${rounded < 0n ? '-' : ''}${digits.slice(0, cut)}${decimals === 0 ? '' : `.${digits.slice(cut)}`}`;
}

/**
 * A share as per cent, rounded half up: `percentOf('1/8', 2)` is 12.5. The number is the one nearest to the decimal text.
 *
 * @example
 * ```ts
 * percentOf('1/8', 2); // => 12.5
 * percentOf('2/3', 3); // => 66.667
 * ```
 */
export function percentOf(value: Fraction | Ratio, decimals: number): number {
  const { numerator, denominator } = toRatio(value);
  const percent = { numerator: numerator * 100n, denominator };
  const rounded = Number(roundHalfUp(percent, decimals));
  // Both are exact as doubles, so that their quotient is the double nearest to the decimal number, as its text would give it.
  if (Math.abs(rounded) <= Number.MAX_SAFE_INTEGER && decimals <= 22) return rounded / 10 ** decimals;
  return Number(decimalText(percent, decimals));
}

/**
 * A decimal number, as text, as an exact ratio: `0.925` is 925/1000.
 * @throws BlueLedgerError `bad-number` when the text is not a plain decimal number.
 */
export function decimalRatio(text: string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(text, 'is not a decimal number'),
      where: 'number',
      expected: 'digits with at most one point, such as 0.925',
    });
  const [, sign, whole = '', fraction = ''] = match;
  const numerator = BigInt(whole + fraction);
  return { numerator: sign === '-' ? -numerator : numerator, denominator: 10n ** BigInt(fraction.length) };
}

/** A whole number in groups of three digits, as English prints it: 1,355,899. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
