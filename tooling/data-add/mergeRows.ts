import Papa from 'papaparse';
import type { Problem } from '../dataset-compiler/problem.js';
import type { TableSchema } from '../dataset-compiler/tableSchema.js';
import type { TextRow } from './addition.js';

function compare(schema: TableSchema, a: TextRow, b: TextRow): number {
  for (const key of schema.primaryKey) {
    const [x = '', y = ''] = [a[key], b[key]];
    if (x === y) continue;
    const type = schema.fields.find(({ name }) => name === key)?.type;
    if (type === 'integer' || type === 'year') return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return 0;
}

export interface Merged {
  readonly text: string;
  readonly added: number;
  readonly replaced: number;
  readonly problems: readonly Problem[];
}

/**
 * Puts new rows where their keys belong and leaves every other line as it stands. A row that stands already with the same
 * figures is left; one that stands with others is a problem, since a correction is made by hand, with a changeset of its
 * own, but for tables whose rows give way to a newer state of the same thing.
 */
export function mergeRows(
  schema: TableSchema,
  csv: string,
  rows: readonly TextRow[],
  file: string,
  { replaces = false } = {},
): Merged {
  const names = schema.fields.map(({ name }) => name);
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  // No cell of ours holds a line break, so that each parsed row is one line.
  const [, ...cells] = Papa.parse<string[]>(csv.trimEnd(), { delimiter: ',', newline: '\n' }).data;
  const standing = lines.map((line, index) => ({
    line,
    row: Object.fromEntries(names.map((name, i) => [name, cells[index]?.[i] ?? ''])),
  }));
  const problems: Problem[] = [];
  const fresh: { line: string; row: TextRow }[] = [];
  const replaced = new Map<number, { line: string; row: TextRow }>();
  const byKey = new Map(standing.map(({ row }, index) => [schema.primaryKey.map((key) => row[key]).join('|'), index]));
  for (const row of rows) {
    const at = byKey.get(schema.primaryKey.map((key) => row[key] ?? '').join('|'));
    const line = Papa.unparse([names.map((name) => row[name] ?? '')], { newline: '\n' });
    if (at === undefined) fresh.push({ line, row });
    else if (replaces) {
      if (standing[at]?.line !== line) replaced.set(at, { line, row });
    } else if (standing[at]?.line !== line)
      problems.push({
        file,
        line: at + 2,
        reason: `stands as ${standing[at]?.line}; the file has ${line}: correct it by hand, with a changeset of its own`,
      });
  }
  const merged = [...standing.map((old, at) => replaced.get(at) ?? old), ...fresh].sort((a, b) =>
    compare(schema, a.row, b.row),
  );
  return {
    text: `${[header, ...merged.map(({ line }) => line)].join('\n')}\n`,
    added: fresh.length,
    replaced: replaced.size,
    problems,
  };
}
