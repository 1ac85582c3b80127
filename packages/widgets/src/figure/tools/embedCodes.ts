import type { FallbackTable } from '../../snippet/fallbackTable.js';
import { fixedSnippet, livingSnippet } from '../../snippet/snippet.js';
import { version } from '../version.js';

/** Attributes that belong to the page and not to the question. */
const notAsked = /^(class|id|style|slot|lang|dir|hidden|part|exportparts|tabindex|role|data-.*|aria-.*)$/;

/** The code that puts a figure as it stands into another page, living or fixed to this version. */
export function embedCodes(
  element: Element,
  fallback: FallbackTable,
): { readonly living: string; readonly fixed: string } {
  const attributes = Object.fromEntries(
    [...element.attributes].filter(({ name }) => !notAsked.test(name)).map(({ name, value }) => [name, value]),
  );
  const code = { element: element.localName, attributes, fallback, version };
  return { living: livingSnippet(code), fixed: fixedSnippet(code) };
}
