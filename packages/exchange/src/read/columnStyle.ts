import { type DayOrder, dateReadings, twoDigitReadings } from './dates.js';
import type { Names } from './names.js';
import { hasMark, numberReadings } from './numbers.js';
import type { ProblemFound } from './problem.js';
import type { RawCell } from './rawRow.js';

/** How the cells of a column are to be read where one cell alone does not tell. */
export interface ColumnStyle {
  readonly decimal?: '.' | ',' | undefined;
  readonly order?: DayOrder | undefined;
  /** Every date has a year of two digits and its month in letters. */
  readonly shortYears?: boolean | undefined;
  /** The column names states by their alpha-2 codes. */
  readonly alpha2?: boolean | undefined;
  /** States that the column names without doubt. */
  readonly states?: ReadonlySet<string> | undefined;
  readonly why?: string | undefined;
  readonly hint?: string | undefined;
}

/** One of the distinct cells of a column, with the line on which it stands first. */
export interface CellAt {
  readonly line: number;
  readonly cell: RawCell;
}

/** The first line that can be read in one way only, for each way. */
type Evidence<Way extends string> = Partial<Record<Way, { readonly line: number; readonly cell: string }>>;

function gather<Way extends string>(cells: Iterable<CellAt>, wayOf: (text: string) => Way | undefined): Evidence<Way> {
  const found: Evidence<Way> = {};
  for (const { line, cell } of cells) {
    if (typeof cell !== 'string') continue;
    const way = wayOf(cell);
    if (way !== undefined && found[way] === undefined) found[way] = { line, cell: cell.trim() };
  }
  return found;
}

/** The mark of decimals of a number that can be written with one only. */
const decimalOf = (text: string): '.' | ',' | undefined => {
  if (!hasMark(text)) return undefined;
  const [first, second] = numberReadings(text);
  return second === undefined ? first?.decimal : undefined;
};

/** The same, told by what the field can hold: `1.234` persons are one thousand and more. */
const decimalBy =
  (fits: (text: string) => boolean) =>
  (text: string): '.' | ',' | undefined => {
    const [first, second] = numberReadings(text).filter((reading) => fits(reading.text));
    return second === undefined ? first?.decimal : undefined;
  };

const orderOf = (text: string): DayOrder | undefined => {
  const [first, second] = dateReadings(text);
  return second === undefined ? first?.order : undefined;
};

const both = <Way extends string>(evidence: Evidence<Way>, ways: readonly [Way, Way]) =>
  ways.every((way) => evidence[way] !== undefined);
const only = <Way extends string>(evidence: Evidence<Way>, ways: readonly [Way, Way]): Way | undefined =>
  both(evidence, ways) ? undefined : ways.find((way) => evidence[way] !== undefined);

const marks = ['.', ','] as const;
const orders = ['day first', 'month first'] as const;

interface Decided {
  readonly styles: readonly ColumnStyle[];
  readonly problems: readonly ProblemFound[];
}

/** A column decides by itself; where it does not, the others of the file decide, if they agree. */
function decide<Way extends string>(
  columns: readonly { readonly heading: string; readonly cells: Iterable<CellAt> }[],
  ways: readonly [Way, Way],
  wayOf: (text: string) => Way | undefined,
  styleOf: (way: Way, why: string) => ColumnStyle,
  tell: (heading: string, a: { line: number; cell: string }, b: { line: number; cell: string }) => ProblemFound,
): Decided {
  const evidence = columns.map(({ cells }) => gather(cells, wayOf));
  const decided = evidence.map((one) => only(one, ways));
  const all = new Set(evidence.flatMap((one) => ways.filter((way) => one[way] !== undefined)));
  const [shared] = all.size === 1 ? all : [];
  const from = evidence.findIndex((one) => shared !== undefined && one[shared] !== undefined);
  return {
    styles: evidence.map((one, index) => {
      const way = decided[index];
      const proof = way === undefined ? undefined : one[way];
      if (way !== undefined && proof) return styleOf(way, `“${proof.cell}” in line ${proof.line}`);
      return shared === undefined || both(one, ways)
        ? {}
        : styleOf(shared, `as in the column ${columns[from]?.heading}, line ${evidence[from]?.[shared]?.line}`);
    }),
    problems: evidence.flatMap((one, index) => {
      const [a, b] = [one[ways[0]], one[ways[1]]];
      return a && b ? [tell(columns[index]?.heading ?? '', a, b)] : [];
    }),
  };
}

