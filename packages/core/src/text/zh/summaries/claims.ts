import { datesInWords } from '../../en/dates.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** What a reader calls a verdict. */
const verdictNames: Readonly<Record<string, string>> = {
  accurate: '准确',
  'approximately accurate': '大致准确',
  'not supported': '未获证实',
  'not verifiable': '无法核实',
};

/** The statement and what the data have on it are in English, as in the answer. */
export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `“${statement}”（${saidBy}）：${verdictNames[verdict] ?? verdict}。数据（英文）：${datesInWords(found)}。`,
};
