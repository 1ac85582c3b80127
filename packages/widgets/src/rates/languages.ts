import { englishRates, type RatesWords } from './words.js';

/** Languages other than English come as a chunk of their own, names of states included. */
const others: Readonly<Record<string, () => Promise<{ readonly words: RatesWords }>>> = {
  ar: () => import('./languages/ar.js'),
  fr: () => import('./languages/fr.js'),
};

/** The words for a language tag such as `fr-CA`; English where the language is not among ours. */
export function wordsFor(tag: string): RatesWords | Promise<RatesWords> {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  // An own name only: `lang` is the page's to write, and "constructor" is no language.
  const load = Object.hasOwn(others, language) ? others[language] : undefined;
  return load ? load().then(({ words }) => words) : englishRates;
}
