import { checkRows, type Field, type RowFault, type RowKind } from '@blueledger/core/schemas';
import { type ReadCell, type ReaderSetting, readCell } from './cellReaders.js';
import { chooseKind, kindOf } from './chooseKind.js';
import { columnProblems } from './columnProblems.js';
import { type CellAt, type ColumnStyle, decideDates, decideNumbers } from './columnStyle.js';
import type { DayOrder } from './dates.js';
import { findHeader } from './findHeader.js';
import type { Input } from './input.js';
import { defaultLimits, type Limits } from './limits.js';
import { type ColumnMapping, type ColumnsGiven, fitOf } from './mapColumns.js';
import { matchByContent } from './matchByContent.js';
import { type NameFacts, type Names, namesOf } from './names.js';
import { type Problem, type ProblemFound, problemOf, Refusal } from './problem.js';
import type { RawCell, RawRow } from './rawRow.js';
import { type FileFound, readRaw } from './readRaw.js';
import { type KindName, kindNames, type RowsOf, requiredFields, roleOf } from './rowKinds.js';
import type { Separator } from './separator.js';
import { plainCell, unsafeText } from './unsafeText.js';

export interface ReadOptions<Kind extends KindName = KindName> {
  /** What messages call the file; its ending is held against what the file is. */
  readonly name?: string | undefined;
  /** What it holds. Default: recognised by its columns. */
  readonly kind?: Kind | undefined;
  /** Which field a column is, by its heading; null leaves a column out. */
  readonly columns?: ColumnsGiven | undefined;
  readonly separator?: Separator | undefined;
  /** Name or number of the sheet. Default: the first. */
  readonly sheet?: string | number | undefined;
  /** Which number of a date comes first, where the file does not tell. */
  readonly dates?: DayOrder | undefined;
  /** Mark of decimals, where the file does not tell. */
  readonly decimal?: '.' | ',' | undefined;
  /** Missions of the user's own, which no table has. */
  readonly ownMissions?: readonly string[] | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

interface ReadBasis {
  readonly name: string;
  /** Undefined where it could not be recognised. */
  readonly kind?: KindName | undefined;
  readonly kindWhy?: string | undefined;
  readonly file?: FileFound | undefined;
  readonly headerLine?: number | undefined;
  /** What each column was taken for, and why. */
  readonly mapping: readonly ColumnMapping[];
  /** In the order of lines, those of the whole file first. */
  readonly problems: readonly Problem[];
  /** Problems beyond the limit, which are not among `problems`. */
  readonly untold: number;
  /** Rows below the header, and how many of them have an error. */
  readonly rowCount: number;
  readonly badRows: number;
}

/** A table without an error: its rows are there to be used. */
export interface CleanTable<Row> extends ReadBasis {
  readonly clean: true;
  readonly rows: readonly Row[];
  /** The line of each row. */
  readonly lines: readonly number[];
}

/** A table with errors: the rows without one are there, and it takes a decision to use them alone. */
export interface FlawedTable<Row> extends ReadBasis {
  readonly clean: false;
  readonly goodRows: readonly Row[];
  readonly goodLines: readonly number[];
}

export type ReadTable<Row> = CleanTable<Row> | FlawedTable<Row>;

type Cells = Record<string, RawCell>;

interface Column {
  readonly field: string;
  readonly heading: string;
  readonly at: number;
}

/** The problems of a reading: those of one cell stand once, and beyond the limit they are only counted. */
class ProblemList {
  readonly found: ProblemFound[] = [];
  readonly badLines = new Set<number>();
  readonly #cells = new Set<string>();
  readonly #limit: number;
  errors = 0;
  untold = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(problem: ProblemFound, field?: string): void {
    const isError = (problem.severity ?? 'error') === 'error';
    const cell = `${problem.line} ${field ?? problem.column ?? ''}`;
    if (field !== undefined && isError) {
      if (this.#cells.has(cell)) return;
      this.#cells.add(cell);
    }
    if (isError) this.errors += 1;
    if (isError && problem.line !== undefined) this.badLines.add(problem.line);
    if (this.found.length < this.#limit) this.found.push(problem);
    else this.untold += 1;
  }
}

function* cellsOf(rows: readonly RawRow[], at: number): Generator<CellAt> {
  for (const { line, cells } of rows) {
    const cell = cells[at];
    if (cell !== undefined && cell !== '') yield { line, cell };
  }
}

function stylesOf(columns: readonly Column[], kind: RowKind, rows: readonly RawRow[], options: ReadOptions) {
  const styles = new Map<string, ColumnStyle>();
  const problems: ProblemFound[] = [];
  const decide = (roles: readonly string[], by: typeof decideNumbers | typeof decideDates, style: unknown) => {
    const chosen = columns.filter(({ field }) => roles.includes(roleOf(kind, field)));
    const decided = by(
      chosen.map(({ field, heading, at }) => ({
        heading,
        cells: { [Symbol.iterator]: () => cellsOf(rows, at) },
        fits: (text: string) => (kind.fields[field] as Field<unknown>).schema.safeParse(text).success,
      })),
      style as never,
    );
    for (const [index, { field }] of chosen.entries()) styles.set(field, decided.styles[index] ?? {});
    problems.push(...decided.problems);
  };
  decide(['number'], decideNumbers, options.decimal);
  decide(['date', 'month'], decideDates, options.dates);
  return { styles, problems };
}

const readingOf = ({ decimal, order, why }: ColumnStyle): string | undefined =>
  decimal === undefined && order === undefined
    ? undefined
    : `${decimal === undefined ? order : decimal === ',' ? 'decimal comma' : 'decimal point'}, ${why}`;

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

function raggedRow({ line, cells }: RawRow, header: readonly string[], separator: string | undefined): ProblemFound {
  const few = cells.length < header.length;
  return {
    code: 'ragged-row',
    line,
    what: `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the header ${header.length}`,
    expected: `${header.length} cells`,
    remedy: few
      ? 'A cell is missing, or a quotation mark swallows a separator: complete the row.'
      : `A cell that holds a ${separator ?? 'separator'} itself, such as a decimal comma, has to stand in quotation marks.`,
  };
}

function faultAsProblem(
  { line, field, value, what, expected, remedy, code }: RowFault,
  heading?: string,
): ProblemFound {
  return { code, line, column: heading ?? field, value, what, expected, ...(remedy === undefined ? {} : { remedy }) };
}

interface RowsRead {
  readonly rows: readonly unknown[];
  readonly lines: readonly number[];
}

function readRows(
  rows: readonly RawRow[],
  header: readonly string[],
  columns: readonly Column[],
  setting: { readonly kind: RowKind; readonly facts: NameFacts; readonly names: Names; readonly options: ReadOptions },
  list: ProblemList,
  styles: ReadonlyMap<string, ColumnStyle>,
  file: FileFound,
): RowsRead {
  const { kind, facts, names, options } = setting;
  const ownMissions = new Set(options.ownMissions);
  const readers = columns.map(({ field }) =>
    readerOf({ kind, field, role: roleOf(kind, field), names, ownMissions, style: styles.get(field) ?? {} }),
  );
  const records: Cells[] = [];
  const lines: number[] = [];
  for (const row of rows) {
    const { line, lastLine, cells } = row;
    if (file.format === 'csv' && cells.length !== header.length) {
      const beyond = cells.slice(header.length).some((cell) => String(cell).trim() !== '');
      if (beyond || cells.length < header.length) {
        list.add(raggedRow(row, header, file.separator?.name));
        continue;
      }
    }
    for (let inner = line + 1; inner <= lastLine; inner += 1) if (list.badLines.has(inner)) list.badLines.add(line);
    const record: Cells = {};
    for (const [index, { field, heading, at }] of columns.entries()) {
      const cell = cells[at];
      if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) continue;
      const { value, problem } = (readers[index] as (cell: RawCell) => ReadCell)(cell);
      record[field] = value ?? cell;
      if (problem) list.add({ ...problem, line, column: heading, value: cell }, field);
    }
    records.push(record);
    lines.push(line);
  }
  const checked = checkRows(kind, records, { place: options.name ?? 'file', lines, memberStates: facts.memberStates });
  const headings = new Map(columns.map(({ field, heading }) => [field, heading]));
  const faulty = new Set<number>();
  for (const fault of checked.faults) {
    faulty.add(fault.line);
    list.add(faultAsProblem(fault, headings.get(fault.field)), fault.field);
  }
  const good: unknown[] = [];
  const goodLines: number[] = [];
  let next = 0;
  for (const line of lines) {
    if (faulty.has(line)) continue;
    const row = checked.rows[next];
    next += 1;
    if (list.badLines.has(line)) continue;
    good.push(row);
    goodLines.push(line);
  }
  return { rows: good, lines: goodLines };
}

function inOrder(name: string, { found }: ProblemList): Problem[] {
  return found.map((problem) => problemOf(name, problem)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/**
 * Reads a table that a person brings, CSV or XLSX, whatever its encoding, separator, marks of numbers, order of dates and
 * names of states: what each was taken for stands in the answer, as does everything that is wrong, with its line. Nothing is
 * thrown for a bad file.
 *
 * @returns `clean: true` with `rows`; or `clean: false` with `goodRows`, which it takes a decision to use without the others.
 * @throws BlueLedgerError `bad-query` for an unknown kind.
 * @example
 * ```ts
 * const file = new TextEncoder().encode('Pays;Compte;Date;Montant\nJapon;FINUL;31/01/2025;1 250,50\n');
 * const read = await readTable(facts, file, { name: 'versements.csv' });
 * read.kind; // => 'payments'
 * read.rows; // => [{ iso3: 'JPN', fund: 'UNIFIL', date: '2025-01-31', amount_usd: 1250.5 }]
 * ```
 */
export async function readTable<Kind extends KindName = KindName>(
  facts: NameFacts,
  input: Input,
  options: ReadOptions<Kind> = {},
): Promise<ReadTable<RowsOf<Kind>>> {
  const { name = 'file', columns: given = {} } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const kinds = (options.kind === undefined ? kindNames : [options.kind]).map(kindOf);
  const list = new ProblemList(limits.problems);
  const basis: { -readonly [Key in keyof ReadBasis]?: ReadBasis[Key] } = {};
  let read: RowsRead = { rows: [], lines: [] };
  try {
    const { file, rows, problems } = await readRaw(input, name, limits, options);
    basis.file = file;
    for (const problem of problems) list.add(problem);
    const names = namesOf(facts);
    const found = findHeader(rows, kinds, Object.keys(given), names);
    for (const problem of found.problems) list.add(problem);
    const headerLine = rows[found.index]?.line ?? 1;
    const body = rows.slice(found.index + 1);
    basis.headerLine = headerLine;
    basis.rowCount = body.length;
    const chosen = chooseKind(found.header, options.kind, given);
    const kind = kindOf(chosen.name);
    const required = requiredFields(kind);
    const mapping = matchByContent(chosen.mapping, kind, fitOf(chosen.mapping, required).missing, body, names);
    const { missing } = fitOf(mapping, required);
    basis.kind = chosen.name;
    basis.kindWhy = chosen.why;
    basis.mapping = mapping;
    const columnFaults = columnProblems(mapping, kind, missing, headerLine);
    for (const problem of columnFaults) list.add(problem);
    if (body.length === 0)
      list.add({
        code: 'no-rows',
        line: headerLine,
        what: 'there is no row below the header',
        expected: 'at least one row',
        remedy: 'If the table is on another sheet, name it with the option sheet.',
      });
    const columns = mapping.flatMap(({ field, column, position }): Column[] =>
      field === undefined ? [] : [{ field, heading: column, at: position - 1 }],
    );
    const { styles, problems: styleProblems } = stylesOf(columns, kind, body, options);
    for (const problem of styleProblems) list.add(problem);
    basis.mapping = mapping.map((one) => {
      const reading = readingOf(styles.get(one.field ?? '') ?? {});
      return reading === undefined ? one : { ...one, reading };
    });
    // A column that is missing or in another unit makes every row worthless.
    if (missing.length === 0 && !columnFaults.some(({ severity }) => severity !== 'warning'))
      read = readRows(body, found.header, columns, { kind, facts, names, options }, list, styles, file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    list.add(error.found);
  }
  const rowCount = basis.rowCount ?? 0;
  const whole: ReadBasis = {
    mapping: [],
    ...basis,
    name,
    problems: inOrder(name, list),
    untold: list.untold,
    rowCount,
    badRows: rowCount - read.rows.length,
  };
  const rows = read.rows as readonly RowsOf<Kind>[];
  return list.errors === 0
    ? { clean: true, rows, lines: read.lines, ...whole }
    : { clean: false, goodRows: rows, goodLines: read.lines, ...whole };
}
