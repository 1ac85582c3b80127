import { checkRows, type RowFault, type RowKind } from '@blueledger/core/schemas';
import { type ReadCell, type ReaderSetting, readCell } from './cellReaders.js';
import type { ColumnStyle } from './columnStyle.js';
import type { MadeField } from './completeMapping.js';
import type { NameFacts, Names } from './names.js';
import { type ProblemFound, quoted } from './problem.js';
import type { ProblemList } from './problemList.js';
import type { RawCell, RawRow } from './rawRow.js';
import { roleOf } from './rowKinds.js';
import { plainCell, unsafeText } from './unsafeText.js';

/** A column that is read, or whose cells are compared with those of another. */
export interface Column {
  readonly field: string;
  readonly heading: string;
  readonly at: number;
}

export interface RowsRead {
  readonly rows: readonly unknown[];
  readonly lines: readonly number[];
  /** Rows of the table with and without errors, by their place among those that were given; undefined for one with errors. */
  readonly outcome: readonly (Readonly<Record<string, unknown>> | undefined)[];
}

export interface RowSetting {
  readonly kind: RowKind;
  readonly facts: NameFacts;
  readonly names: Names;
  readonly place: string;
  readonly ownMissions: readonly string[];
  readonly made: readonly MadeField[];
  /** Columns whose cells have to say what those of their field say. */
  readonly compared: readonly Column[];
}

/** A reader of one column, which reads each text once. */
function readerOf(setting: ReaderSetting): (cell: RawCell) => ReadCell {
  const known = new Map<string, ReadCell>();
  return (cell) => {
    if (typeof cell === 'number') return readCell(cell, setting);
    const before = known.get(cell);
    if (before) return before;
    const text = plainCell(cell.trim());
    const unsafe = text === cell.trim() ? unsafeText(text) : undefined;
    const read = unsafe ? { problem: unsafe } : readCell(text, setting);
    if (known.size < 20_000) known.set(cell, read);
    return read;
  };
}

function faultAsProblem(
  { line, field, value, what, expected, remedy, code }: RowFault,
  heading?: string,
): ProblemFound {
  return { code, line, column: heading ?? field, value, what, expected, ...(remedy === undefined ? {} : { remedy }) };
}

const isBlank = (cell: RawCell | undefined) => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
const isWhole = (cell: RawCell | undefined) => cell !== undefined && /^\d+$/.test(String(cell));

type Record_ = Record<string, RawCell>;

/** Fields that a row may leave out, and that print leaves out where the row above has the same. */
const groupingFields = new Set(['mission', 'kind']);

/** An empty cell below a filled one may mean the same again, or none. */
const blankBelow = ({ field, heading }: Column, above: RawCell, line: number): ProblemFound => ({
  code: 'blank-below',
  line,
  column: heading,
  what: `the cell is empty below ${quoted(above)}, and may stand for the same or for no ${field}`,
  expected: `the ${field} in each row, or in none`,
  remedy: 'Write it in each row that it is meant for, and keep rows without one in a table of their own.',
});

/** Fields that the row has no cell for: a value for all rows, a copy, or the sum of two that are both there. */
function addMade(record: Record_, made: readonly MadeField[]): void {
  for (const { field, from } of made) {
    if ('value' in from) record[field] = from.value;
    else if ('copy' in from) {
      const value = record[from.copy];
      if (value !== undefined) record[field] = value;
    } else if (from.sum.every((part) => isWhole(record[part])))
      record[field] = String(from.sum.reduce((sum, part) => sum + Number(record[part]), 0));
  }
}

/** A state or mission that a second column of the row names otherwise. */
function disagreement(
  record: Record_,
  column: Column,
  cell: RawCell,
  { value }: ReadCell,
  line: number,
): ProblemFound[] {
  const said = record[column.field];
  if (value === undefined || said === undefined || value === said) return [];
  return [
    {
      code: 'columns-disagree',
      line,
      column: column.heading,
      value: cell,
      what: `${quoted(cell)} is ${String(value)}, and the row is of ${String(said)} by its ${column.field}`,
      expected: 'one state or mission in a row',
      remedy: 'Mend the one that is wrong.',
    },
  ];
}

/** Women and men who do not add up to the persons of the row: some may be of unknown sex, or a figure is wrong. */
function sexesDoNotAddUp(record: Record_, line: number): ProblemFound[] {
  const [persons, female, male] = [record['persons'], record['female'], record['male']];
  if (![persons, female, male].every(isWhole) || Number(female) + Number(male) === Number(persons)) return [];
  return [
    {
      severity: 'warning',
      code: 'sexes-do-not-add-up',
      line,
      what: `${female} women and ${male} men are ${Number(female) + Number(male)}, and the row says ${persons} persons`,
      expected: 'women and men that add up',
      remedy: 'Check the row: persons is read as it stands.',
    },
  ];
}

