import type { Source } from '@blueledger/core';

/** The sources that a row names, by its cell: ids joined by semicolons. */
export function sourcesNamed(sources: readonly Source[], ids: string): readonly Source[] {
  const wanted = new Set(ids.split(';'));
  return sources.filter(({ id }) => wanted.has(id));
}
