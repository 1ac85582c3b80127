import { RowChecker } from '@blueledger/core/internal/rows';
import type { Field, RowFault, RowKind, RowOf } from '@blueledger/core/schemas';
import { type ReadCell, type ReaderSetting, readCell } from './cellReaders.js';
import type { ColumnStyle } from './columnStyle.js';
import type { MadeField } from './completeMapping.js';
import { type DistinctCells } from './distinctCells.js';
import type { NameFacts, Names, NameUse } from './names.js';
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
  readonly distinct: DistinctCells;
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
  readonly ownMissions: readonly string[];
  readonly made: readonly MadeField[];
  /** Columns whose cells have to say what those of their field say. */
  readonly compared: readonly Column[];
}

/** What a cell is, wherever it stands in its column. */
interface Entry {
  readonly cell: RawCell;
  readonly isBlank: boolean;
  /** What it means, as text or as the number that it is; the cell itself where it means nothing. */
  readonly value: RawCell;
  /** Whether it means anything. */
  readonly isRead: boolean;
  /** What the field makes of that; undefined where it cannot be in the field. */
  readonly typed: RawCell | undefined;
  readonly problem?: ReadCell['problem'];
  /** Of a state: the time in which it had this name, where that is past. */
  readonly use?: NameUse | undefined;
}

/** The entries of a column for its distinct cells: each is read once. */
function entriesOf({ distinct }: Column, setting: ReaderSetting): readonly Entry[] {
  const { schema } = setting.kind.fields[setting.field] as Field<unknown>;
  const isState = setting.role === 'state';
  return distinct.cells.map((cell): Entry => {
    if (isBlank(cell)) return { cell, isBlank: true, value: cell, isRead: false, typed: undefined };
    const { value, problem } = readText(cell, setting);
    const outcome = value === undefined ? undefined : schema.safeParse(value);
    return {
      cell,
      isBlank: false,
      value: value ?? cell,
      isRead: value !== undefined,
      typed: outcome?.success ? (outcome.data as RawCell) : undefined,
      problem,
      use: isState && typeof cell === 'string' ? setting.names.inUse(cell) : undefined,
    };
  });
}

function readText(cell: RawCell, setting: ReaderSetting): ReadCell {
  if (typeof cell === 'number') return readCell(cell, setting);
  const text = plainCell(cell.trim());
  const unsafe = text === cell.trim() ? unsafeText(text) : undefined;
  return unsafe ? { problem: unsafe } : readCell(text, setting);
}

