/** Height that a figure takes at rest, in rem: on a wide page, and on one narrower than 40rem. */
export interface Height {
  readonly wide: number;
  readonly narrow: number;
}

export interface ElementEntry {
  /** Folder under `src/`, and the element's name after `bl-`. */
  readonly name: string;
  /** Kept free before the script arrives; none for an element that stands inside a line of text. */
  readonly height?: Height;
  /** Another height where the element has an attribute, or a value of one: `from`, `show=movement`. The last that fits holds. */
  readonly withAttribute?: Readonly<Record<string, Height>>;
}

/**
 * Every element, once. Entries of the package, files for pages, hashes, style sheet, sizes, gallery and embed check are
 * made or checked from this list: a new element is its folder and a line here.
 */
export const elements: readonly ElementEntry[] = [
  {
    name: 'burden-gap',
    height: { wide: 44, narrow: 52 },
    withAttribute: { from: { wide: 47, narrow: 55 }, 'show=movement': { wide: 101, narrow: 180 } },
  },
  { name: 'contributors', height: { wide: 48, narrow: 60 } },
  { name: 'missions', height: { wide: 46, narrow: 66 } },
  { name: 'payers', height: { wide: 46, narrow: 66 } },
  { name: 'rates', height: { wide: 46, narrow: 56 } },
  { name: 'state', height: { wide: 58, narrow: 78 } },
  { name: 'unpaid', height: { wide: 46, narrow: 60 } },
  { name: 'value' },
];
