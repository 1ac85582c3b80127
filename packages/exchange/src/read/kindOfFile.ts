import { Refusal } from './problem.js';

export type FileFormat = 'csv' | 'xlsx';

interface Signature {
  readonly bytes: readonly number[];
  readonly is: string;
  readonly remedy: string;
}

const asTable = 'Open it in a spreadsheet and save the table as CSV (UTF-8) or XLSX.';

/** How files begin that are not tables, or not tables that are read here. */
const foreign: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'an old or password-protected Excel workbook (.xls)',
    remedy: 'Open it in a spreadsheet and save it as .xlsx without a password, or as CSV (UTF-8).',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'a PDF document', remedy: 'Copy its table into a spreadsheet and save that.' },
  {
    bytes: [0x50, 0x41, 0x52, 0x31],
    is: 'a Parquet file',
    remedy: 'Export it as CSV first, for instance with DuckDB: COPY … TO ….csv.',
  },
  { bytes: [0x1f, 0x8b], is: 'a gzip archive', remedy: 'Unpack it first.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'a PNG picture', remedy: 'A picture of a table has no cells to read.' },
  { bytes: [0xff, 0xd8, 0xff], is: 'a JPEG picture', remedy: 'A picture of a table has no cells to read.' },
];

const expected = 'a table as CSV or XLSX';
const startsWith = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);

function refuse(is: string, remedy: string): never {
  throw new Refusal({ code: 'not-a-table', what: `it is ${is}`, expected, remedy });
}

/** Whether a file is text or a workbook, by how it begins and not by its name. */
export function kindOfFile(head: Uint8Array): FileFormat {
  if (head.length === 0)
    throw new Refusal({
      code: 'empty-file',
      what: 'the file is empty',
      expected: 'a header and rows',
      remedy: 'Export it once more from where it comes from.',
    });
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'xlsx';
  for (const { bytes, is, remedy } of foreign) if (startsWith(head, bytes)) refuse(is, remedy);
  return 'csv';
}

/** Text that is not a table. */
export function checkText(start: string): void {
  const text = start.trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body)/.test(text))
    refuse('a web page', 'Download the table itself: the address that was saved leads to a page, perhaps to a log-in.');
  if (/^<(?:table|thead|tbody|tr|meta|style|div)\b/.test(text))
    refuse(
      'a table of a web page, as HTML',
      'Open it in a spreadsheet, or copy what the page shows into one, and save that.',
    );
  if (/^<\?xml|^<workbook/.test(text)) refuse('an XML document', asTable);
  if (/^[{[]\s*["{[]/.test(text)) refuse('JSON', 'Export it as CSV first.');
  if (text.startsWith('{\\rtf')) refuse('a rich-text document', asTable);
}

/** What a name promises and the content is not. */
export function misnamed(name: string, format: FileFormat): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (format === 'xlsx') return ending === undefined || ending === 'xlsx' || ending === 'xlsm' ? undefined : ending;
  return ending === 'xlsx' || ending === 'xls' || ending === 'xlsm' ? ending : undefined;
}
