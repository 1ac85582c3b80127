import type { ClaimCheck } from '@blueledger/core/claims';
import type { WorkingStep } from '@blueledger/core/internal/answer';

/** A column as the grid shows it. */
export interface GridColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'month';
  readonly decimals: number;
  /** Letters of its widest value, so that columns do not jump while a reader scrolls. */
  readonly letters: number;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Why a part of a filter line cannot be asked: it names no column, or compares with what the column cannot hold. */
export interface FilterProblem {
  readonly part: string;
  readonly because: 'column' | 'number' | 'month';
}

/** A cell as the table has it: a number in the column's unit, text, or null where there is no value. */
export type Cell = string | number | null;

/** Why a part of a filter line cannot be asked: it names no column, or compares with what the column cannot hold. */
export interface FilterProblem {
  readonly part: string;
  readonly because: 'column' | 'number' | 'month';
}

/** What the desk asks of its worker, by name: the question and what comes back. */
export interface Tasks {
  readonly openTable: {
    readonly ask: { readonly table: string };
    readonly answer: { readonly columns: readonly GridColumn[]; readonly rows: number };
  };
  /** Which rows fit and in which order; kept in the worker, and read in windows. */
  readonly selectRows: {
    readonly ask: { readonly table: string; readonly filter: string; readonly sort: Sort | undefined };
    readonly answer: { readonly rows: number; readonly problem: FilterProblem | undefined };
  };
  readonly readRows: {
    readonly ask: { readonly table: string; readonly from: number; readonly to: number };
    readonly answer: readonly (readonly Cell[])[];
  };
  /** The rows of the selection, whole, as the text of a file. */
  readonly exportRows: {
    readonly ask: { readonly table: string; readonly format: 'csv' | 'json'; readonly selected: boolean };
    readonly answer: string;
  };
  readonly checkClaims: { readonly ask: Record<string, never>; readonly answer: readonly ClaimCheck[] };
  readonly explainClaim: { readonly ask: { readonly claim: string }; readonly answer: readonly WorkingStep[] };
}

export type TaskName = keyof Tasks;

export interface TaskRequest {
  readonly id: number;
  readonly name: TaskName;
  readonly ask: Tasks[TaskName]['ask'];
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** `cancel` in place of a request stops the task of that number. */
export type ToWorker = TaskRequest | { readonly cancel: number };

export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly failed: string };
