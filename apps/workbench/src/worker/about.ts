import type { AppliedRule, FigureStatus, Note, Source } from '@blueledger/core';

/** What travels with a table of answers, on the page and into a file. */
export interface About {
  readonly title: string;
  readonly dataVersion: string;
  readonly sources: readonly Source[];
  readonly rules: readonly AppliedRule[];
  readonly notes: readonly Note[];
  readonly status: FigureStatus;
  readonly query: unknown;
  /** The notes in the language of the page. */
  readonly texts: readonly string[];
}
