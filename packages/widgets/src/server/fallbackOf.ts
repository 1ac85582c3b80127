import { BlueLedgerError, checkRecord, didYouMean, nearest, oneOf, shown } from '@blueledger/core/internal/errors';
import { checkOption } from '../figure/attributes.js';
import type { FigureContent } from '../figure/content.js';
import { fallbackOf as fallbackOfContent } from '../figure/tools/fallback.js';
import { type FallbackTable, fallbackTable } from '../snippet/fallbackTable.js';
import { figureClasses } from './figureClasses.js';

/** The element of a figure. `bl-value` is not among them: its fallback is the text in the page. */
export type FigureName = keyof typeof figureClasses;

/** The options of an element, by attribute (`budget-year`) or by property (`budgetYear`); undefined ones are left out. */
export type FigureOptions = Readonly<Record<string, string | number | undefined>>;

export interface ServerOptions {
  /** Language of the page, as its `lang` has it. Default: English. */
  readonly lang?: string | undefined;
}

/** What this file calls of an element: not for pages, where the element itself asks. */
interface Loading {
  loadContent(language: string): Promise<FigureContent>;
}

/** An element that stands in no page, with its options set. */
async function elementWith(name: FigureName, options: FigureOptions) {
  const Figure = await figureClasses[oneOf(name, Object.keys(figureClasses) as FigureName[], 'element')]();
  // Reading what it observes makes Lit read the options that the class declares, as the registry of a page would.
  void Figure.observedAttributes;
  const element = new Figure();
  const properties = new Map<string, PropertyKey>();
  for (const [property, { attribute }] of Figure.elementProperties)
    if (attribute !== false) {
      properties.set(String(property), property);
      properties.set(typeof attribute === 'string' ? attribute : String(property).toLowerCase(), property);
    }
  for (const [option, value] of Object.entries(checkRecord(options, 'options'))) {
    const property = properties.get(option);
    if (property === undefined)
      throw new BlueLedgerError('bad-query', {
        what: `${shown(option)} is not an option of ${name}`,
        where: 'options',
        expected: `no other than ${[...properties.keys()].join(', ')}`,
        remedy: didYouMean(nearest(option, [...properties.keys()])),
      });
    checkOption(option, value);
    Object.assign(element, { [property]: value });
  }
  oneOf(element.theme ?? 'light', ['light', 'dark'], 'theme');
  return element;
}

/**
 * A figure as text, for a server that writes the page: the sentence, every value of the table and the sources. Needs no page
 * and no DOM. Inside the element it is what a reader, a search engine and a printer have before, or without, the script; the
 * element draws over it.
 *
 * @throws BlueLedgerError `bad-query` for an element or an option that is not valid, and as the element for its options.
 * @example
 * ```ts
 * const { sentence, columns, rows } = await fallbackOf('bl-payers', { year: 2026, top: 5 });
 * sentence.startsWith('In 2026 the 5 largest payers'); // => true
 * [columns.length, rows.length, rows[0]]; // => [3, 7, ['United States of America', '1', '26.1371']]
 * ```
 */
export async function fallbackOf(
  element: FigureName,
  options: FigureOptions = {},
  { lang = 'en' }: ServerOptions = {},
): Promise<FallbackTable> {
  const figure = (await elementWith(element, options)) as unknown as Loading;
  const content = await figure.loadContent(lang);
  return fallbackOfContent((await content.whole?.()) ?? content);
}

/**
 * The same as markup for the inside of the element: a table with its caption, and a paragraph with the sources. All text in it
 * is escaped.
 *
 * @throws BlueLedgerError as `fallbackOf`.
 * @example
 * ```ts
 * const html = await fallbackHtml('bl-rates', { states: 'JPN', from: 2024, to: 2025 });
 * html.startsWith('<table><caption>'); // => true
 * ```
 */
export const fallbackHtml = async (
  element: FigureName,
  options: FigureOptions = {},
  server: ServerOptions = {},
): Promise<string> => fallbackTable(await fallbackOf(element, options, server));
