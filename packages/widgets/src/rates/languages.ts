import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { englishRates, type RatesWords } from './words.js';

const others: Languages<RatesWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The element's words for a language tag, names of states included. */
export const wordsFor = (tag: string): RatesWords | Promise<RatesWords> => wordsIn(tag, englishRates, others);
