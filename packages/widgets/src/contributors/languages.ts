import { type Languages, wordsIn } from '../figure/wordsIn.js';
import { type ContributorsWords, englishContributors } from './words.js';

const others: Languages<ContributorsWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The element's words for a language tag, names of states included. */
export const wordsFor = (tag: string): ContributorsWords | Promise<ContributorsWords> =>
  wordsIn(tag, englishContributors, others);
