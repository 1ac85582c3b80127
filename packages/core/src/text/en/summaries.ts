import { noteText } from '../noteText.js';
import type { SummaryMessages } from '../summaryMessages.js';
import { english } from './burden.js';
import { liquidityEnglish } from './liquidity.js';
import { accountSummaries } from './summaries/accounts.js';
import { assessmentSummaries } from './summaries/assessments.js';
import { budgetSummaries } from './summaries/budgets.js';
import { burdenSummaries } from './summaries/burden.js';
import { claimSummaries } from './summaries/claims.js';
import { fatalitySummaries } from './summaries/fatalities.js';
import { liquiditySummaries } from './summaries/liquidity.js';
import { listSummaries } from './summaries/lists.js';
import { personnelSummaries } from './summaries/personnel.js';
import { rateSummaries } from './summaries/rates.js';

/** The English summary of every kind of answer. Notes of a simulation have their messages beside its own. */
export const englishSummaries: SummaryMessages = {
  language: 'en',
  summaries: {
    ...rateSummaries,
    ...assessmentSummaries,
    ...accountSummaries,
    ...budgetSummaries,
    ...personnelSummaries,
    ...burdenSummaries,
    ...liquiditySummaries,
    ...listSummaries,
    ...claimSummaries,
    ...fatalitySummaries,
  },
  note: (note) => liquidityEnglish.notes[note.code]?.(note.values, english.month) ?? noteText(note),
};
