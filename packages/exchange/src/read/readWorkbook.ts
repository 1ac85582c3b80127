import readXlsxFile from 'read-excel-file/universal';
import type { Limits } from './limits.js';
import { type ProblemFound, quoted, Refusal } from './problem.js';
import type { RawCell, RawRow } from './rawRow.js';
import { packed, unzipSafely } from './unzipSafely.js';

export interface WorkbookRead {
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  readonly rows: RawRow[];
  readonly problems: ProblemFound[];
}

/** `AB` is 28. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

interface Marked {
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly cell: string;
}

/** What the reader of workbooks passes over in silence: formulas, and cells whose value is an error or is not there. */
interface Shape {
  readonly formulas: readonly Marked[];
  readonly noValues: readonly (Marked & { readonly text: string })[];
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
function checkShape(xml: string, limits: Limits): Shape {
  const formulas: Marked[] = [];
  const noValues: (Marked & { text: string })[] = [];
  const cells = /<(?:c|row)\b([^>]*?)\br="([A-Z]*)(\d+)"([^>]*)>(\s*<f[\s>/])?/g;
  for (let found = cells.exec(xml); found; found = cells.exec(xml)) {
    const [, before = '', letters = '', digits = '', after = '', formula] = found;
    const line = Number(digits);
    checkPlace(letters, line, limits);
    const isError = /\bt="e"/.test(before) || /\bt="e"/.test(after);
    if (formula === undefined && !isError) continue;
    const marked = { line, column: columnNumber(letters), cell: `${letters}${line}` };
    const body = xml.slice(found.index, xml.indexOf('</c>', found.index) + 1);
    const value = tagText(body, 'v');
    if (isError) noValues.push({ ...marked, text: value ?? '#VALUE!' });
    else if (value === undefined) noValues.push({ ...marked, text: `=${tagText(body, 'f') ?? ''}` });
    else formulas.push(marked);
  }
  return { formulas, noValues };
}

function cellOf(cell: unknown): RawCell {
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  // A spreadsheet keeps a day as a moment at midnight UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, cell.getTime() % 86_400_000 === 0 ? 10 : 16);
  return typeof cell === 'boolean' ? String(cell) : '';
}

function chosen(names: readonly string[], sheet: string | number | undefined): number {
  if (sheet === undefined) return 0;
  const index = typeof sheet === 'number' ? sheet - 1 : names.indexOf(sheet);
  if (index >= 0 && index < names.length) return index;
  throw new Refusal({
    code: 'unknown-sheet',
    what: `there is no sheet ${quoted(sheet)}`,
    expected: `one of ${names.map(quoted).join(', ')}`,
  });
}

const decoder = new TextDecoder();

/** One sheet of a workbook, the first unless another is named, with the rows as the sheet numbers them. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Limits,
  sheetWanted?: string | number,
): Promise<WorkbookRead> {
  const parts = unzipSafely(bytes, limits);
  const shapes = new Map<string, Shape>();
  for (const [name, part] of parts)
    if (name.startsWith('xl/worksheets/')) shapes.set(name, checkShape(decoder.decode(part), limits));
  let sheets: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    sheets = await readXlsxFile(packed(parts), { trim: false });
  } catch (error) {
    throw new Refusal({
      code: 'damaged-workbook',
      what: `its sheets cannot be read (${(error as Error).message})`,
      expected: 'a workbook as a spreadsheet saves it',
      remedy: 'Open it in a spreadsheet, let it compute, and save it as a new .xlsx or as CSV (UTF-8).',
    });
  }
  const names = sheets.map(({ sheet }) => sheet);
  const index = chosen(names, sheetWanted);
  const sheet = sheets[index];
  const shape = shapes.get(`xl/worksheets/sheet${index + 1}.xml`);
  const grid = (sheet?.data ?? []).map((cells) => cells.map(cellOf));
  // They come as empty cells, and are put back as what they are, so that they are reported like any other cell.
  for (const { line, column, text } of shape?.noValues ?? []) (grid[line - 1] ??= [])[column - 1] = text;
  const rows = Array.from(
    grid,
    (cells, at): RawRow => ({ line: at + 1, lastLine: at + 1, cells: Array.from(cells ?? [], (cell) => cell ?? '') }),
  ).filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''));
  if (rows.length > limits.rows + 1)
    throw new Refusal({
      code: 'too-many-rows',
      what: `the sheet has more than ${limits.rows} rows`,
      expected: `at most ${limits.rows} rows`,
      remedy: 'Cut it into parts, or raise the limit if the machine has the memory.',
    });
  const computed = shape?.formulas ?? [];
  const [first] = computed;
  return {
    sheet: names[index] ?? '',
    otherSheets: names.filter((_, at) => at !== index),
    rows,
    problems: first
      ? [
          {
            severity: 'warning',
            code: 'computed-cells',
            line: first.line,
            what: `${computed.length === 1 ? `cell ${first.cell} holds a formula` : `${computed.length} cells hold formulas, the first ${first.cell}`}; what was computed when the file was saved is read`,
            expected: 'values',
            remedy: 'Paste as values if the results must not depend on another sheet.',
          },
        ]
      : [],
  };
}