function faultAsProblem(
  { field, value, what, expected, remedy, code }: Omit<RowFault, 'line' | 'message'>,
  line: number,
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
  said: RawCell | undefined,
  { field, heading }: Column,
  { cell, value, isRead }: Entry,
  line: number,
): ProblemFound[] {
  if (!isRead || said === undefined || value === said) return [];
  return [
    {
      code: 'columns-disagree',
      line,
      column: heading,
      value: cell,
      what: `${quoted(cell)} is ${String(value)}, and the row is of ${String(said)} by its ${field}`,
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
function outOfUse({ cell, use, value }: Entry, record: Record_, heading: string, line: number): ProblemFound[] {
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
      value: cell,
      what: `“${use.name}” was the name ${isPast ? `until ${use.to}` : `from ${use.from} on`}, and the row is of ${date}`,
      expected: 'a name of its time',
      remedy: `It is read as ${String(value)}.`,
    },
  ];
}

/** A field that a column of the table has. */
interface Part {
  readonly field: string;
  readonly required: boolean;
  readonly column: Column;
  readonly entries: readonly Entry[];
  /** Whether an empty cell below a filled one is doubtful. */
  readonly isGrouping: boolean;
}

/** The rows of a table, cell by cell and then as a whole; what is wrong goes to the list. */
export function readRows(
  rows: readonly RawRow[],
  columns: readonly Column[],
  { kind, facts, names, made, compared, ownMissions: missions }: RowSetting,
  list: ProblemList,
  styles: ReadonlyMap<string, ColumnStyle>,
): RowsRead {
  const ownMissions = new Set(missions);
  const settingOf = (field: string, style = styles.get(field) ?? {}): ReaderSetting => ({
    ...{ kind, field, role: roleOf(kind, field), names, ownMissions, style },
  });
  const parts = Object.entries(kind.fields).flatMap(([field, { required }]): Part[] => {
    const column = columns.find((one) => one.field === field);
    if (column === undefined) return [];
    const entries = entriesOf(column, settingOf(field));
    return [{ field, required, column, entries, isGrouping: groupingFields.has(field) }];
  });
  const beside = compared.map((column) => ({
    column,
    entries: entriesOf(column, settingOf(column.field, styles.get(column.heading) ?? {})),
  }));
  const hasSexes = ['persons', 'female', 'male'].every((field) => parts.some((part) => part.field === field));
  const headings = new Map(columns.map(({ field, heading }) => [field, heading]));
  const checker = new RowChecker(kind, { memberStates: facts.memberStates, count: 'line' });
  const above = new Map<string, RawCell>();
  const whole: (RowOf<RowKind['fields']> | undefined)[] = [];
  const bad = new Uint8Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const { line, lastLine } = rows[index] as RawRow;
    let isBad = false;
    if (list.badLines.size > 0)
      for (let inner = line; inner <= lastLine; inner += 1) isBad ||= list.badLines.has(inner);
    // As the fields have it, while each cell can be read; else as the cells say it, for the fields to tell what is wrong.
    const typed: Record_ = {};
    let isWhole = made.length === 0;
    for (let at = 0; at < parts.length; at += 1) {
      const { field, required, column, entries, isGrouping } = parts[at] as Part;
      const { distinct, heading } = column;
      const entry = entries[distinct.codes[index] as number] as Entry;
      if (entry.isBlank) {
        isWhole &&= !required;
        const last = isGrouping ? above.get(field) : undefined;
        if (last === undefined) continue;
        list.add(blankBelow(column, last, line), field);
        isBad = true;
        continue;
      }
      if (isGrouping) above.set(field, entry.cell);
      const { problem } = entry;
      if (problem) {
        list.add({ ...problem, line, column: heading, value: entry.cell }, field);
        isBad ||= problem.severity !== 'warning';
      }
      if (entry.typed === undefined) isWhole = false;
      else typed[field] = entry.typed;
    }
    let record = typed;
    if (!isWhole) {
      record = {};
      for (const { field, column, entries } of parts) {
        const entry = entries[column.distinct.codes[index] as number] as Entry;
        if (!entry.isBlank) record[field] = entry.value;
      }
      addMade(record, made);
    }
    for (const { column, entries } of beside) {
      const entry = entries[column.distinct.codes[index] as number] as Entry;
      if (entry.isBlank) continue;
      const found = disagreement(record[column.field], column, entry, line);
      for (const problem of found) list.add(problem, `${column.field} ${column.at}`);
      isBad ||= found.length > 0;
    }
    for (const { column, entries } of parts) {
      const { distinct, heading } = column;
      const entry = entries[distinct.codes[index] as number] as Entry;
      if (entry.use !== undefined) for (const problem of outOfUse(entry, record, heading, line)) list.add(problem);
    }
    if (hasSexes) for (const problem of sexesDoNotAddUp(record, line)) list.add(problem);
    const checked = isWhole ? { row: typed as never, faults: checker.strangers(typed) } : checker.read(record);
    for (const fault of checked.faults) list.add(faultAsProblem(fault, line, headings.get(fault.field)), fault.field);
    whole.push(checked.row);
    if (isBad || checked.faults.length > 0) bad[index] = 1;
  }
  const conflicts = checker.conflicts(whole, (index) => (rows[index] as RawRow).line);
  const outcome: (Readonly<Record<string, unknown>> | undefined)[] = [];
  const good: unknown[] = [];
  const goodLines: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const { line } = rows[index] as RawRow;
    const faults = conflicts.get(index) ?? [];
    for (const fault of faults) list.add(faultAsProblem(fault, line, headings.get(fault.field)), fault.field);
    const row = bad[index] === 1 || faults.length > 0 ? undefined : whole[index];
    outcome.push(row);
    if (row === undefined) continue;
    good.push(row);
    goodLines.push(line);
  }
  return { rows: good, lines: goodLines, outcome };
}
