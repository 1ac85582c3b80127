import { datesInWords } from '../../en/dates.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** What a reader calls a verdict. */
const verdictNames: Readonly<Record<string, string>> = {
  accurate: '正確',
  'approximately accurate': 'おおむね正確',
  'not supported': '裏付けられない',
  'not verifiable': '検証できない',
};

/** The statement and what the data have on it are in English, as in the answer. */
export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `「${statement}」（${saidBy}）：${verdictNames[verdict] ?? verdict}。データ（英語）：${datesInWords(found)}。`,
};
