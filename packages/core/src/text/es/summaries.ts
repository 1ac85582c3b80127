import { noteIn } from '../noteIn.js';
import type { SummaryMessages } from '../summaryMessages.js';
import { spanish } from './burden.js';
import { liquiditySpanish } from './liquidity.js';
import { spanishMovement } from './movement.js';
import { moreNotes } from './notes/byCode.js';
import { reformSpanish } from './reforms.js';
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

/** The Spanish summary of every kind of answer. Notes stand with the messages of their subject. */
export const spanishSummaries: SummaryMessages = {
  language: 'es',
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
  note: (note) =>
    liquiditySpanish.notes[note.code]?.(note.values, spanish.month) ??
    spanishMovement.notes[note.code]?.(note.values) ??
    reformSpanish.notes[note.code]?.(note.values) ??
    moreNotes[note.code]?.(note.values) ??
    noteIn(note, spanish),
};
