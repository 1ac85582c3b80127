import type { Source } from '@blueledger/core/internal/tables';

/** Sources by symbol, or by name where there is none, as the foot of a figure calls them. */
export function sourceNames(sources: readonly Source[]): (ids: readonly string[]) => string {
  const names = new Map(sources.map(({ id, symbol, short, title }) => [id, symbol ?? short ?? title]));
  return (ids) => [...new Set(ids.map((id) => names.get(id) ?? id))].join('; ');
}
