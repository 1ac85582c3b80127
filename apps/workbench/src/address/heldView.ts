import type { View } from './view.js';

/** What of the shared choices of an address a page cannot show. */
export interface Refused {
  readonly key: 'year' | 'group' | 'lang' | 'theme';
  readonly value: string;
}

interface Offered {
  readonly uses: readonly ('year' | 'group')[];
  /** First and last available year. */
  readonly years?: readonly [number, number] | undefined;
  readonly isGroup: (group: string) => boolean;
  readonly languages: readonly string[];
}

/** The last year that a page has, or the one before it that most readers want. */
const standardYear = ([first, last]: readonly [number, number], standard: string) =>
  Number(standard) >= first && Number(standard) <= last ? standard : String(last);

/**
 * The view that a page can show: a year, group, language or theme that is not available gives way to the standard one, and is
 * returned beside it, so that the page can say so and no control keeps it.
 */
export function heldView(
  view: View,
  { uses, years, isGroup, languages }: Offered,
  standard: View,
): { readonly view: View; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  let held = view;
  const refuse = (key: Refused['key'], field: 'year' | 'group' | 'language' | 'theme', value: string) => {
    refused.push({ key, value: view[field] });
    held = { ...held, [field]: value };
  };
  if (uses.includes('year') && years) {
    const year = /^\d{4}$/.test(view.year) ? Number(view.year) : Number.NaN;
    if (!(year >= years[0] && year <= years[1])) refuse('year', 'year', standardYear(years, standard.year));
  }
  if (uses.includes('group') && view.group !== '' && !view.group.split('+').every(isGroup))
    refuse('group', 'group', '');
  if (view.language !== '' && !languages.includes(view.language)) refuse('lang', 'language', '');
  if (!['', 'light', 'dark'].includes(view.theme)) refuse('theme', 'theme', '');
  return { view: held, refused };
}
