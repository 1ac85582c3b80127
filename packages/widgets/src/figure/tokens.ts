/** A colour of the look, in each way that a figure is seen. */
interface Token {
  readonly light: string;
  readonly dark: string;
  /** The system colour where a reader forces colours; text where none is named. */
  readonly forced?: string;
  /** On paper; black where none is named. */
  readonly print?: string;
}

/**
 * The colours of all figures, once. The styles of the figures, `tokens.css`, the tables of the pages (`npm run tokens`) and
 * the custom properties in `custom-elements.json` are made from this table: a colour is changed here and nowhere else.
 */
export const tokens = {
  ink: { light: '#14202b', dark: '#e8eef3' },
  muted: { light: '#4a5864', dark: '#a9b6c1' },
  money: { light: '#0b5cad', dark: '#6cb2f5' },
  people: { light: '#b4560c', dark: '#f2a25c', forced: 'Highlight' },
  owed: { light: '#a3195b', dark: '#f283b4', forced: 'Highlight' },
  reserve: { light: '#2f6b3a', dark: '#7cc48a' },
  african: { light: '#b4560c', dark: '#f2a25c' },
  'asia-pacific': { light: '#00798c', dark: '#4fc3d3' },
  'eastern-european': { light: '#5c6b2f', dark: '#b5c46b' },
  grulac: { light: '#7a5195', dark: '#c3a1e0' },
  brown: { light: '#7a4b1e', dark: '#d2a679' },
  others: { light: '#6b7680', dark: '#9aa6b0', forced: 'GrayText', print: '#888' },
  line: { light: '#d5dce1', dark: '#33414e', forced: 'GrayText', print: '#888' },
  rest: { light: '#e6eaed', dark: '#2a3743', forced: 'Canvas', print: '#ddd' },
  background: { light: '#ffffff', dark: '#0f1720', forced: 'Canvas', print: '#fff' },
} as const satisfies Readonly<Record<string, Token>>;

/** Surfaces that stand out from the background: a panel over a page, and the workbench's own. */
export const surfaces = {
  panel: { light: '#ffffff', dark: '#17212b' },
  raised: { light: '#f6f8f9', dark: '#17212b' },
} as const;

export type ColourName = keyof typeof tokens;

/** Colours of series that stand apart, in the order of their use: one each, never one for two. */
export const seriesColours = [
  'money',
  'people',
  'asia-pacific',
  'grulac',
  'eastern-european',
  'owed',
  'brown',
  'muted',
] as const satisfies readonly ColourName[];

/** The two subjects; each has one colour and one shape everywhere. */
export type Role = 'money' | 'people';

/** What each colour is for, as the pages and `custom-elements.json` say it; no script loads it. */
export const meanings: Readonly<Record<ColourName, string>> = {
  ink: 'text',
  muted: 'secondary text',
  money: 'who pays; Western states, where groups stand apart',
  people: 'who serves',
  owed: 'unpaid, overdue, errors',
  reserve: 'reserve, bridge',
  african: 'African states, where groups stand apart',
  'asia-pacific': 'Asia-Pacific states',
  'eastern-european': 'Eastern European states',
  grulac: 'Latin American and Caribbean states',
  brown: 'a further series, where many stand apart',
  others: 'all others',
  line: 'rules and grid',
  rest: 'the rest of a bar',
  background: 'background; transparent unless `theme` is set',
};
