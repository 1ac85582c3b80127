import type { FigureContent } from './content.js';

export interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

/** Where a document symbol leads; a part of a resolution (`55/5 B`) has no address of its own. */
const addressOf = (symbol: string) => (symbol.includes(' ') ? undefined : `https://docs.un.org/${symbol}`);

/** Sources by document symbol, or by name where there is none; rules after them; each named once. */
export function citedSources({ answer, words }: Pick<FigureContent, 'answer' | 'words'>): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { symbol, short, title, url } of answer.sources) {
    const name = symbol ?? short ?? title;
    if (!cited.has(name)) cited.set(name, { name, url: url ?? (symbol && addressOf(symbol)) });
  }
  for (const { reference } of answer.rules) {
    const name = words.rule(reference.document, reference.paragraph);
    if (![...cited.keys()].some((known) => known.startsWith(reference.document)))
      cited.set(name, { name, url: addressOf(reference.document) });
  }
  return [...cited.values()];
}
