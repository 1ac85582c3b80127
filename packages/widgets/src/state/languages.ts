import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { englishState, type StateWords } from './words.js';

const others: Languages<StateWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The element's words for a language tag, names of states included. */
export const wordsFor = (tag: string): StateWords | Promise<StateWords> => wordsIn(tag, englishState, others);
