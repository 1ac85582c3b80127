import { type Fraction, percentOf } from '@blueledger/core/internal/math';
import { numbersIn } from '../figure/numbersIn.js';
import type { ContributorsWords } from './words.js';

/** Numbers as the page's language writes them; headlines have one decimal, half up from the exact share. */
export function numbersOf({ frame: { language } }: ContributorsWords) {
  const one = numbersIn(language, { least: 1 });
  const sign = numbersIn(language, { least: 1, percent: true });
  return {
    whole: numbersIn(language),
    headline: (share: Fraction) => one(percentOf(share, 1)),
    spoken: (share: Fraction) => sign(percentOf(share, 1)),
  };
}
