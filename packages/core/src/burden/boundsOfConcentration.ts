import { decimalText, type Fraction, fractionOf, type Ratio, reduce } from '../internal/math/index.js';
import type { RatioRange } from '../rates/percentRange.js';

/** What a state gives at least and at most, in whole numbers of one unit. */
export interface Contribution {
  readonly low: bigint;
  readonly high: bigint;
}

/** Two numbers between which one lies: four decimals, and exact. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly exactLow: Fraction;
  readonly exactHigh: Fraction;
}

function numberRange(low: Ratio, high: Ratio): NumberRange {
  const [a, b] = [reduce(low), reduce(high)];
  return {
    low: Number(decimalText(a, 4)),
    high: Number(decimalText(b, 4)),
    exactLow: fractionOf(a),
    exactHigh: fractionOf(b),
  };
}

const size = (number: bigint): bigint => (number < 0n ? -number : number);
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const descending = (a: bigint, b: bigint) => (a > b ? -1 : a < b ? 1 : 0);

interface BoundsOfConcentration {
  readonly gini: NumberRange;
  readonly herfindahl: NumberRange;
  readonly topShare: RatioRange;
  /** Those that can be among the largest, by the best place that each can have. */
  readonly topStates: readonly { readonly state: string; readonly rank: number; readonly share: RatioRange }[];
  /** Share of so many of the smallest, from none to all. */
  readonly lorenz: readonly RatioRange[];
}

/**
 * Bounds of what contributions between bounds, which add up to a whole, can come to. Each is taken by itself, so that what
 * is possible lies within, and may reach less far:
 * - Gini = sum over all pairs of |x − y| ÷ (2 n × whole), with each difference at its least and its most;
 * - Herfindahl = sum of squares, with each share at its least and its most;
 * - the largest together have at least what the largest of the least have, and at most what the largest of the most have.
 */
export function boundsOfConcentration(
  gives: ReadonlyMap<string, Contribution>,
  whole: bigint,
  top: number,
): BoundsOfConcentration {
  const lines = [...gives.values()];
  let [least, most] = [0n, 0n];
  for (const [index, a] of lines.entries())
    for (const b of lines.slice(index + 1)) {
      least += larger(larger(a.low - b.high, b.low - a.high), 0n);
      most += larger(size(a.high - b.low), size(b.high - a.low));
    }
  const pairs = { denominator: BigInt(lines.length) * whole };
  const sum = (list: readonly bigint[]) => list.reduce((total, one) => total + one, 0n);
  const [lows, highs] = [lines.map(({ low }) => low).sort(descending), lines.map(({ high }) => high).sort(descending)];
  const largest = (count: number): RatioRange => ({
    low: { numerator: larger(sum(lows.slice(0, count)), whole - sum(highs.slice(count))), denominator: whole },
    high: { numerator: smaller(sum(highs.slice(0, count)), whole - sum(lows.slice(count))), denominator: whole },
  });
  const rest = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: denominator - numerator, denominator });
  const ranked = [...gives].map(([state, { low, high }]) => ({
    state,
    rank: 1 + lines.filter((other) => other.low > high).length,
    share: { low: { numerator: low, denominator: whole }, high: { numerator: high, denominator: whole } },
  }));
  const squares = whole * whole;
  return {
    // Each pair stands once in the sums above, and twice in the definition.
    gini: numberRange({ numerator: least, ...pairs }, { numerator: most, ...pairs }),
    herfindahl: numberRange(
      { numerator: sum(lows.map((low) => low * low)), denominator: squares },
      { numerator: sum(highs.map((high) => high * high)), denominator: squares },
    ),
    topShare: largest(top),
    topStates: ranked.filter(({ rank }) => rank <= top).sort((a, b) => a.rank - b.rank || (a.state < b.state ? -1 : 1)),
    lorenz: Array.from({ length: lines.length + 1 }, (_, count) => {
      const { low, high } = largest(lines.length - count);
      return { low: rest(high), high: rest(low) };
    }),
  };
}
