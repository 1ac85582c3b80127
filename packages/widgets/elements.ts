/** Height that a figure takes at rest, in pixels: on a wide page, and on one narrower than 640 pixels. */
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
  /** Says what it says in words and a table alone. */
  readonly withoutChart?: true;
}

/**
 * Every element, once. Entries of the package, files for pages, hashes, style sheet, sizes, gallery and embed check are
 * made or checked from this list: a new element is its folder and a line here.
 */
export const elements: readonly ElementEntry[] = [
  {
    name: 'burden-gap',
    height: { wide: 704, narrow: 832 },
    withAttribute: { from: { wide: 784, narrow: 1088 }, 'show=movement': { wide: 1616, narrow: 2880 } },
  },
  {
    name: 'account',
    height: { wide: 832, narrow: 1216 },
  },
  { name: 'balance', height: { wide: 800, narrow: 896 } },
  { name: 'claim', height: { wide: 576, narrow: 768 }, withoutChart: true },
  { name: 'contributors', height: { wide: 768, narrow: 960 } },
  { name: 'fatalities', height: { wide: 672, narrow: 832 } },
  {
    name: 'map',
    height: { wide: 736, narrow: 832 },
    withAttribute: { 'show=gap': { wide: 768, narrow: 1008 } },
  },
  { name: 'liquidity', height: { wide: 768, narrow: 1120 } },
  { name: 'missions', height: { wide: 736, narrow: 1056 } },
  { name: 'next-scale', height: { wide: 896, narrow: 1376 } },
  { name: 'payers', height: { wide: 736, narrow: 1056 } },
  { name: 'rates', height: { wide: 736, narrow: 896 } },
  { name: 'reform', height: { wide: 768, narrow: 1024 } },
  { name: 'state', height: { wide: 1008, narrow: 1424 } },
  { name: 'strength', height: { wide: 672, narrow: 832 } },
  { name: 'unpaid', height: { wide: 736, narrow: 960 } },
  { name: 'value' },
];

/** What of a figure shows that it stands: its chart, or its sentence where it has none. */
export const standing = ({ withoutChart }: ElementEntry): string => (withoutChart ? '.summary' : 'canvas[width]');
