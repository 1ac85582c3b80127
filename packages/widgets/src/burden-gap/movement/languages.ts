import { type Languages, wordsIn } from '../../figure/wordsIn.js';
import { englishGapMovement, type GapMovementWords } from './words.js';

const others: Languages<GapMovementWords> = {
  ar: () => import('./languages/ar.js').then(({ words }) => words),
  fr: () => import('./languages/fr.js').then(({ words }) => words),
};

/** The words of a movement for a language tag. */
export const movementWordsFor = (tag: string): GapMovementWords | Promise<GapMovementWords> =>
  wordsIn(tag, englishGapMovement, others);
