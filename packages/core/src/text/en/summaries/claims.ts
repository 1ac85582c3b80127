import type { SummaryMessages } from '../../summaryMessages.js';
import { datesInWords } from '../dates.js';

export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `“${statement}” (${saidBy}): ${verdict}. The data: ${datesInWords(found)}.`,
};
