import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { englishValue, type ValueWords } from './words.js';

const others: Languages<ValueWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The words for a language tag, names of states included. */
export const wordsFor = (tag: string): ValueWords | Promise<ValueWords> => wordsIn(tag, englishValue, others);
