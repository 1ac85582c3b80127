import { kindNotes } from '@blueledger/core/finding';
import type { ContributorsWords } from './words.js';

/** The words with remarks on kinds of personnel, which the usual question never asks for. */
export const withKinds = (words: ContributorsWords): ContributorsWords => ({
  ...words,
  notes: { ...kindNotes, ...words.notes },
});
