import readXlsxFile from 'read-excel-file/universal';
import type { Limits } from './limits.js';
import { type ProblemFound, quoted, Refusal, short } from './problem.js';
import type { RawCell, RawRow } from './rawRow.js';
import { packed, unzipSafely } from './unzipSafely.js';
import {
  columnNumber,
  hiddenParts,
  longestShared,
  type MergedBlock,
  mergedBlocks,
  percentStyles,
  sheetParts,
  withRaisedMarks,
} from './workbookParts.js';

export interface SheetRead {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly rows: readonly RawRow[];
  readonly problems: readonly ProblemFound[];
}

interface Marked {
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly cell: string;
}

/** What the reader of workbooks passes over: formulas, cells whose value is an error or is not there, percentages. */
interface Shape {
  readonly formulas: readonly Marked[];
  readonly noValues: readonly (Marked & { readonly text: string })[];
  readonly percents: readonly Marked[];
  readonly merged: readonly MergedBlock[];
  readonly hidden: ReturnType<typeof hiddenParts>;
}

const tagText = (xml: string, tag: string) => new RegExp(`<${tag}\\b[^>]*>([^<]*)<`).exec(xml)?.[1];

function checkPlace(letters: string, line: number, { rows, columns }: Limits): void {
  if (line > rows + 1000)
    throw new Refusal({
      code: 'too-many-rows',
      line,
      what: `a cell stands in row ${line} of the sheet`,
      expected: `at most ${rows} rows`,
      remedy: 'Delete what stands below the table, even blanks with a format, or cut the table into parts.',
    });
  if (columnNumber(letters) > columns)
    throw new Refusal({
      code: 'too-many-columns',
      line,
      what: `a cell stands in column ${letters} (${columnNumber(letters)}) of the sheet`,
      expected: `at most ${columns} columns`,
      remedy: 'Delete what stands beside the table, even blanks with a format.',
    });
}

/** Cells far out of the table make a reader fill all that lies between: they are found before it begins. */
function checkShape(xml: string, limits: Limits, percent: ReadonlySet<number>): Shape {
  const formulas: Marked[] = [];
  const noValues: (Marked & { text: string })[] = [];
  const percents: Marked[] = [];
  const cells = /<(?:c|row)\b([^>]*?)\br="([A-Z]*)(\d+)"([^>]*)>(\s*<f[\s>/])?/g;
  let last = 0;
  for (let found = cells.exec(xml); found; found = cells.exec(xml)) {
    const [, before = '', letters = '', digits = '', after = '', formula] = found;
    const line = Number(digits);
    checkPlace(letters, line, limits);
    checkCell(found.index - last, line);
    last = found.index;
    const isError = /\bt="e"/.test(before) || /\bt="e"/.test(after);
    const style = percent.size === 0 ? undefined : /\bs="(\d+)"/.exec(`${before} ${after}`)?.[1];
    const isPercent = style !== undefined && percent.has(Number(style));
    if (formula === undefined && !isError && !isPercent) continue;
    const marked = { line, column: columnNumber(letters), cell: `${letters}${line}` };
    if (isPercent) percents.push(marked);
    if (formula === undefined && !isError) continue;
    const body = xml.slice(found.index, xml.indexOf('</c>', found.index) + 1);
    const value = tagText(body, 'v');
    if (isError) noValues.push({ ...marked, text: value ?? '#VALUE!' });
    else if (value === undefined) noValues.push({ ...marked, text: `=${tagText(body, 'f') ?? ''}` });
    else formulas.push(marked);
  }
  checkCell(xml.indexOf('</sheetData>', last) - last);
  return { formulas, noValues, percents, merged: mergedBlocks(xml), hidden: hiddenParts(xml) };
}

function cellOf(cell: unknown): RawCell {
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  if (cell instanceof Date) {
    // A spreadsheet keeps a moment as a fraction of a day: 12:30 comes as 12:29:59.999. A day is its midnight UTC.
    const moment = new Date(Math.round(cell.getTime() / 1000) * 1000);
    return moment.toISOString().slice(0, moment.getTime() % 86_400_000 === 0 ? 10 : 16);
  }
  return typeof cell === 'boolean' ? String(cell) : '';
}

/** Which sheet a name or a number from 1 means. */
export function chosenSheet(names: readonly string[], sheet: string | number): number {
  const named = typeof sheet === 'number' ? sheet - 1 : names.indexOf(sheet);
  const index = named < 0 && typeof sheet === 'string' && /^\d+$/.test(sheet) ? Number(sheet) - 1 : named;
  if (index >= 0 && index < names.length) return index;
  throw new Refusal({
    code: 'unknown-sheet',
    what: `there is no sheet ${quoted(sheet)}`,
    expected: `one of ${short(names.map(quoted).join(', '))}`,
  });
}

function checkLength(characters: number, { rowCharacters }: Limits, line: number): void {
  if (characters <= rowCharacters) return;
  throw new Refusal({
    code: 'row-too-long',
    line,
    what: `the row has more than ${rowCharacters} characters`,
    expected: `rows of at most ${rowCharacters} characters`,
    remedy: 'It may be no table of rows.',
  });
}

/**
 * Characters of the XML of a cell. A spreadsheet takes 32,767 characters; the reader of sheets takes minutes for a cell of a
 * million.
 */
const cellCharacters = 100_000;

function checkCell(characters: number, line?: number): void {
  if (characters <= cellCharacters) return;
  throw new Refusal({
    code: 'row-too-long',
    line,
    what: 'a cell is longer than a spreadsheet takes',
    expected: 'cells of at most 32767 characters',
    remedy: 'It may be no table of rows.',
  });
}

