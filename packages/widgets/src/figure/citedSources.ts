import type { Source } from '@blueledger/core';
import { documentAddress, isDocument } from '@blueledger/core/internal/answer';
import type { Cited, FigureContent } from './content.js';

/** Sources by document symbol, or by name where there is none; rules after them; each named once. */
export function citedSources({
  answer,
  messages,
  citedBeside,
  drawnFrom = [],
}: Pick<FigureContent, 'answer' | 'messages' | 'citedBeside' | 'drawnFrom'>): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { id, symbol, short, title, url } of answer.sources) {
    if (citedBeside?.includes(id)) continue;
    const name = symbol ?? short ?? title;
    if (!cited.has(name)) cited.set(name, { name, url: url ?? (symbol && documentAddress(symbol)) });
  }
  for (const { reference } of answer.rules) {
    if (!isDocument(reference)) continue;
    const name = messages.rule(reference.document, reference.paragraph);
    if (![...cited.keys()].some((known) => known.startsWith(reference.document)))
      cited.set(name, { name, url: documentAddress(reference.document) });
  }
  return [...cited.values(), ...drawnFrom];
}

/** What the foot of a figure calls its sources, by their ids: the symbol, or a name where there is none. */
export function sourceNames(sources: readonly Source[]): (ids: readonly string[]) => string[] {
  const names = new Map(sources.map(({ id, symbol, short, title }) => [id, symbol ?? short ?? title]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}
