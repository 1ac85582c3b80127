import { checkAmount, checkKeys, checkList, checkRecord, checkText } from '../internal/errors/index.js';
import type { MemberStatesTable } from '../internal/states/index.js';
import { errorOf, type Fault } from './faultOf.js';
import { type Cells, RowChecker } from './rowChecker.js';
import type { Fields, RowKind, RowOf } from './rowKind.js';

/** What is wrong with a row. */
export interface RowFault extends Fault {
  /** The row counted from 1, or the line of the file where `lines` has them. */
  readonly line: number;
  /** All of it in one sentence, as the error says it. */
  readonly message: string;
}

export interface RowOptions {
  /** What a message calls the place of the rows, such as the name of a file. Default: the kind. */
  readonly place?: string | undefined;
  /** The line of the file on which each row stands; without it messages count rows. */
  readonly lines?: readonly number[] | undefined;
  /** With this table, codes that are not a Member State, present or former, are faults. */
  readonly memberStates?: MemberStatesTable | undefined;
}

export interface CheckedRows<Row> {
  /** The rows in which nothing is wrong, in their order. */
  readonly rows: readonly Row[];
  /** Where each of them stands in the input, counted from 0. */
  readonly positions: readonly number[];
  readonly faults: readonly RowFault[];
}

/** The value, if it is a kind of rows. */
function checkKind<Of extends Fields>(kind: RowKind<Of>): RowKind<Of> {
  checkRecord(kind, 'kind');
  checkText(kind.name, 'kind.name', 'a kind of rows, such as payments');
  checkRecord(kind.fields, 'kind.fields');
  return kind;
}

/**
 * Reads rows that a person brought, cell by cell: text as CSV has it, or typed as JSON has it. All that is wrong comes back
 * with line, field, value and what was expected; rows in which nothing is wrong come back typed. An empty cell is a missing one.
 *
 * @throws BlueLedgerError `bad-query` for rows that are not a list of objects.
 * @example
 * ```ts
 * const { rows, faults } = checkRows(personnel, [
 *   { iso3: 'NPL', month: '2024-06', persons: '6119' },
 *   { iso3: 'NPL', month: 'June 2024', persons: '6,119' },
 * ], { place: 'personnel.csv', lines: [2, 3] });
 * rows; // => [{ iso3: 'NPL', month: '2024-06', persons: 6119 }]
 * faults[0].message;
 * // => 'personnel.csv, line 3, month: "June 2024" is not right here. Expected YYYY-MM with a month from 01 to 12, such as 2011-12.'
 * ```
 */
export function checkRows<Of extends Fields>(
  kind: RowKind<Of>,
  input: readonly unknown[],
  options: RowOptions = {},
): CheckedRows<RowOf<Of>> {
  checkKind(kind);
  const { place = kind.name, lines, memberStates } = checkKeys(options, ['place', 'lines', 'memberStates'], 'options');
  checkText(place, 'options.place', 'what the place of the rows is called');
  if (lines !== undefined)
    for (const [index, line] of checkList(lines, 'options.lines').entries())
      checkAmount(line, `options.lines[${index}]`, 'the number of a line', 1);
  const rows: RowOf<Of>[] = [];
  const positions: number[] = [];
  const faults: RowFault[] = [];
  const count = lines ? 'line' : 'row';
  const checker = new RowChecker(kind, { memberStates, count });
  const lineOf = (index: number) => lines?.[index] ?? index + 1;
  const checked = checkList(input, place).map((row, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      checkRecord(row as Cells, `${place}, ${count} ${lineOf(index)}`);
    return checker.read(row as Cells);
  });
  const conflicts = checker.conflicts(
    checked.map(({ row }) => row),
    lineOf,
  );
  for (const [index, { row, faults: own }] of checked.entries()) {
    const line = lineOf(index);
    const rowFaults = [...own, ...(conflicts.get(index) ?? [])];
    if (row && rowFaults.length === 0) {
      rows.push(row);
      positions.push(index);
    }
    for (const fault of rowFaults)
      faults.push({ ...fault, line, message: errorOf(fault, `${place}, ${count} ${line}`).message });
  }
  return { rows, positions, faults };
}

/**
 * The rows, if nothing is wrong with any of them.
 *
 * @throws BlueLedgerError for the first thing that is wrong, saying how many more there are.
 * @example
 * ```ts
 * parseRows(levels, [{ iso3: 'JPN', level: 'C' }]); // => [{ iso3: 'JPN', level: 'C' }]
 * ```
 */
export function parseRows<Of extends Fields>(
  kind: RowKind<Of>,
  input: readonly unknown[],
  options: RowOptions = {},
): readonly RowOf<Of>[] {
  const { rows, faults } = checkRows(kind, input, options);
  const [first, ...more] = faults;
  if (!first) return rows;
  const rest =
    more.length === 0 ? undefined : `${more.length} more ${more.length === 1 ? 'thing is' : 'things are'} wrong.`;
  const place = `${options.place ?? kind.name}, ${options.lines ? 'line' : 'row'} ${first.line}`;
  const remedy = [first.remedy, rest].filter((part) => part !== undefined).join(' ');
  throw errorOf({ ...first, remedy: remedy === '' ? undefined : remedy }, place);
}
