import { datesInWords } from '../../en/dates.js';
import type { SummaryMessages } from '../../summaryMessages.js';

/** What a reader calls a verdict. */
export const verdictsInWords: Readonly<Record<string, string>> = {
  holds: 'exact',
  close: 'approximativement exact',
  differs: 'non confirmé',
  'cannot be told': 'non vérifiable',
};

/** The statement and what the data have of it stand in English, as the answer holds them. */
export const claimSummaries: Pick<SummaryMessages['summaries'], 'checkClaim'> = {
  checkClaim: ({ statement, saidBy, verdict, found }) =>
    `« ${statement} » (${saidBy}) : ${verdictsInWords[verdict] ?? verdict}. Données (en anglais) : ${datesInWords(found)}.`,
};
