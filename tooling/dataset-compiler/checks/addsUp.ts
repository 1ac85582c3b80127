import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';
import type { AddsUpCheck } from '../tableSchema.js';
import { fieldOf, shown } from './shown.js';

/**
 * In each row the field is the sum of its parts, but for the exceptions that the schema declares by key. A row without any
 * part, of which the source prints the total alone, has nothing to add.
 */
export function checkAddsUp(table: SourceTable, { field, parts, exceptions }: AddsUpCheck): Problem[] {
  const { file, schema, rows } = table;
  for (const name of [field, ...parts]) fieldOf(table, name);
  const keys = schema.primaryKey.map((name) => fieldOf(table, name));
  const declared = new Map(exceptions.map((exception) => [exception.key.join('|'), exception.difference]));
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    if (parts.every((part) => (row[part] ?? null) === null)) return;
    const sum = parts.reduce((total, part) => total + ((row[part] as number | null) ?? 0), 0);
    const difference = (row[field] as number) - sum;
    if (difference === 0 && declared.size === 0) return;
    const key = keys.map((keyField) => shown(keyField, row[keyField.name] ?? null)).join('|');
    const allowed = declared.get(key) ?? 0;
    declared.delete(key);
    if (difference === allowed) return;
    const reason =
      allowed === 0
        ? `${row[field]} is not the sum of ${parts.join(', ')}, which is ${sum}`
        : `${row[field]} less ${parts.join(', ')} is ${difference}; the schema declares ${allowed} for this row: mend the one that is wrong`;
    problems.push({ file, line: index + 2, column: field, reason });
  });
  for (const key of declared.keys())
    problems.push({ file, reason: `the exception declared for ${key} matches no row: remove it` });
  return problems;
}
