import {
  BlueLedgerError,
  checkAmount,
  checkKeys,
  checkList,
  checkRecord,
  checkText,
  faultOfValue,
  shown,
} from '../internal/errors/index.js';
import { type MemberStatesTable, memberState, memberStates } from '../internal/states/index.js';
import { errorOf, type Fault, faultsOf } from './faultOf.js';
import type { Field } from './fields.js';
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

type Cells = Readonly<Record<string, unknown>>;

const isEmpty = (cell: unknown) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The cells in which something stands: an empty one is a missing one. */
const filled = (row: Cells): Cells => Object.fromEntries(Object.entries(row).filter(([, cell]) => !isEmpty(cell)));

/** Distinct cells of a field whose reading is kept: columns repeat their values. */
const kept = 20_000;
const unreadable = Symbol('a cell that the field cannot hold');

/** What the field makes of a cell, or `unreadable`. */
function cellReader({ schema }: Field<unknown>): (cell: unknown) => unknown {
  const known = new Map<unknown, unknown>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell);
    const outcome = schema.safeParse(cell);
    const value = outcome.success ? outcome.data : unreadable;
    if (known.size < kept) known.set(cell, value);
    return value;
  };
}

/** A reader of rows in which every cell can be read and none is missing; of any other it gives undefined. */
function rowReader<Of extends Fields>({ fields }: RowKind<Of>): (row: Cells) => RowOf<Of> | undefined {
  const readers = Object.entries(fields).map(([name, field]) => ({ name, field, read: cellReader(field) }));
  return (row) => {
    const out: Record<string, unknown> = {};
    let unread = 0;
    for (const name in row) if (!isEmpty(row[name])) unread += 1;
    for (const { name, field, read } of readers) {
      const cell = Object.hasOwn(row, name) ? row[name] : undefined;
      if (isEmpty(cell)) {
        if (field.required) return undefined;
        continue;
      }
      const value = read(cell);
      if (value === unreadable) return undefined;
      out[name] = value;
      unread -= 1;
    }
    // What is left has no field of its name.
    return unread === 0 ? (out as RowOf<Of>) : undefined;
  };
}

function unknownStates(row: Cells, states: readonly string[], table: MemberStatesTable): Fault[] {
  if (states.every((field) => memberStates(table).has(String(row[field])))) return [];
  return states.flatMap((field): Fault[] => {
    try {
      memberState(table, row[field], field);
      return [];
    } catch (error) {
      if (!(error instanceof BlueLedgerError)) throw error;
      const { code, expected, remedy } = error;
      const what = `${shown(row[field])} is not the code of a Member State`;
      return [{ code, field, value: row[field], what, expected, remedy }];
    }
  });
}

/** What is wrong between a row and those before it, which it joins. */
function conflicts(
  { key, span }: RowKind,
  row: Cells,
  line: number,
  count: 'line' | 'row',
  before: Map<string, { row: Cells; line: number }[]>,
): Fault[] {
  const [from, to] = span ? [row[span.from], row[span.to]] : [0, 0];
  if (span && (to as string | number) < (from as string | number))
    return [
      {
        code: 'out-of-order',
        field: span.to,
        value: to,
        what: faultOfValue(to, `lies before ${shown(from)}`),
        expected: `an end not before ${span.from}`,
      },
    ];
  if (key.length === 0) return [];
  let same = '';
  for (const field of key) same += `${(row[field] as string | number | undefined) ?? ''}\u0000`;
  const others = before.get(same);
  if (others === undefined) {
    before.set(same, [{ row, line }]);
    return [];
  }
  const other = others.find(
    (earlier) =>
      !span ||
      ((from as string) <= (earlier.row[span.to] as string) && (earlier.row[span.from] as string) <= (to as string)),
  );
  others.push({ row, line });
  if (!other) return [];
  const name = key.flatMap((field) => (row[field] as string | number | undefined) ?? []).join(' ');
  return [
    {
      code: 'bad-query',
      field: key[0] as string,
      value: row[key[0] as string],
      what: span
        ? `${name} stands already in ${count} ${other.line}, for days or years that overlap`
        : `${name} stands already in ${count} ${other.line}`,
      expected: span
        ? `rows of one ${key.join(' and ')} that follow one another`
        : `one row for each ${key.join(', ')}`,
    },
  ];
}

/** What is wrong in a row that cannot be read whole. */
function faultsOfRow<Of extends Fields>(kind: RowKind<Of>, row: Cells, known: readonly string[]): Fault[] {
  const cells = filled(row);
  const outcome = kind.schema.safeParse(cells);
  return outcome.success ? [] : faultsOf(outcome.error.issues, cells, known);
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
  const known = Object.keys(kind.fields);
  const before = new Map<string, { row: Cells; line: number }[]>();
  const read = rowReader(kind);
  const count = lines ? 'line' : 'row';
  for (const [index, row] of checkList(input, place).entries()) {
    const line = lines?.[index] ?? index + 1;
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      checkRecord(row as Cells, `${place}, ${count} ${line}`);
    const whole = read(row as Cells);
    const rowFaults = whole
      ? [
          ...(memberStates ? unknownStates(whole, kind.states, memberStates) : []),
          ...conflicts(kind, whole, line, count, before),
        ]
      : faultsOfRow(kind, row as Cells, known);
    if (whole && rowFaults.length === 0) {
      rows.push(whole);
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
