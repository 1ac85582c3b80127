import { cite } from '@blueledger/core/internal/answer';
import type { FigureContent } from '../content.js';

/** A figure's citation in a line. One that the page supplies cites the page's sources, and not us. */
export function citationOf({ answer, custom }: Pick<FigureContent, 'answer' | 'custom'>): string {
  if (!custom) return cite(answer);
  return `“${answer.title}”. Sources: ${answer.sources.map(({ title }) => title).join('; ')}.`;
}
