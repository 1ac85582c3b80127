import type { SummaryMessages } from '../../summaryMessages.js';
import { datesInWords } from '../dates.js';

/** What a reader calls a verdict. */
export const verdictsInWords: Readonly<Record<string, string>> = {
  holds: 'accurate',
  close: 'approximately accurate',
  differs: 'not supported',
  'cannot be told': 'not verifiable',
};

export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `“${statement}” (${saidBy}): ${verdictsInWords[verdict] ?? verdict}. The data: ${datesInWords(found)}.`,
};
