import { BlueLedgerError } from '../errors/index.js';

/**
 * The shape of the facts that core reads: tables as columns. `@blueledger/datasets` compiles to it; a table of your
 * own in this shape does as well.
 */

export type Numbers = ArrayLike<number>;

/** Text as codes into a list of distinct values; `missing[row]` is 1 where the row has none. */
export interface TextColumn {
  readonly codes: Numbers;
  readonly values: readonly string[];
  readonly missing?: Numbers | undefined;
}

/** Whole numbers of the last printed digit: with `decimals` 3, the value 22000 means 22.000. */
export interface NumberColumn {
  readonly values: Numbers;
  readonly decimals: number;
  readonly missing?: Numbers | undefined;
}

/** Months counted from year 0 (year × 12 + month − 1). */
export interface MonthColumn {
  readonly values: Numbers;
}

/** A document or database that figures come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** What a line under a figure calls it, where its title is long. */
  readonly short?: string;
  readonly publisher: string;
  readonly symbol?: string;
  /** Left out in slices where the symbol leads there: `https://docs.un.org/` and the symbol. */
  readonly url?: string;
  /** ISO date on which the figures were gathered. */
  readonly accessed: string;
  /** Terms of the source; absent in slices, present in the whole table and in `sources`. */
  readonly licence?: string;
  readonly redistributable?: boolean;
  readonly note?: string;
}

/** First and last month available, those missing between, and which source feeds which months. */
export interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly missing: readonly string[];
  readonly sources?: readonly { readonly source: string; readonly from: string; readonly to: string }[] | undefined;
}

export interface FactTable<Columns> {
  readonly name: string;
  readonly dataVersion: string;
  readonly rowCount: number;
  readonly coverage?: Coverage | undefined;
  readonly sources: readonly Source[];
  readonly columns: Columns;
}

/** The error for a table of facts without a column that is read: `where` names the table, where that is known. */
export const columnMissing = (where = 'facts'): BlueLedgerError =>
  new BlueLedgerError('facts-missing', {
    what: 'a table has not the column that is needed',
    where,
    expected: 'each table with the columns that it has in @blueledger/datasets',
  });

/**
 * The text of a row, or undefined where it has none.
 * @throws BlueLedgerError `facts-missing` where the table that a caller brought has no such column.
 */
export function textAt(column: TextColumn, row: number): string | undefined {
  // Facts that a program without types puts together: the compiler knows of no table that lacks a column.
  if ((column as unknown) === undefined) throw columnMissing();
  return column.missing?.[row] ? undefined : column.values[column.codes[row] as number];
}

/**
 * The whole number of a row, or undefined where it has none.
 * @throws BlueLedgerError `facts-missing` where the table that a caller brought has no such column.
 */
export function numberAt(column: Pick<NumberColumn, 'values' | 'missing'>, row: number): number | undefined {
  if ((column as unknown) === undefined) throw columnMissing();
  return column.missing?.[row] ? undefined : column.values[row];
}

function required<Value>(value: Value | undefined, row: number): Value {
  if (value !== undefined) return value;
  throw new BlueLedgerError('facts-missing', {
    what: `row ${row} has no value`,
    where: 'facts',
    expected: 'a value in every row of this column',
  });
}

/**
 * The text of a row, of a column that has text in every row.
 * @throws BlueLedgerError `facts-missing` otherwise.
 */
export const requiredTextAt = (column: TextColumn, row: number): string => required(textAt(column, row), row);

/**
 * The whole number of a row, of a column that has a number in every row.
 * @throws BlueLedgerError `facts-missing` otherwise.
 */
export const requiredNumberAt = (column: Pick<NumberColumn, 'values' | 'missing'>, row: number): number =>
  required(numberAt(column, row), row);

/**
 * The first row that passes.
 * @throws BlueLedgerError `facts-missing` where none does.
 */
export function requiredRow(
  table: { readonly name: string; readonly rowCount: number },
  passes: (row: number) => boolean,
) {
  for (let row = 0; row < table.rowCount; row += 1) if (passes(row)) return row;
  throw new BlueLedgerError('facts-missing', {
    what: 'the row that is needed is not there',
    where: table.name,
    expected: 'the table as @blueledger/datasets has it',
  });
}

/** The index of every row of a table, in order. */
export const rowIndices = ({ rowCount }: { readonly rowCount: number }): number[] =>
  Array.from({ length: rowCount }, (_, row) => row);
