/** A page or a part of one, as the search lists it. */
export interface SearchEntry {
  readonly id: number;
  /** From the root of the site, without a slash before it. */
  readonly url: string;
  readonly title: string;
  /** What it belongs to, or its first sentence. */
  readonly about: string;
  /** Further words by which it is found. */
  readonly words: string;
}

/** Words that are everywhere find nothing. */
const common = new Set(
  'and are but for from has have its not now one that the their them they this those two what when where which who with'.split(
    ' ',
  ),
);

/** How the index is made and read: the build and the page must agree. */
export const searchOptions = {
  fields: ['title', 'about', 'words'],
  storeFields: ['url', 'title', 'about'],
  processTerm: (term: string) => {
    const word = term.toLowerCase();
    return word.length < 2 || common.has(word) ? null : word;
  },
  searchOptions: { prefix: true, fuzzy: 0.15, boost: { title: 4, about: 2 }, combineWith: 'AND' as const },
};
