import { type Column, valueAt } from '@blueledger/datasets/decode';
import type { RowTest } from './rowFilter.js';

type Fits = (row: number) => boolean;

/**
 * A test of cells as a test of rows. A column has far fewer values than rows: each value is read and tested once, and rows
 * are told by their codes.
 */
function ofColumn(column: Column, fits: RowTest['fits']): Fits {
  const codes = column.kind === 'text' ? column.codes : column.values;
  const { missing } = column;
  const fitsMissing = fits(null);
  const known = new Map<number, boolean>();
  return (row) => {
    if (missing?.[row]) return fitsMissing;
    const code = codes[row] as number;
    let answer = known.get(code);
    if (answer === undefined) {
      answer = fits(valueAt(column, row));
      known.set(code, answer);
    }
    return answer;
  };
}

/** Whether a row passes all tests of a filter line. */
export function fittingRows(tests: readonly RowTest[], columns: readonly Column[]): Fits {
  const all = tests.map(({ at, fits }): Fits => {
    const asked = at === undefined ? columns : columns.slice(at, at + 1);
    const each = asked.map((column) => ofColumn(column, fits));
    return (row) => each.some((fit) => fit(row));
  });
  return (row) => all.every((fit) => fit(row));
}