type Grid = RawCell[][];

/** A number that is shown as 6.93% and kept as 0.0693 is the text that is shown, with all its digits. */
const percentText = (value: number): string => `${Number((value * 100).toPrecision(15))}%`;

/** Text that was merged over several rows stands in each of them; a figure stands once. */
function fillMerged(grid: Grid, merged: readonly MergedBlock[]): ProblemFound[] {
  let first: MergedBlock | undefined;
  for (const block of merged) {
    const value = grid[block.from - 1]?.[block.column - 1];
    if (typeof value !== 'string' || value.trim() === '') continue;
    first ??= block;
    for (const row of grid.slice(block.from, block.to)) row[block.column - 1] = value;
  }
  return first === undefined
    ? []
    : [
        {
          severity: 'warning',
          code: 'merged-cells',
          line: first.from,
          what: `cells are merged over several rows, the first over rows ${first.from} to ${first.to}; each of the rows is read with their text`,
          expected: 'a cell for each row',
          remedy: 'Unmerge them if that is not what they mean.',
        },
      ];
}

function hiddenProblems({ rows, columns }: Shape['hidden']): ProblemFound[] {
  const [line] = rows;
  if (line === undefined && columns.length === 0) return [];
  const hidden = [
    ...(rows.length === 0
      ? []
      : [`${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ' and more' : ''}`]),
    ...(columns.length === 0 ? [] : ['columns']),
  ];
  return [
    {
      severity: 'warning',
      code: 'hidden-cells',
      line,
      what: `hidden in the sheet, and read like the others: ${hidden.join(' and ')}`,
      expected: 'a table that shows all its rows',
      remedy: 'Show what is hidden and check it, or take it out.',
    },
  ];
}

function computedProblems(computed: readonly Marked[]): ProblemFound[] {
  const [first] = computed;
  if (!first) return [];
  const cells =
    computed.length === 1
      ? `cell ${first.cell} holds a formula`
      : `${computed.length} cells hold formulas, the first ${first.cell}`;
  return [
    {
      severity: 'warning',
      code: 'computed-cells',
      line: first.line,
      what: `${cells}; what was computed when the file was saved is read`,
      expected: 'values',
      remedy: 'Paste as values if the results must not depend on another sheet.',
    },
  ];
}

const noShape: Shape = { formulas: [], noValues: [], percents: [], merged: [], hidden: { rows: [], columns: [] } };

/** The rows of a sheet that was read, and what is to be known of them. */
function rowsOfSheet(data: readonly (readonly unknown[])[], shape: Shape, limits: Limits) {
  const grid: Grid = Array.from(data, (cells) => Array.from(cells, cellOf));
  // They come as empty cells, and are put back as what they are, so that they are reported like any other cell.
  for (const { line, column, text } of shape.noValues) (grid[line - 1] ??= [])[column - 1] = text;
  for (const { line, column } of shape.percents) {
    const value = grid[line - 1]?.[column - 1];
    if (typeof value === 'number') (grid[line - 1] as RawCell[])[column - 1] = percentText(value);
  }
  const merged = fillMerged(grid, shape.merged);
  const rows = Array.from(
    grid,
    (cells, at): RawRow => ({ line: at + 1, lastLine: at + 1, cells: Array.from(cells ?? [], (cell) => cell ?? '') }),
  ).filter(({ cells }) => cells.some((cell) => typeof cell === 'number' || cell.trim() !== ''));
  for (const { line, cells } of rows) {
    let characters = 0;
    for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
    checkLength(characters, limits, line);
  }
  if (rows.length > limits.rows + 1)
    throw new Refusal({
      code: 'too-many-rows',
      what: `the sheet has more than ${limits.rows} rows`,
      expected: `at most ${limits.rows} rows`,
      remedy: 'Cut it into parts, or raise the limit if the machine has the memory.',
    });
  return { rows, problems: [...computedProblems(shape.formulas), ...merged, ...hiddenProblems(shape.hidden)] };
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The sheets of a workbook in their order, with the rows as the sheet numbers them. Where one is named, the others come
 * without rows.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Limits,
  sheetWanted?: string | number,
): Promise<readonly SheetRead[]> {
  const parts = unzipSafely(bytes, limits);
  checkCell(longestShared(parts));
  for (const [name, part] of parts)
    if (/^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)) {
      const xml = decoder.decode(part);
      const marked = withRaisedMarks(xml);
      if (marked !== xml) parts.set(name, encoder.encode(marked));
    }
  const percent = percentStyles(parts);
  const shapes = new Map<string, Shape>();
  for (const [name, part] of parts)
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
      shapes.set(name, checkShape(decoder.decode(part), limits, percent));
  let sheets: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    sheets = await readXlsxFile(packed(parts), { trim: false });
  } catch (error) {
    throw new Refusal({
      code: 'damaged-workbook',
      what: `its sheets cannot be read (${short((error as Error).message)})`,
      expected: 'a workbook as a spreadsheet saves it',
      remedy: 'Open it in a spreadsheet, let it compute, and save it as a new .xlsx or as CSV (UTF-8).',
    });
  }
  const about = sheetParts(parts);
  const names = sheets.map(({ sheet }) => sheet);
  const only = sheetWanted === undefined ? undefined : chosenSheet(names, sheetWanted);
  return sheets.map(({ sheet, data }, index) => {
    const hidden = about[index]?.hidden === true;
    if (only !== undefined && only !== index) return { sheet, hidden, rows: [], problems: [] };
    const shape = shapes.get(about[index]?.path ?? '') ?? noShape;
    return { sheet, hidden, ...rowsOfSheet(data ?? [], shape, limits) };
  });
}
