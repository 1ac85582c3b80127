import { noteIn } from '../noteIn.js';
import type { SummaryMessages } from '../summaryMessages.js';
import { chinese } from './burden.js';
import { liquidityChinese } from './liquidity.js';
import { chineseMovement } from './movement.js';
import { moreNotes } from './notes/byCode.js';
import { reformChinese } from './reforms.js';
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

/** The Chinese summary of every kind of answer. Notes stand with the messages of their subject. */
export const chineseSummaries: SummaryMessages = {
  language: 'zh',
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
    liquidityChinese.notes[note.code]?.(note.values, chinese.month) ??
    chineseMovement.notes[note.code]?.(note.values) ??
    reformChinese.notes[note.code]?.(note.values) ??
    moreNotes[note.code]?.(note.values) ??
    noteIn(note, chinese),
};
