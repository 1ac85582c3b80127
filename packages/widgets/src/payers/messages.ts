import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** The largest payers as a sentence has them; numbers as they are written. */
export interface Ranking {
  readonly count: number;
  /** Share of all of them together, in per cent. */
  readonly share: string;
  readonly first: string;
  /** Rate in per cent, or dollars. */
  readonly firstGives: string;
}

/** What this element says, in one language. */
export interface PayersMessages extends ElementMessages {
  readonly title: string;
  readonly dollars: string;
  readonly ratesUnit: string;
  readonly dollarsUnit: string;
  readonly byRate: (year: number, ranking: Ranking, byRule: boolean) => readonly SummaryPart[];
  readonly byDollars: (
    of: { readonly total: string; readonly mission: string | undefined; readonly budgetYear: string },
    ranking: Ranking,
  ) => readonly SummaryPart[];
  readonly others: (count: number) => string;
  readonly all: (count: number) => string;
  readonly point: (rank: number, name: string, value: string) => string;
  readonly pointOthers: (name: string, value: string) => string;
  readonly caption: (of: string) => string;
  readonly columns: { readonly state: string; readonly rank: string; readonly rate: string; readonly dollars: string };
}
