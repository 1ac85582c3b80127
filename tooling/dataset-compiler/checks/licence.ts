import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';

/** Ids of every source that the rows name, or the table as a whole. */
export function sourceIds({ schema, rows }: SourceTable): Set<string> {
  const ids = new Set(schema.sources);
  for (const cell of new Set(rows.map((row) => row['source']))) for (const id of String(cell ?? '').split(';')) if (id !== '') ids.add(id);
  return ids;
}

/** A table says that it may be passed on exactly where each of its sources may. The registry only names them. */
export function checkRedistribution(table: SourceTable, registry: SourceTable): Problem[] {
  const used = sourceIds(table);
  const closed = registry.rows.filter((row) => used.has(row['id'] as string) && row['redistributable'] !== 1).map((row) => row['id']);
  const { file, schema } = table;
  if (schema.redistributable && closed.length > 0)
    return [{ file, column: 'source', reason: `the schema says redistributable, and ${closed.join(', ')} may not be passed on` }];
  if (!schema.redistributable && closed.length === 0)
    return [{ file, reason: 'the schema says not redistributable, and every source may be passed on' }];
  return [];
}

/** Each entry of the registry is the source of something. */
export function checkSourcesUsed(registry: SourceTable, all: ReadonlyMap<string, SourceTable>): Problem[] {
  const used = new Set([...all.values()].flatMap((table) => [...sourceIds(table)]));
  return registry.rows.flatMap((row, index) =>
    used.has(row['id'] as string) ? [] : [{ file: registry.file, line: index + 2, column: 'id', reason: `"${row['id']}" is the source of no row` }],
  );
}
