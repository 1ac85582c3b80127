import type { FallbackTable } from '../../snippet/fallbackTable.js';
import { fixedSnippet, livingSnippet } from '../../snippet/snippet.js';
import type { FigureHost } from '../content.js';
import { version } from '../version.js';

/** The code that puts a figure as it stands into another page, living or fixed to this version. */
export function embedCodes(
  { localName, chosen }: FigureHost,
  fallback: FallbackTable,
): { readonly living: string; readonly fixed: string } {
  const code = { element: localName, attributes: chosen, fallback, version };
  return { living: livingSnippet(code), fixed: fixedSnippet(code) };
}
