/** A cell as it was read: text, or a number where a workbook holds one. */
export type RawCell = string | number;

/** A row as it was read, before anything is made of it. */
export interface RawRow {
  /** Line of the file on which it begins, or row of the sheet, counted from 1. */
  readonly line: number;
  /** Last line of it: a quoted cell may go over several. */
  readonly lastLine: number;
  readonly cells: readonly RawCell[];
}
