import { type Fraction, percentOf } from '@blueledger/core/quantity';
import type { ContributorsWords } from './words.js';

/** Numbers as the page's language writes them; headlines have one decimal, half up from the exact share. */
export function numbersOf({ frame: { language } }: ContributorsWords) {
  const whole = new Intl.NumberFormat(language);
  const one = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  const sign = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1 });
  return {
    whole: (value: number) => whole.format(value),
    headline: (share: Fraction) => one.format(percentOf(share, 1)),
    spoken: (share: Fraction) => sign.format(percentOf(share, 1) / 100),
  };
}
