import type { Fraction } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import { numbersIn } from '../figure/numbersIn.js';

/** Decimals that a headline gives a rate of this size: one, and more where one would say nothing. */
const digitsOf = (percent: number) => (percent >= 1 ? 1 : percent >= 0.1 ? 2 : percent >= 0.001 ? 3 : 4);

/** A rate in per cent as a sentence has it, half up from the exact rate, written in the page's language; no sign. */
export function rateText(rate: Fraction, language: string, least = digitsOf(percentOf(rate, 6))): string {
  return numbersIn(language, { least: least > 2 ? 0 : least, most: least })(percentOf(rate, least));
}

/** Two rates of one state with the same decimals: those that the smaller needs. */
export function pairText(before: Fraction, after: Fraction, language: string): readonly [string, string] {
  const least = Math.max(digitsOf(percentOf(before, 6)), digitsOf(percentOf(after, 6)));
  return [rateText(before, language, least), rateText(after, language, least)];
}
