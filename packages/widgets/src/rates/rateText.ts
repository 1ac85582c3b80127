import type { Fraction } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import type { RateInYear, RatesOverYears } from '@blueledger/core/rates';
import { numbersIn } from '../figure/numbersIn.js';

/** Decimals that a headline gives a rate of this size: one, and more where one would say nothing. */
const digitsOf = (percent: number) => (percent >= 1 ? 1 : percent >= 0.1 ? 2 : percent >= 0.001 ? 3 : 4);

interface RateStyle {
  /** Decimals; by default those that its size needs. */
  readonly digits?: number;
  /** With the sign of per cent. */
  readonly percent?: boolean;
}

/** A rate in per cent as a sentence has it, half up from the exact rate, written in the page's language. */
export function rateText(
  rate: Fraction,
  language: string,
  { digits = digitsOf(percentOf(rate, 6)), percent = false }: RateStyle = {},
): string {
  return numbersIn(language, { least: digits > 2 ? 0 : digits, most: digits, percent })(percentOf(rate, digits));
}

/** Two rates of one state with the same decimals: those that the smaller needs. */
export function pairText(
  before: Fraction,
  after: Fraction,
  language: string,
  percent = false,
): readonly [string, string] {
  const digits = Math.max(digitsOf(percentOf(before, 6)), digitsOf(percentOf(after, 6)));
  return [rateText(before, language, { digits, percent }), rateText(after, language, { digits, percent })];
}

const write = ({ exactRate, range }: RateInYear, language: string): string =>
  range
    ? pairText(range.exactLow, range.exactHigh, language, true).join('–')
    : rateText(exactRate, language, { percent: true });

/**
 * The number at the end of a state's line: that of the summary, which tells of the first year of the last new scale. Where the
 * line ends at another rate, its year stands beside it.
 */
export function endText({ years, change }: RatesOverYears, index: number, language: string): string | undefined {
  const last = years.findLast(({ rates }) => rates[index] !== undefined);
  const rate = last?.rates[index];
  if (!last || !rate) return undefined;
  const changed = change?.states[index];
  if (!change || !changed || changed.before.range || changed.after.range || last.year < change.after)
    return write(rate, language);
  const [, summary] = pairText(changed.before.exactRate, changed.after.exactRate, language, true);
  const end = rate.range
    ? write(rate, language)
    : pairText(changed.before.exactRate, rate.exactRate, language, true)[1];
  return end === summary ? summary : `${summary} (${change.after})`;
}
