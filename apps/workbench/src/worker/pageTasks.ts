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

export type FileCell = string | number | null;

/** A table as the page shows it, on its way into a file. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly unit?: string | undefined }[];
  readonly rows: readonly (readonly FileCell[])[];
  readonly about: About;
}

/** A Member State in a year: what could not be known is undefined. */
export interface StateInYear {
  readonly state: string;
  /** Code of its regional group. */
  readonly region: string | undefined;
  readonly level: string | undefined;
  /** Peacekeeping rate in per cent; undefined without one. */
  readonly ratePercent: number | undefined;
  /** Whole US dollars assessed for the budget year. */
  readonly assessed: number | undefined;
  /** Uniformed personnel at the end of the month. */
  readonly persons: number | undefined;
  /** Whole US dollars: reimbursement due for personnel less what was assessed. */
  readonly net: number | undefined;
  /** The last single figure of what it owes for peacekeeping. */
  readonly unpaid: { readonly amount: number; readonly asOf: string } | undefined;
}

export interface StatesInYear {
  readonly states: readonly StateInYear[];
  /** Budget years and month of the columns; undefined where the year has none. */
  readonly budgetYear: string | undefined;
  readonly month: string | undefined;
  readonly netYear: string | undefined;
  readonly about: About;
}

/** What one state is assessed for each mission of a budget year, in order of size. */
export interface StateBills {
  readonly missions: readonly { readonly mission: string; readonly amount: number }[];
  /** All missions, and the place among payers. */
  readonly total: number;
  readonly rank: number;
  readonly payers: number;
  readonly summary: string;
  readonly citation: string;
  readonly about: About;
}

/** The tasks that answer a question of core for a page; `language` is that of its notes and summaries. */
export interface PageTasks {
  readonly statesInYear: {
    readonly input: { readonly year: number; readonly language: string };
    readonly output: StatesInYear;
  };
  readonly stateBills: {
    readonly input: { readonly state: string; readonly budgetYear: string; readonly language: string };
    readonly output: StateBills;
  };
  readonly writeFiles: {
    readonly input: { readonly tables: readonly FileTable[]; readonly format: 'csv' | 'xlsx'; readonly name: string };
    readonly output: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
  };
}
