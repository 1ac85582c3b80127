import type { ListBasis } from './grouping.js';
import { type FactTable, type TextColumn, textAt } from './table.js';

/** What a list rests on that was read from these rows: their sources, or all of a table that has none by row. */
export function listBasis(table: FactTable<object>, rows: readonly number[], notes: ListBasis['notes']): ListBasis {
  const { source, status } = table.columns as { readonly source?: TextColumn; readonly status?: TextColumn };
  const ids = new Set(source && rows.flatMap((row) => textAt(source, row)?.split(';') ?? []));
  return {
    sources: table.sources.filter(({ id }) => !source || ids.has(id)),
    dataVersion: table.dataVersion,
    status: status && rows.some((row) => textAt(status, row) === 'unverified') ? 'unverified' : 'published',
    rules: [],
    notes,
  };
}
