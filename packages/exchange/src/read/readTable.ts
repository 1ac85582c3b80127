import type { Field, RowKind } from '@blueledger/core/schemas';
import { type ArrangedTable, arrangeTable } from './arrangeTable.js';
import { checkOptions } from './checkOptions.js';
import { chooseKind, kindOf } from './chooseKind.js';
import { columnProblems, scaledLines } from './columnProblems.js';
import { type CellAt, type ColumnStyle, decideDates, decideNumbers, decideStates } from './columnStyle.js';
import { completeMapping } from './completeMapping.js';
import type { DayOrder } from './dates.js';
import { type DistinctCells, distinctCells } from './distinctCells.js';
import { findHeader } from './findHeader.js';
import { fractionProblems } from './fractions.js';
import { type Input, nameOf } from './input.js';
import { defaultLimits, type Limits } from './limits.js';
import type { ColumnMapping, ColumnsGiven } from './mapColumns.js';
import { matchByContent } from './matchByContent.js';
import { type NameFacts, type Names, namesOf } from './names.js';
import { type Problem, type ProblemFound, problemOf, Refusal } from './problem.js';
import { ProblemList } from './problemList.js';
import type { RawRow } from './rawRow.js';
import { type FileFound, type RawFile, readRaw, type SheetFile } from './readRaw.js';
import { type Column, type RowsRead, readRows } from './readRows.js';
import { type KindName, kindNames, type RowsOf, roleOf } from './rowKinds.js';
import { withoutNotes, withoutSums } from './rowRoles.js';
import type { Separator } from './separator.js';
import { hasFigure, sumProblems } from './sumRows.js';

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
  /** Values that are the same in all rows, by field: the years of a scale, the fund of payments. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** Missions of the user's own, which no table has. */
  readonly ownMissions?: readonly string[] | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

const optionNames = [
  'name',
  'kind',
  'columns',
  'values',
  'separator',
  'sheet',
  'dates',
  'decimal',
  'ownMissions',
  'limits',
] as const satisfies readonly (keyof ReadOptions)[];

interface ReadBasis {
  readonly name: string;
  /** Undefined where it could not be recognised. */
  readonly kind?: KindName | undefined;
  readonly kindWhy?: string | undefined;
  readonly file?: FileFound | undefined;
  readonly headerLine?: number | undefined;
  /** What each column was taken for, and why. */
  readonly mapping: readonly ColumnMapping[];
  /** Fields that no column has alone: the sum of others, a value of the caller, what a heading says. */
  readonly made: readonly { readonly field: string; readonly why: string }[];
  /** In the order of lines, those of the whole file first. */
  readonly problems: readonly Problem[];
  /** Problems beyond the limit, which are not among `problems`. */
  readonly untold: number;
  /** Lines below the header that are no rows: notes, and totals of other rows. */
  readonly leftOut: number;
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

const filledCells = ({ cells, lines }: DistinctCells): CellAt[] =>
  cells.flatMap((cell, at) => (cell === '' ? [] : [{ line: lines[at] as number, cell }]));

function stylesOf(columns: readonly Column[], kind: RowKind, names: Names, options: ReadOptions) {
  const styles = new Map<string, ColumnStyle>();
  const problems: ProblemFound[] = [];
  const decide = (roles: readonly string[], by: typeof decideNumbers | typeof decideDates, style: unknown) => {
    const chosen = columns.filter(({ field }) => roles.includes(roleOf(kind, field)));
    const decided = by(
      chosen.map(({ field, heading, distinct }) => ({
        heading,
        cells: filledCells(distinct),
        fits: (text: string) => (kind.fields[field] as Field<unknown>).schema.safeParse(text).success,
      })),
      style as never,
    );
    for (const [index, { field }] of chosen.entries()) styles.set(field, decided.styles[index] ?? {});
    problems.push(...decided.problems);
  };
  decide(['number'], decideNumbers, options.decimal);
  decide(['date', 'month'], decideDates, options.dates);
  for (const { field, distinct } of columns)
    if (roleOf(kind, field) === 'state') styles.set(field, decideStates(filledCells(distinct), names));
  return { styles, problems };
}

function readingOf({ decimal, order, shortYears, why }: ColumnStyle): string | undefined {
  if (shortYears === true) return why;
  return decimal === undefined && order === undefined
    ? undefined
    : `${decimal === undefined ? order : decimal === ',' ? 'decimal comma' : 'decimal point'}, ${why}`;
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

function inOrder(name: string, { found }: ProblemList): Problem[] {
  return found.map((problem) => problemOf(name, problem)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

type Basis = { -readonly [Key in keyof ReadBasis]?: ReadBasis[Key] };

/** Rows of a CSV that have not as many cells as the header, apart from the others. */
function withoutRagged(
  rows: readonly RawRow[],
  header: readonly string[],
  file: FileFound,
  list: ProblemList,
): RawRow[] {
  if (file.format !== 'csv') return [...rows];
  return rows.filter((row) => {
    const { cells } = row;
    if (cells.length === header.length) return true;
    const beyond = cells.slice(header.length).some((cell) => String(cell).trim() !== '');
    if (!beyond && cells.length > header.length) return true;
    list.add(raggedRow(row, header, file.separator?.name));
    return false;
  });
}

/** The columns of the file and what became of each, in their order: those of the arranged table and those it used up. */
function mappingOfFile(mapping: readonly ColumnMapping[], { positions, used }: ArrangedTable): ColumnMapping[] {
  const kept = mapping.flatMap((one, index): ColumnMapping[] => {
    const position = positions[index];
    return position === undefined ? [] : [{ ...one, position }];
  });
  return [...kept, ...used].toSorted((a, b) => a.position - b.position);
}

const valuesOf = ({ values = {} }: ReadOptions): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)]));

