import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';
import type { Cell, Row } from '../rowValidator.js';
import { fieldOf, shown } from './shown.js';

const keyOf = (row: Row, fields: readonly string[]) => fields.map((field) => row[field] ?? '').join('|');

/** Cells order as numbers where they are numbers, else by code unit: the same on every machine and in every locale. */
function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [String(a ?? ''), String(b ?? '')];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Which of two rows stands first by the fields of a key; 0 where they have the same key. */
function compareKeys(a: Row, b: Row, fields: readonly string[]): number {
  for (const field of fields) {
    const order = compareCells(a[field] ?? null, b[field] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Each row's primary key is its own, and rows stand in the order of the key, so that a diff shows one changed fact as one line. */
export function checkPrimaryKey(table: SourceTable): Problem[] {
  const { schema, rows, file } = table;
  // Rows that rise strictly have keys of their own: only others are looked at one by one.
  if (rows.every((row, index) => index === 0 || compareKeys(rows[index - 1] as Row, row, schema.primaryKey) < 0))
    return [];
  const keys = schema.primaryKey.map((name) => fieldOf(table, name));
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const line = index + 2;
    const key = keyOf(row, schema.primaryKey);
    const first = seen.get(key);
    if (first !== undefined)
      problems.push({
        file,
        line,
        reason: `same key ${keys.map((field) => shown(field, row[field.name] ?? null)).join(', ')} as line ${first}`,
      });
    seen.set(key, line);
    const previous = rows[index - 1];
    if (previous === undefined) return;
    for (const field of schema.primaryKey) {
      const order = compareCells(previous[field] ?? null, row[field] ?? null);
      if (order < 0) break;
      if (order > 0) {
        problems.push({
          file,
          line,
          column: field,
          reason: `out of order: rows stand in the order of ${schema.primaryKey.join(', ')}`,
        });
        break;
      }
    }
  });
  return problems;
}

/** A cell of a foreign key names a row that exists; `;` joins several. */
export function checkForeignKeys(table: SourceTable, all: ReadonlyMap<string, SourceTable>): Problem[] {
  const keys = [...table.schema.foreignKeys];
  if (table.schema.fields.some((field) => field.name === 'source'))
    keys.push({ fields: ['source'], reference: { resource: 'sources', fields: ['id'] } });
  const problems: Problem[] = [];
  for (const { fields, reference } of keys) {
    const column = fields[0] as string;
    const target = all.get(reference.resource);
    if (!target) {
      problems.push({
        file: table.file,
        column,
        reason: `refers to a table "${reference.resource}" that does not exist`,
      });
      continue;
    }
    const known = new Set(target.rows.map((row) => String(row[reference.fields[0] as string])));
    table.rows.forEach((row, index) => {
      const cell = row[column];
      if (cell === null || cell === undefined) return;
      for (const part of String(cell).split(';'))
        if (!known.has(part))
          problems.push({
            file: table.file,
            line: index + 2,
            column,
            reason: `"${part}" is not in ${reference.resource}`,
          });
    });
  }
  for (const id of table.schema.sources)
    if (!all.get('sources')?.rows.some((row) => row['id'] === id))
      problems.push({ file: table.file, reason: `source "${id}" is not in sources` });
  return problems;
}
