import { datesInWords } from '../../en/dates.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** What a reader calls a verdict. */
const verdictNames: Readonly<Record<string, string>> = {
  accurate: 'точно',
  'approximately accurate': 'приблизительно точно',
  'not supported': 'не подтверждается',
  'not verifiable': 'не поддается проверке',
};

/** The statement and what the data have on it are in English, as in the answer. */
export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `«${statement}» (${saidBy}): ${verdictNames[verdict] ?? verdict}. Данные (на английском языке): ${datesInWords(found)}.`,
};
