import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { type BurdenGapWords, englishGap } from './words.js';

const others: Languages<BurdenGapWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The element's words for a language tag, names of states included. */
export const wordsFor = (tag: string): BurdenGapWords | Promise<BurdenGapWords> => wordsIn(tag, englishGap, others);
