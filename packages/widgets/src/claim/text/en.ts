import { englishNotes } from '@blueledger/core/text';
import { messages as frame } from '../../figure/text/en.js';
import type { ClaimMessages } from '../messages.js';

export const messages: ClaimMessages = {
  core: englishNotes,
  frame,
  title: 'A statement checked against the data',
  verdicts: {
    accurate: 'accurate',
    'approximately accurate': 'approximately accurate',
    'not supported': 'not supported',
    'not verifiable': 'not verifiable',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `“${statement}” (${saidBy}): ${verdict}. The data: ${found}.` },
  ],
  caption: (claim) => `The statement ${claim} and what the data have on it`,
  columns: { what: 'What', text: 'Finding' },
  rows: {
    verdict: 'Verdict',
    statement: 'Statement',
    saidBy: 'Said by',
    stated: 'Stated',
    found: 'In the data',
    criterion: 'Criterion',
    documents: 'Documents',
  },
  working: 'Working',
};
