import { burdenNotes, earlierRateNotes, kindNotes, personnelNotes, scaleNotes } from '@blueledger/core/text';
import type { MessagesByCode } from '../figure/messages.js';

/** The notes of all checks in English, where core has them by subject. They come with a check: a page of no claim loads none. */
export const notes: MessagesByCode = {
  ...burdenNotes,
  ...earlierRateNotes,
  ...kindNotes,
  ...personnelNotes,
  ...scaleNotes,
};
