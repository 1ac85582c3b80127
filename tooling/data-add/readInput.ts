import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import { type FileRow, fromPublished, type PublishedForm } from './publishedForm.js';

/** A row of the file that a person brings, with the line that messages name. */
export interface InputRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Input {
  readonly file: string;
  readonly rows: readonly InputRow[];
}

type SheetCell = string | number | boolean | Date | null;

function sheetText(cell: SheetCell): string {
  if (cell === null) return '';
  // Excel keeps a day as a moment at midnight UTC.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

async function rowsOf(path: string): Promise<FileRow[]> {
  if (/\.xlsx$/i.test(path)) {
    const [sheet] = await readXlsxFile(path);
    return ((sheet?.data ?? []) as SheetCell[][]).map((row, index) => ({ line: index + 1, cells: row.map(sheetText) }));
  }
  let line = 1;
  const rows = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')).data.map((row): FileRow => {
    const at = line;
    // A quoted cell may hold line breaks of its own.
    line += 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    return { line: at, cells: row.map((cell) => cell.trim()) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/**
 * Reads a CSV, a table pasted with tabs, or the first sheet of an XLSX, whose first row names the columns.
 * @param published the form in which the data are published, where they may come so.
 * @throws DatasetError when a wanted column is absent or a column has no known name.
 */
export async function readInput(
  path: string,
  required: readonly string[],
  optional: readonly string[],
  published?: PublishedForm,
): Promise<Input> {
  const file = basename(path);
  const inFile = await rowsOf(path);
  const [head, ...body] = published ? fromPublished(published, inFile) : inFile;
  const header = head?.cells ?? [];
  const problems: Problem[] = [
    ...required
      .filter((name) => !header.includes(name))
      .map((name) => ({
        file,
        line: head?.line ?? 1,
        column: name,
        reason: 'missing: the first row names the columns',
      })),
    ...header
      .filter((name) => ![...required, ...optional].includes(name))
      .map((name) => ({
        file,
        line: head?.line ?? 1,
        column: name,
        reason: `unknown; expected only ${[...required, ...optional].join(', ')}`,
      })),
  ];
  if (body.length === 0) problems.push({ file, reason: 'has no row below its header' });
  if (problems.length > 0) throw new DatasetError(problems);
  return {
    file,
    rows: body.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
    })),
  };
}
