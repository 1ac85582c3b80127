import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Papa from 'papaparse';
import { DatasetError, type Problem } from './problem.js';
import { type Row, rowValidator } from './rowValidator.js';
import { type TableSchema, tableSchema } from './tableSchema.js';

export interface SourceTable {
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
  /** The CSV's path as messages name it. */
  readonly file: string;
  /** Text of schema and CSV, for the data version's hash. */
  readonly bytes: string;
}

export function readSchema(root: string, folder: string): { schema: TableSchema; text: string; file: string } {
  const path = join(root, folder, 'schema.json');
  const file = relative(root, path);
  if (!existsSync(path)) throw new DatasetError([{ file, reason: 'missing: every table folder has a schema.json' }]);
  const text = readFileSync(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError([{ file, reason: `not JSON: ${(error as Error).message}` }]);
  }
  const parsed = tableSchema.safeParse(json);
  if (!parsed.success) {
    throw new DatasetError(
      parsed.error.issues.map((issue) => ({ file, column: issue.path.join('.'), reason: issue.message })),
    );
  }
  if (parsed.data.name !== folder)
    throw new DatasetError([{ file, reason: `name is "${parsed.data.name}", expected the folder's name "${folder}"` }]);
  return { schema: parsed.data, text, file };
}

/**
 * Reads `<folder>/<folder>.csv` against its schema.
 * @throws DatasetError naming file, line, column and reason of every bad cell.
 */
export function readTable(root: string, folder: string): SourceTable {
  const { schema, text: schemaText } = readSchema(root, folder);
  const path = join(root, folder, `${folder}.csv`);
  const file = relative(root, path);
  if (!existsSync(path)) throw new DatasetError([{ file, reason: 'missing: the schema describes a CSV of this name' }]);
  const csv = readFileSync(path, 'utf8');
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' });
  const problems: Problem[] = errors.map((error) => ({
    file,
    line: (error.row ?? 0) + 1,
    reason: error.message,
  }));
  if (!csv.endsWith('\n')) problems.push({ file, reason: 'the last line does not end with a line feed' });
  const [header = [], ...body] = data;
  if (body.at(-1)?.length === 1 && body.at(-1)?.[0] === '') body.pop();
  const expected = schema.fields.map((field) => field.name);
  if (header.join() !== expected.join())
    problems.push({ file, line: 1, reason: `columns are ${header.join()}; expected ${expected.join()}` });
  if (problems.length > 0) throw new DatasetError(problems);

  const validator = rowValidator(schema);
  const rows: Row[] = [];
  body.forEach((cells, index) => {
    // One line a row: cells with line breaks are refused below, so the line is the row's number plus the header.
    const line = index + 2;
    if (cells.length !== expected.length) {
      problems.push({ file, line, reason: `${cells.length} cells; expected ${expected.length}` });
      return;
    }
    const record: Record<string, string> = {};
    for (const [i, name] of expected.entries()) record[name] = cells[i] as string;
    if (cells.some((cell) => cell.includes('\n'))) problems.push({ file, line, reason: 'a cell holds a line break' });
    const parsed = validator.safeParse(record);
    if (parsed.success) rows.push(parsed.data);
    else
      for (const issue of parsed.error.issues)
        problems.push({ file, line, column: issue.path.join('.'), reason: issue.message });
  });
  if (problems.length > 0) throw new DatasetError(problems);
  return { schema, rows, file, bytes: schemaText + csv };
}