/** Whether a sheet has a header with all that a kind of table needs. */
function hasTable(rows: readonly RawRow[], facts: NameFacts, options: ReadOptions): boolean {
  const sample = rows.slice(0, 100);
  const given = options.columns ?? {};
  try {
    const { header, index } = findHeader(sample, kindNames.map(kindOf), Object.keys(given), namesOf(facts));
    const arranged = arrangeTable(header, sample.slice(index + 1), options.kind);
    const values = valuesOf(options);
    const { name, mapping } = chooseKind(arranged.header, options.kind ?? arranged.kind, given, values);
    return completeMapping(name, kindOf(name), mapping, values).missing.length === 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The sheet to read: the first that is shown and has a table; where none has, the first. */
function sheetWithTable(
  sheets: readonly SheetFile[],
  facts: NameFacts,
  options: ReadOptions,
): { readonly sheet: SheetFile; readonly problems: readonly ProblemFound[] } {
  const [first] = sheets;
  if (!first) throw new Refusal({ code: 'no-rows', what: 'it has no sheet', expected: 'a sheet with a table' });
  if (sheets.length === 1) return { sheet: first, problems: [] };
  const sheet = sheets.find(({ hidden, rows }) => !hidden && hasTable(rows, facts, options)) ?? first;
  const before = sheets.slice(0, sheets.indexOf(sheet)).map(({ file }) => `“${file.sheet}”`);
  if (before.length === 0) return { sheet, problems: [] };
  return {
    sheet,
    problems: [
      {
        severity: 'warning',
        code: 'other-sheet',
        what: `the sheet “${sheet.file.sheet}” is read, the first that is shown and has a table, and not ${before.slice(0, 5).join(', ')}`,
        expected: 'the table on the first sheet',
        remedy: 'Name another with the option sheet.',
      },
    ],
  };
}

/** The table on a sheet or in a CSV: its header, its columns, its rows. What is found goes to `basis` and `list`. */
function readSheet(
  facts: NameFacts,
  { file, rows, problems }: RawFile,
  options: ReadOptions,
  basis: Basis,
  list: ProblemList,
): RowsRead {
  const { columns: given = {} } = options;
  const values = valuesOf(options);
  const kinds = (options.kind === undefined ? kindNames : [options.kind]).map(kindOf);
  basis.file = file;
  for (const problem of problems) list.add(problem);
  const names = namesOf(facts);
  const found = findHeader(rows, kinds, Object.keys(given), names);
  for (const problem of found.problems) list.add(problem);
  const headerLine = rows[found.index]?.line ?? 1;
  basis.headerLine = headerLine;
  const {
    own,
    leftOut,
    problems: notes,
  } = withoutNotes(rows.slice(found.index + 1), found.header, names, list.badLines);
  for (const problem of notes) list.add(problem);
  basis.leftOut = leftOut;
  basis.rowCount = own.length;
  const even = withoutRagged(own, found.header, file, list);
  const arranged = arrangeTable(found.header, even, options.kind);
  const { header } = arranged;
  const told = options.kind ?? arranged.kind;
  const chosen = chooseKind(
    header,
    told,
    given,
    values,
    options.kind === undefined ? 'its headings are its years or months' : undefined,
  );
  const kind = kindOf(chosen.name);
  const first = completeMapping(chosen.name, kind, chosen.mapping, values);
  const mapping = matchByContent(chosen.mapping, kind, first.missing, arranged.rows, names);
  const { made, missing } = completeMapping(chosen.name, kind, mapping, values);
  basis.kind = chosen.name;
  basis.kindWhy = chosen.why;
  basis.mapping = mappingOfFile(mapping, arranged);
  basis.made = [
    ...Object.entries(arranged.made).map(([field, why]) => ({ field, why })),
    ...made.map(({ field, why }) => ({ field, why })),
  ];
  const columnFaults = [
    ...columnProblems(basis.mapping, kind, missing, headerLine),
    ...scaledLines([...found.problems, ...notes], basis.mapping),
  ];
  for (const problem of columnFaults) list.add(problem);
  if (own.length === 0)
    list.add({
      code: 'no-rows',
      line: headerLine,
      what: 'there is no row below the header',
      expected: 'at least one row',
      remedy: 'If the table is on another sheet, name it with the option sheet.',
    });
  const placesOf = (key: 'field' | 'comparedWith') =>
    mapping.flatMap((one, at) => {
      const field = one[key];
      return field === undefined ? [] : [{ field, heading: one.column, at }];
    });
  const places = placesOf('field').filter(({ field }) => values[field] === undefined);
  const label = places.filter(({ field }) => ['state', 'mission'].includes(roleOf(kind, field))).map(({ at }) => at);
  const { table, sums } = withoutSums(arranged.rows, label, hasFigure(chosen.name));
  const columns = places.map((one): Column => ({ ...one, distinct: distinctCells(table, one.at) }));
  basis.leftOut = leftOut + sums.length;
  basis.rowCount = table.length + own.length - even.length;
  const { styles, problems: styleProblems } = stylesOf(columns, kind, names, options);
  for (const problem of styleProblems) list.add(problem);
  basis.mapping = basis.mapping.map((one) => {
    const reading = readingOf(styles.get(one.field ?? '') ?? {});
    return reading === undefined ? one : { ...one, reading };
  });
  // A column that is missing or in another unit makes every row worthless.
  if (missing.length > 0 || columnFaults.some(({ severity }) => severity !== 'warning'))
    return { rows: [], lines: [], outcome: [] };
  const read = readRows(
    table,
    columns,
    {
      kind,
      facts,
      names,
      ownMissions: options.ownMissions ?? [],
      made,
      compared: placesOf('comparedWith').map((one) => ({ ...one, distinct: distinctCells(table, one.at) })),
    },
    list,
    styles,
  );
  for (const problem of sumProblems(sums, read.outcome, chosen.name, columns, styles)) list.add(problem);
  for (const problem of fractionProblems(chosen.name, read, columns, headerLine)) list.add(problem);
  return read;
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
  checkOptions(options, optionNames);
  checkOptions(options.limits ?? {}, Object.keys(defaultLimits), 'options.limits');
  for (const kind of options.kind === undefined ? [] : [options.kind]) kindOf(kind);
  const { name = nameOf(input) ?? 'file' } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const list = new ProblemList(limits.problems);
  const basis: Basis = {};
  let read: RowsRead = { rows: [], lines: [], outcome: [] };
  try {
    const sheets = await readRaw(input, name, limits, options);
    const { sheet, problems } = sheetWithTable(sheets, facts, options);
    for (const problem of problems) list.add(problem);
    read = readSheet(facts, sheet, options, basis, list);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    list.add(error.found);
    if (basis.mapping === undefined && error.mapping.length > 0) basis.mapping = error.mapping;
  }
  const rowCount = basis.rowCount ?? 0;
  const whole: ReadBasis = {
    mapping: [],
    made: [],
    leftOut: 0,
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
