import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { englishPayers, type PayersWords } from './words.js';

const others: Languages<PayersWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The element's words for a language tag, names of states included. */
export const wordsFor = (tag: string): PayersWords | Promise<PayersWords> => wordsIn(tag, englishPayers, others);
