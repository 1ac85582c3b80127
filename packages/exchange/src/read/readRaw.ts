import { checkOptions } from './checkOptions.js';
import { type Decoding, decodeText, type Encoding } from './decodeText.js';
import { type Input, joined, piecesOf, readAhead } from './input.js';
import { checkText, type FileFormat, kindOfFile, misnamed } from './kindOfFile.js';
import { defaultLimits, type Limits } from './limits.js';
import { type CsvForm, parseCsv } from './parseCsv.js';
import { asError, type ProblemFound, Refusal } from './problem.js';
import type { RawRow } from './rawRow.js';
import { chosenSheet, readWorkbook, type SheetRead } from './readWorkbook.js';
import { SameCells } from './sameCells.js';
import { type Separator } from './separator.js';

/** What a file was found to be, and by what. */
export interface FileFound {
  readonly format: FileFormat;
  readonly encoding?: { readonly name: Encoding; readonly why: string } | undefined;
  readonly separator?: { readonly name: string; readonly why: string } | undefined;
  readonly sheet?: string | undefined;
  readonly otherSheets?: readonly string[] | undefined;
}

export interface RawOptions {
  readonly separator?: Separator | undefined;
  readonly sheet?: string | number | undefined;
}

export interface RawFile {
  readonly file: FileFound;
  readonly rows: readonly RawRow[];
  readonly problems: readonly ProblemFound[];
}

/** A sheet of a workbook that may hold the table. */
export interface SheetFile extends RawFile {
  readonly hidden: boolean;
}

const formats: Readonly<Record<FileFormat, string>> = { csv: 'text', xlsx: 'an XLSX workbook' };
const endings: Readonly<Record<FileFormat, string>> = { csv: '.csv', xlsx: '.xlsx' };

function namedWrongly(name: string, format: FileFormat): ProblemFound[] {
  const ending = misnamed(name, format);
  return ending === undefined
    ? []
    : [
        {
          severity: 'warning',
          code: 'misnamed',
          what: `it is ${formats[format]} although its name ends in .${ending}, and is read as what it is`,
          expected: `a name that ends in ${endings[format]}`,
          remedy: 'Rename it.',
        },
      ];
}

async function* checkedTexts(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = false;
  for await (const text of texts) {
    if (!begun && text.trim() !== '') {
      checkText(text.slice(0, 2000));
      begun = true;
    }
    yield text;
  }
}

interface Found {
  file: FileFound;
  readonly problems: ProblemFound[];
  /** All sheets of a workbook; none of a text. */
  sheets?: readonly SheetRead[];
}

const sheetFile = (sheets: readonly SheetRead[], at: number): FileFound => ({
  format: 'xlsx',
  sheet: sheets[at]?.sheet ?? '',
  otherSheets: sheets.filter((_, index) => index !== at).map(({ sheet }) => sheet),
});

/** The rows of a file as they come in; what it was found to be stands in `found` when all have come. */
async function* batchesOf(
  input: Input,
  name: string,
  limits: Limits,
  { separator, sheet }: RawOptions,
  found: Found,
): AsyncGenerator<readonly RawRow[]> {
  const { head, all } = await readAhead(piecesOf(input, limits), 4096);
  const format = kindOfFile(head);
  found.problems.push(...namedWrongly(name, format));
  if (format === 'xlsx') {
    const pieces: Uint8Array[] = [];
    for await (const piece of all) pieces.push(piece);
    const sheets = await readWorkbook(joined(pieces), limits, sheet);
    const names = sheets.map((one) => one.sheet);
    const at = sheet === undefined ? 0 : chosenSheet(names, sheet);
    found.sheets = sheets;
    found.file = sheetFile(sheets, at);
    found.problems.push(...(sheets[at]?.problems ?? []));
    yield sheets[at]?.rows ?? [];
    return;
  }
  const decoding: Decoding = { encoding: 'ASCII', why: '', problems: [] };
  const form: CsvForm = { separator: '', why: '', problems: [] };
  yield* parseCsv(checkedTexts(decodeText(all, head, decoding)), form, limits, separator);
  found.file = {
    format,
    encoding: { name: decoding.encoding, why: decoding.why },
    separator: { name: form.separator, why: form.why },
  };
  found.problems.push(...decoding.problems, ...form.problems);
}

/** All rows of a file, CSV or XLSX, and what it was found to be; of a workbook all sheets, or the one that is named. */
export async function readRaw(
  input: Input,
  name: string,
  limits: Limits,
  options: RawOptions,
): Promise<readonly SheetFile[]> {
  const found: Found = { file: { format: 'csv' }, problems: [] };
  const rows: RawRow[] = [];
  const same = new SameCells();
  for await (const batch of batchesOf(input, name, limits, options, found))
    for (const row of batch) rows.push(same.of(row));
  const { sheets, file, problems } = found;
  if (sheets === undefined || options.sheet !== undefined) return [{ file, rows, problems, hidden: false }];
  const named = namedWrongly(name, 'xlsx');
  return sheets.map((one, at) => ({
    file: sheetFile(sheets, at),
    rows: one.rows,
    problems: [...named, ...one.problems],
    hidden: one.hidden,
  }));
}

/**
 * The rows of a file as they come in, a few hundred at a time, with their lines and with cells as they stand there: for a CSV
 * of which only a part is to be held. Blank lines are passed over.
 *
 * @throws BlueLedgerError `bad-file` for a file that is not a table or is beyond the limits, when that is seen; and after the last
 * row for lines in another encoding and for quotation marks that are not closed.
 * @example
 * ```ts
 * const rows = [];
 * for await (const batch of streamRows(new TextEncoder().encode('iso3;level\n"JPN";B\n'))) rows.push(...batch);
 * rows[1]; // => { line: 2, lastLine: 2, cells: ['JPN', 'B'] }
 * ```
 */
export async function* streamRows(
  input: Input,
  {
    name = 'file',
    limits,
    ...options
  }: RawOptions & { readonly name?: string; readonly limits?: Partial<Limits> } = {},
): AsyncGenerator<readonly RawRow[]> {
  checkOptions(options, ['separator', 'sheet']);
  checkOptions(limits ?? {}, Object.keys(defaultLimits), 'options.limits');
  const found: Found = { file: { format: 'csv' }, problems: [] };
  try {
    yield* batchesOf(input, name, { ...defaultLimits, ...limits }, options, found);
  } catch (error) {
    throw error instanceof Refusal ? asError(name, error.found) : error;
  }
  const bad = found.problems.find(({ severity }) => severity !== 'warning');
  if (bad) throw asError(name, bad);
}
