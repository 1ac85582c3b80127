import { type Fraction, fractionOf, percentOf, type Ratio } from '../internal/math/index.js';

/** Two per cents between which a figure lies. Neither is the figure, nor is the middle between them. */
export interface PercentRange {
  readonly low: number;
  readonly high: number;
  readonly exactLow: Fraction;
  readonly exactHigh: Fraction;
}

/** The lowest and the highest that a figure can be. */
export interface RatioRange {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Whether both ends are one number. */
export const isSettled = ({ low, high }: RatioRange): boolean =>
  low.numerator * high.denominator === high.numerator * low.denominator;

/** A range as answers carry it: per cent, half up, and exact. */
export const percentRange = ({ low, high }: RatioRange, decimals: number): PercentRange => ({
  low: percentOf(low, decimals),
  high: percentOf(high, decimals),
  exactLow: fractionOf(low),
  exactHigh: fractionOf(high),
});
