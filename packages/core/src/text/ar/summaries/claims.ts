import { datesInWords } from '../../en/dates.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** What a reader calls a verdict. */
export const verdictsInWords: Readonly<Record<string, string>> = {
  holds: 'صحيح',
  close: 'صحيح تقريبا',
  differs: 'لا تؤيده البيانات',
  'cannot be told': 'لا يمكن التحقق منه',
};

/** The statement and what the data have of it stand in English, as the answer holds them. */
export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `«${statement}» (${saidBy}): ${verdictsInWords[verdict] ?? verdict}. البيانات (بالإنكليزية): ${datesInWords(found)}.`,
};
