import { documentAddress } from '@blueledger/core/internal/answer';
import type { FigureContent } from './content.js';

export interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

/** Sources by document symbol, or by name where there is none; rules after them; each named once. */
export function citedSources({
  answer,
  words,
  citedBeside,
}: Pick<FigureContent, 'answer' | 'words' | 'citedBeside'>): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { id, symbol, short, title, url } of answer.sources) {
    if (citedBeside?.includes(id)) continue;
    const name = symbol ?? short ?? title;
    if (!cited.has(name)) cited.set(name, { name, url: url ?? (symbol && documentAddress(symbol)) });
  }
  for (const { reference } of answer.rules) {
    const name = words.rule(reference.document, reference.paragraph);
    if (![...cited.keys()].some((known) => known.startsWith(reference.document)))
      cited.set(name, { name, url: documentAddress(reference.document) });
  }
  return [...cited.values()];
}
