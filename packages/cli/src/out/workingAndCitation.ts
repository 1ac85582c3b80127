import { type CitationStyle, cite, explain } from '@blueledger/core/internal/answer';
import type { Reply } from '../spec.js';
import { workingText } from './workingText.js';

/** The working of a reply. Published rows have none: nothing was worked out. */
export function workingOf({ answer, about, summary }: Reply): string {
  if (answer) return `${workingText(explain(answer))}\n`;
  const list = about.sources.map(({ title, publisher, symbol }) => `- ${symbol ?? `${publisher}, ${title}`}`);
  return `${summary ?? about.title}\nThe figures stand as their sources print them; nothing was worked out.\n${list.join('\n')}\n`;
}

/** The citation of a reply, in words, BibTeX, CSL-JSON or RIS. */
export function citationOf({ answer, about }: Reply, style: unknown): string {
  const { title, sources, rules, notes, dataVersion, status = 'published', query = {} } = about;
  const cited = answer ?? { kind: 'table', title, query, sources, rules, notes, dataVersion, status };
  return `${cite(cited, (style as CitationStyle | undefined) ?? 'plain')}\n`;
}
