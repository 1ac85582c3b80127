import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** Which personnel a figure is about. */
export interface Subject {
  readonly mission?: string | undefined;
  readonly kind?: string | undefined;
  readonly sex?: string | undefined;
}

/** A time of the figure: a month, or a year with the months of it that the data take in. */
export interface When {
  readonly by: 'year' | 'month';
  readonly time: string;
  readonly from: string;
  readonly to: string;
}

/** What the sentence says of one line. */
export interface LineSummary {
  readonly who: string;
  /** Numbers as the language writes them. */
  readonly persons: string;
  readonly percent: string | undefined;
  readonly peak: { readonly persons: string; readonly when: When } | undefined;
}

/** What this element says, in one language. */
export interface ContributorsMessages extends ElementMessages {
  /** One note for the lists of several regional groups. */
  readonly regionalLists: (asOf: string) => string;
  readonly doubtfulMany: (months: number, first: string, last: string) => string;
  readonly subject: (subject: Subject) => string;
  readonly title: (subject: string) => string;
  /** One line: how many at the last time in the data, and the most. */
  readonly oneLine: (line: LineSummary, subject: string, when: When) => readonly SummaryPart[];
  readonly fewLines: (lines: readonly LineSummary[], subject: string, when: When) => readonly SummaryPart[];
  /** Many lines: whose share was the largest at the first time and at the last. */
  readonly manyLines: (
    first: { readonly who: string; readonly percent: string; readonly when: When },
    last: { readonly who: string; readonly percent: string; readonly when: When },
    subject: string,
  ) => readonly SummaryPart[];
  readonly rankingTitle: (subject: string, month: string) => string;
  readonly ranking: (
    ranking: {
      readonly first: string;
      readonly persons: string;
      readonly next: readonly string[];
      readonly listed: number;
      readonly percent: string;
      readonly total: string;
    },
    subject: string,
    month: string,
  ) => readonly SummaryPart[];
  readonly rankPoint: (rank: number, who: string, persons: string, percent: string) => string;
  readonly rankCaption: (subject: string, month: string) => string;
  readonly notAvailable: (subject: string) => string;
  readonly nothing: string;
  readonly persons: string;
  readonly point: (when: string, who: string, persons: string, percent: string | undefined) => string;
  readonly pointMissing: (when: string, who: string) => string;
  readonly caption: (subject: string, by: 'year' | 'month') => string;
  readonly columns: {
    readonly year: string;
    readonly month: string;
    readonly personsOf: (who: string) => string;
    readonly percentOf: (who: string) => string;
    readonly total: string;
    readonly months: string;
    readonly rank: string;
    readonly state: string;
    readonly persons: string;
    readonly percent: string;
  };
}
