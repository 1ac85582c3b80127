import { noteIn } from '../noteIn.js';
import type { SummaryMessages } from '../summaryMessages.js';
import { japanese } from './burden.js';
import { liquidityJapanese } from './liquidity.js';
import { japaneseMovement } from './movement.js';
import { moreNotes } from './notes/byCode.js';
import { reformJapanese } from './reforms.js';
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

/** The Japanese summary of every kind of answer. Notes stand with the messages of their subject. */
export const japaneseSummaries: SummaryMessages = {
  language: 'ja',
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
    liquidityJapanese.notes[note.code]?.(note.values, japanese.month) ??
    japaneseMovement.notes[note.code]?.(note.values) ??
    reformJapanese.notes[note.code]?.(note.values) ??
    moreNotes[note.code]?.(note.values) ??
    noteIn(note, japanese),
};