interface Column {
  readonly heading: string;
  readonly cells: Iterable<CellAt>;
  /** Whether a value is one that the field can have. */
  readonly fits: (text: string) => boolean;
}

/** Where nothing else tells, the values that a field can have do: if they agree. */
function byFit({ cells, fits }: Column, style: ColumnStyle, mixed: boolean): ColumnStyle {
  if (style.decimal !== undefined || mixed) return style;
  const evidence = gather(cells, decimalBy(fits));
  const decimal = only(evidence, marks);
  const proof = decimal === undefined ? undefined : evidence[decimal];
  return proof ? { decimal, why: `“${proof.cell}” in line ${proof.line} can be nothing else here` } : style;
}

/** Decimal comma or decimal point, by the cells that can have only one. */
export function decideNumbers(columns: readonly Column[], decimal?: '.' | ','): Decided {
  if (decimal !== undefined)
    return { styles: columns.map(() => ({ decimal, why: 'the caller says so' })), problems: [] };
  const { styles, problems } = decide(
    columns,
    marks,
    decimalOf,
    (decimal, why) => ({ decimal, why }),
    (column, a, b) => ({
      severity: 'warning',
      code: 'mixed-number-styles',
      line: Math.max(a.line, b.line),
      column,
      what: `“${a.cell}” in line ${a.line} has a decimal point and “${b.cell}” in line ${b.line} a decimal comma`,
      expected: 'one way of writing numbers in a column',
      remedy: 'Each is read as it is written; one that could be either is refused.',
    }),
  );
  const mixed = new Set(problems.map(({ column }) => column));
  return {
    styles: columns.map((column, index) => byFit(column, styles[index] ?? {}, mixed.has(column.heading))),
    problems,
  };
}

/** A column in which each date is written `31-Jan-21`, with the first cell that says so. */
function shortYears(cells: Iterable<CellAt>): ColumnStyle | undefined {
  let first: { readonly line: number; readonly cell: string } | undefined;
  for (const { line, cell } of cells) {
    if (typeof cell !== 'string') return undefined;
    if (twoDigitReadings(cell).length === 0) return undefined;
    first ??= { line, cell: cell.trim() };
  }
  return first === undefined
    ? undefined
    : {
        shortYears: true,
        why: `every date has its year in two digits, as “${first.cell}” in line ${first.line}: 45 to 99 are 1945 to 1999, 00 to 44 are 2000 to 2044`,
      };
}

/** What the whole column says of a cell that alone may be a state or a missing value, or one of two states. */
export function decideStates(cells: Iterable<CellAt>, names: Names): ColumnStyle {
  const seen = new Set<string>();
  for (const { cell } of cells) if (typeof cell === 'string') seen.add(cell.trim());
  const others = [...seen].filter((text) => text.toUpperCase() !== 'NA');
  const alpha2 = others.length > 0 && others.every((text) => /^[A-Za-z]{2}$/.test(text));
  const doubtful = [...seen].some((text) => 'doubt' in names.state(text));
  if (!doubtful) return { alpha2 };
  const states = others.flatMap((text) => {
    const meaning = names.state(text);
    return 'code' in meaning && meaning.doubt === undefined ? [meaning.code] : [];
  });
  return { alpha2, states: new Set(states) };
}

/** Day first or month first, by the cells in which a number is too large for a month. */
export function decideDates(columns: readonly Column[], order?: DayOrder): Decided {
  if (order !== undefined) return { styles: columns.map(() => ({ order, why: 'the caller says so' })), problems: [] };
  const short = columns.map(({ cells }) => shortYears(cells));
  const { styles, problems } = decide(
    columns,
    orders,
    orderOf,
    (order, why) => ({ order, why }),
    (column, a, b) => ({
      severity: 'warning',
      code: 'mixed-date-orders',
      line: Math.max(a.line, b.line),
      column,
      what: `“${a.cell}” in line ${a.line} has the day first and “${b.cell}” in line ${b.line} the month`,
      expected: 'one order in a column',
      remedy: 'Each is read as it can only be meant; one that could be either is refused.',
    }),
  );
  return { styles: styles.map((style, index) => short[index] ?? style), problems };
}
