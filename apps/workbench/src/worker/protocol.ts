import type { Source, WorkingStep } from '@blueledger/core';
import type { ClaimCheck } from '@blueledger/core/claims';
import type { About } from './about.js';
import type { PageTasks } from './pageTasks.js';

/** A column as the grid shows it. */
export interface GridColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'month';
  readonly decimals: number;
  /** Letters of its widest value, so that columns do not jump while a reader scrolls. */
  readonly letters: number;
  /** All its values in order, where it has few enough to choose from. */
  readonly values?: readonly string[] | undefined;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** A cell as the table has it: a number in the column's unit, text, or null where there is no value. */
export type Cell = string | number | null;

/** Why a part of a filter line is not valid: it names no column, or compares with what the column cannot hold. */
export interface FilterProblem {
  readonly part: string;
  readonly expected: 'column' | 'number' | 'month';
}

/** The tasks of the worker by name: what each takes and what it returns. */
export interface Tasks extends PageTasks {
  readonly openTable: {
    readonly input: { readonly table: string };
    readonly output: {
      readonly columns: readonly GridColumn[];
      readonly rows: number;
      /** Documents that the rows name by id. */
      readonly sources: readonly Source[];
    };
  };
  /** Which rows match and in which order; kept in the worker, and read in windows. */
  readonly selectRows: {
    readonly input: { readonly table: string; readonly filter: string; readonly sort: Sort | undefined };
    readonly output: { readonly rows: number; readonly problem: FilterProblem | undefined };
  };
  readonly readRows: {
    readonly input: { readonly table: string; readonly from: number; readonly to: number };
    readonly output: readonly (readonly Cell[])[];
  };
  /** The selected rows, or all, as the text of a file. */
  readonly exportRows: {
    readonly input: { readonly table: string; readonly format: 'csv' | 'json'; readonly selected: boolean };
    readonly output: string;
  };
  /** The rows that match a filter, put together by one column or by two; a column's name with `:year` goes by year. */
  readonly groupRows: {
    readonly input: {
      readonly table: string;
      readonly filter: string;
      readonly by: string;
      /** Empty where the groups are not set side by side. */
      readonly across: string;
      /** A column of numbers; empty where rows are counted. */
      readonly of: string;
      readonly how: 'count' | 'sum' | 'mean' | 'least' | 'most';
    };
    readonly output: {
      readonly labels: readonly string[];
      /** A value for each label; null where no row has one. */
      readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
      /** Whether the labels are years, months or days, in their order. */
      readonly overTime: boolean;
      readonly decimals: number;
      /** Rows that match and have no value. */
      readonly withoutValue: number;
      readonly about: About;
    };
  };
  readonly checkClaims: { readonly input: Record<string, never>; readonly output: readonly ClaimCheck[] };
  readonly explainClaim: { readonly input: { readonly claim: string }; readonly output: readonly WorkingStep[] };
}

export type TaskName = keyof Tasks;

export interface TaskRequest {
  readonly id: number;
  readonly name: TaskName;
  readonly input: Tasks[TaskName]['input'];
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A task reports its progress and learns whether to go on; false once it was stopped. */
export type ReportProgress = (progress: Progress) => Promise<boolean>;

/** `cancel` in place of a request stops the task of that number. */
export type ToWorker = TaskRequest | { readonly cancel: number };

export type FromWorker =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly failed: string };
