import type { RawCell, RawRow } from './rawRow.js';

/** Distinct cells of a column that are kept. A column that has more does not repeat its values. */
const most = 20_000;

/**
 * One text for all cells of a column that are the same: what a parser cuts out anew for each row need not be held. A table of
 * a hundred thousand rows has a few hundred texts.
 */
export class SameCells {
  readonly #columns: (Map<string, string> | undefined)[] = [];

  of(row: RawRow): RawRow {
    const cells = row.cells as RawCell[];
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (typeof cell !== 'string') continue;
      while (this.#columns.length <= at) this.#columns.push(new Map());
      const known = this.#columns[at];
      if (known === undefined) continue;
      const same = known.get(cell);
      if (same !== undefined) cells[at] = same;
      else if (known.size < most) known.set(cell, cell);
      else this.#columns[at] = undefined;
    }
    return row;
  }
}
