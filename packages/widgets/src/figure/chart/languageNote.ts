import { chartWords } from './words.js';

/** A remark where the page speaks a language that the figure has no words in: it is in another, and says so. */
export function languageNote(tag: string, language: string): string | undefined {
  const own = language.split('-')[0] as string;
  if (tag === '' || tag.toLowerCase().split('-')[0] === own) return undefined;
  try {
    return chartWords(language).instead(new Intl.DisplayNames(own, { type: 'language' }).of(tag) as string);
  } catch {
    // `lang` is the page's to write: what is no language tag names none.
    return undefined;
  }
}
