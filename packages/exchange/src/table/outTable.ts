import type { AppliedRule, FigureStatus, Note, Source } from '@blueledger/core';

/** A value as data; null where it is missing. */
export type OutCell = string | number | boolean | null;

/** What a column holds. A month is text of the form `2024-06`; a date is text as precise as its source. */
export type OutType = 'text' | 'whole' | 'number' | 'boolean' | 'month';

export interface OutColumn {
  readonly name: string;
  readonly type: OutType;
  readonly description?: string | undefined;
  readonly unit?: string | undefined;
  /** Digits after the point that the source prints. */
  readonly decimals?: number | undefined;
  readonly at: (row: number) => OutCell;
}

export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** What travels with a table wherever it goes. */
export interface About {
  readonly title: string;
  readonly dataVersion: string;
  readonly licence: Licence;
  readonly sources: readonly Source[];
  readonly rules: readonly AppliedRule[];
  readonly notes: readonly Note[];
  readonly status?: FigureStatus | undefined;
  /** The query, where the table is an answer. */
  readonly query?: unknown;
}

/** A table on its way out. Cells are read one by one, so that a large table is never copied to be written. */
export interface OutTable {
  /** Names the file or the sheet. */
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rowCount: number;
  readonly about: About;
}

/** The terms of our tables and answers: what their sources allow stands with each source. */
export const licence: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
