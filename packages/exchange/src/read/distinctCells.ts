import type { RawCell, RawRow } from './rawRow.js';

/** A column by its distinct cells: columns repeat their values, and what is found of one holds for all that are the same. */
export interface DistinctCells {
  /** In the order in which they come; a cell that a row has not is an empty text. */
  readonly cells: readonly RawCell[];
  /** The line on which each stands first. */
  readonly lines: readonly number[];
  /** For each row, which of the cells it has. */
  readonly codes: Uint32Array;
}

export function distinctCells(rows: readonly RawRow[], at: number): DistinctCells {
  const cells: RawCell[] = [];
  const lines: number[] = [];
  const codes = new Uint32Array(rows.length);
  const known = new Map<RawCell, number>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as RawRow;
    const cell = row.cells[at] ?? '';
    let code = known.get(cell);
    if (code === undefined) {
      code = cells.length;
      known.set(cell, code);
      cells.push(cell);
      lines.push(row.line);
    }
    codes[index] = code;
  }
  return { cells, lines, codes };
}
