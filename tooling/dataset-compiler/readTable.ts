import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Papa from 'papaparse';
import { DatasetError, type Problem } from './problem.js';
import { type Cell, columnValidators, type Row } from './rowValidator.js';
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
    throw new DatasetError([{ file, column: 'name', reason: `name is "${parsed.data.name}", expected the folder's name "${folder}"` }]);
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

  const validators = columnValidators(schema);
  // A column repeats its values: each distinct text is validated once.
  const parsed = validators.map(() => new Map<string, Cell>());
  const rows: Row[] = [];
  body.forEach((cells, index) => {
    // One line a row: cells with line breaks are refused below, so the line is the row's number plus the header.
    const line = index + 2;
    if (cells.length !== expected.length) {
      problems.push({ file, line, reason: `${cells.length} cells; expected ${expected.length}` });
      return;
    }
    const record: Record<string, Cell> = {};
    for (const [i, name] of expected.entries()) {
      const text = cells[i] as string;
      const known = parsed[i]?.get(text);
      if (known !== undefined) {
        record[name] = known;
        continue;
      }
      const result = validators[i]?.safeParse(text);
      if (result?.success) {
        parsed[i]?.set(text, result.data);
        record[name] = result.data;
      } else problems.push(...(result?.error.issues ?? []).map((issue) => ({ file, line, column: name, reason: issue.message })));
    }
    if (cells.some((cell) => cell.includes('\n'))) problems.push({ file, line, reason: 'a cell holds a line break' });
    rows.push(record);
  });
  if (problems.length > 0) throw new DatasetError(problems);
  return { schema, rows, file, bytes: schemaText + csv };
}
