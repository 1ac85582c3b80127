import { type FactTable, type Source, type TextColumn, textAt } from '../tables/index.js';

/** What a list rests on, in the form in which an answer carries it on. */
export interface ListBasis {
  readonly sources: readonly Source[];
  readonly dataVersion: string;
  readonly status: 'published' | 'unverified';
  readonly rules: readonly [];
  readonly notes: readonly { readonly code: string; readonly values: Readonly<Record<string, string>> }[];
}

/** What a published list rests on: the sources of its table that are named, or all. */
export function publishedList({ sources, dataVersion }: FactTable<object>, ids?: readonly string[]): ListBasis {
  return {
    sources: ids ? sources.filter(({ id }) => ids.includes(id)) : sources,
    dataVersion,
    status: 'published',
    rules: [],
    notes: [],
  };
}

/** What a list rests on that was read from these rows: their sources, or all of a table that has none by row. */
export function listBasis(table: FactTable<object>, rows: readonly number[], notes: ListBasis['notes']): ListBasis {
  const { source, status } = table.columns as { readonly source?: TextColumn; readonly status?: TextColumn };
  const ids = source && rows.flatMap((row) => textAt(source, row)?.split(';') ?? []);
  const unverified = status && rows.some((row) => textAt(status, row) === 'unverified');
  return { ...publishedList(table, ids), notes, ...(unverified && { status: 'unverified' }) };
}
