import { datesInWords } from '../../en/dates.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** What a reader calls a verdict. */
const verdictNames: Readonly<Record<string, string>> = {
  accurate: 'صحيح',
  'approximately accurate': 'صحيح تقريبا',
  'not supported': 'لا تؤيده البيانات',
  'not verifiable': 'لا يمكن التحقق منه',
};

/** The statement and what the data have on it are in English, as in the answer. */
export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `«${statement}» (${saidBy}): ${verdictNames[verdict] ?? verdict}. البيانات (بالإنكليزية): ${datesInWords(found)}.`,
};
