import { type Column, valueAt } from '@blueledger/datasets/decode';
import type { CellTest } from './rowFilter.js';

type RowTest = (row: number) => boolean;

/**
 * A test of cells as a test of rows. A column has far fewer values than rows: each value is read and tested once, and the
 * answer is kept by the value's code.
 */
function testOfColumn(column: Column, matches: CellTest['matches']): RowTest {
  const codes = column.kind === 'text' ? column.codes : column.values;
  const { missing } = column;
  const missingMatches = matches(null);
  const byCode = new Map<number, boolean>();
  return (row) => {
    if (missing?.[row]) return missingMatches;
    const code = codes[row] as number;
    let matching = byCode.get(code);
    if (matching === undefined) {
      matching = matches(valueAt(column, row));
      byCode.set(code, matching);
    }
    return matching;
  };
}

/** Whether a row passes all tests of a filter line. */
export function rowMatcher(tests: readonly CellTest[], columns: readonly Column[]): RowTest {
  const all = tests.map(({ column, matches }): RowTest => {
    const tested = column === undefined ? columns : columns.slice(column, column + 1);
    const anyOf = tested.map((data) => testOfColumn(data, matches));
    return (row) => anyOf.some((test) => test(row));
  });
  return (row) => all.every((test) => test(row));
}
