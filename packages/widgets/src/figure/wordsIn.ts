/** Languages other than English, each as a chunk of its own that loads when a page speaks it. */
export type Languages<Words> = Readonly<Record<string, () => Promise<Words>>>;

/** The words for a language tag such as `fr-CA`; English, at once, where the language is not among ours. */
export function wordsIn<Words>(tag: string, english: Words, others: Languages<Words>): Words | Promise<Words> {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  // An own name only: `lang` is the page's to write, and "constructor" is no language.
  const load = Object.hasOwn(others, language) ? others[language] : undefined;
  return load ? load() : english;
}
