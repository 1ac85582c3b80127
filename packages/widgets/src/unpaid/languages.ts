import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { englishUnpaid, type UnpaidWords } from './words.js';

const others: Languages<UnpaidWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The element's words for a language tag. Missions go by their acronyms in every language. */
export const wordsFor = (tag: string): UnpaidWords | Promise<UnpaidWords> => wordsIn(tag, englishUnpaid, others);