const dateOf = (record: Record_): string | undefined => {
  const date = record['date'] ?? record['month'] ?? record['from'] ?? record['from_year'];
  return date === undefined ? undefined : String(date);
};

/** A name that was no longer, or not yet, that of the state at the time of the row. */
function outOfUse(text: RawCell, record: Record_, names: Names, heading: string, line: number): ProblemFound[] {
  const use = typeof text === 'string' ? names.inUse(text) : undefined;
  const date = use && dateOf(record);
  if (!use || date === undefined) return [];
  const isPast = date > use.to.slice(0, date.length);
  if (!isPast && !(use.from !== undefined && date < use.from.slice(0, date.length))) return [];
  return [
    {
      severity: 'warning',
      code: 'former-name',
      line,
      column: heading,
      value: text,
      what: `“${use.name}” was the name ${isPast ? `until ${use.to}` : `from ${use.from} on`}, and the row is of ${date}`,
      expected: 'a name of its time',
      remedy: `It is read as ${String(record['iso3'])}.`,
    },
  ];
}

/** The rows of a table, cell by cell and then as a whole; what is wrong goes to the list. */
export function readRows(
  rows: readonly RawRow[],
  columns: readonly Column[],
  setting: RowSetting,
  list: ProblemList,
  styles: ReadonlyMap<string, ColumnStyle>,
): RowsRead {
  const { kind, facts, names, made, compared, place } = setting;
  const ownMissions = new Set(setting.ownMissions);
  const reader = ({ field }: Column, style = styles.get(field) ?? {}) =>
    readerOf({ kind, field, role: roleOf(kind, field), names, ownMissions, style });
  const readers = columns.map((column) => reader(column));
  const comparing = compared.map((column) => reader(column, styles.get(column.heading) ?? {}));
  const dated = columns.filter(({ field }) => kind.states.includes(field));
  const hasSexes = ['persons', 'female', 'male'].every((field) => columns.some((column) => column.field === field));
  const records: Record_[] = [];
  const lines: number[] = [];
  const bad = new Set<number>();
  const above = new Map<string, RawCell>();
  for (const { line, lastLine, cells } of rows) {
    if (list.badLines.size > 0)
      for (let inner = line; inner <= lastLine; inner += 1) if (list.badLines.has(inner)) bad.add(records.length);
    const record: Record_ = {};
    for (let index = 0; index < columns.length; index += 1) {
      const { field, heading, at } = columns[index] as Column;
      const cell = cells[at];
      if (cell === undefined || isBlank(cell)) {
        const last = groupingFields.has(field) ? above.get(field) : undefined;
        if (last !== undefined) {
          list.add(blankBelow(columns[index] as Column, last, line), field);
          bad.add(records.length);
        }
        continue;
      }
      if (groupingFields.has(field)) above.set(field, cell);
      const { value, problem } = (readers[index] as (cell: RawCell) => ReadCell)(cell);
      record[field] = value ?? cell;
      if (problem) {
        list.add({ ...problem, line, column: heading, value: cell }, field);
        if (problem.severity !== 'warning') bad.add(records.length);
      }
    }
    if (made.length > 0) addMade(record, made);
    for (let index = 0; index < compared.length; index += 1) {
      const column = compared[index] as Column;
      const cell = cells[column.at];
      if (cell === undefined || isBlank(cell)) continue;
      const found = disagreement(record, column, cell, (comparing[index] as (cell: RawCell) => ReadCell)(cell), line);
      for (const problem of found) list.add(problem, `${column.field} ${column.at}`);
      if (found.length > 0) bad.add(records.length);
    }
    for (const { at, heading } of dated) {
      const cell = cells[at];
      if (typeof cell === 'string' && names.inUse(cell) !== undefined)
        for (const problem of outOfUse(cell, record, names, heading, line)) list.add(problem);
    }
    if (hasSexes) for (const problem of sexesDoNotAddUp(record, line)) list.add(problem);
    records.push(record);
    lines.push(line);
  }
  const checked = checkRows(kind, records, { place, lines, memberStates: facts.memberStates });
  const headings = new Map(columns.map(({ field, heading }) => [field, heading]));
  for (const fault of checked.faults) list.add(faultAsProblem(fault, headings.get(fault.field)), fault.field);
  const outcome: (Readonly<Record<string, unknown>> | undefined)[] = records.map(() => undefined);
  const good: unknown[] = [];
  const goodLines: number[] = [];
  for (const [index, position] of checked.positions.entries()) {
    if (bad.has(position)) continue;
    const row = checked.rows[index] as Readonly<Record<string, unknown>>;
    outcome[position] = row;
    good.push(row);
    goodLines.push(lines[position] as number);
  }
  return { rows: good, lines: goodLines, outcome };
}
