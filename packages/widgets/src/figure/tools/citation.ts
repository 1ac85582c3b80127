import { type CitationContext, cite } from '@blueledger/core/internal/answer';
import type { FigureContent } from '../content.js';

/** A figure's citation in a line. One that the page supplies cites the page's sources, and not us. */
export function citationOf({ answer, custom }: Pick<FigureContent, 'answer' | 'custom'>): string {
  if (!custom) return cite(answer);
  return `“${answer.title}”. Sources: ${answer.sources.map(({ title }) => title).join('; ')}.`;
}

/** Where and when a reader reads: the address of the page without its mark, where it has one that others can open. */
export function placeAndDay(): CitationContext {
  const { href, protocol } = location;
  const [year, ...rest] = [new Date().getFullYear(), new Date().getMonth() + 1, new Date().getDate()];
  return {
    address: /^https?:$/.test(protocol) ? href.replace(/#.*$/, '') : undefined,
    accessed: [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
  };
}
