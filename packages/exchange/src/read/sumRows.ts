import type { ColumnStyle } from './columnStyle.js';
import { numberReadings } from './numbers.js';
import { plainWord } from './plainWord.js';
import type { ProblemFound } from './problem.js';
import { quoted } from './problem.js';
import type { RawCell, RawRow } from './rawRow.js';
import type { Column } from './readRows.js';
import type { KindName } from './rowKinds.js';
import { isTotal } from './totals.js';

/** The figure of each kind that a row of totals adds up. */
const figures: Partial<Record<KindName, string>> = {
  payments: 'amount_usd',
  personnel: 'persons',
  appropriations: 'total_usd',
  scale: 'rate',
};

/** Whether rows of a kind have a figure that a row of totals can add up. */
export const hasFigure = (kind: KindName): boolean => figures[kind] !== undefined;

/** A line of totals, and how many rows stand above it. */
export interface SumRow {
  readonly row: RawRow;
  readonly above: number;
}

type Outcome = readonly (Readonly<Record<string, unknown>> | undefined)[];

/** Sums of decimals in their last digit: whole numbers add up without loss. */
const digits = 5;
const scaled = (value: unknown) => Math.round(Number(value) * 10 ** digits);

const sumOf = (rows: Outcome, figure: string): number | undefined =>
  rows.some((row) => row === undefined) ? undefined : rows.reduce((sum, row) => sum + scaled(row?.[figure] ?? 0), 0);

/** The figure of a line of totals, read as the column writes its numbers. */
function numberOf(cell: RawCell | undefined, { decimal }: ColumnStyle): number | undefined {
  if (typeof cell === 'number') return scaled(cell);
  const readings = numberReadings(cell ?? '').filter(
    (reading) => decimal === undefined || reading.decimal === undefined || reading.decimal === decimal,
  );
  return readings.length === 1 ? scaled(readings[0]?.text) : undefined;
}

/** The rows of the month or the years that the line of a total is of; none where one of them has errors. */
function ofSameTime({ cells }: RawRow, rows: Outcome, columns: readonly Column[]): Outcome {
  const times = columns.filter(({ field }) => field === 'month' || field === 'from_year');
  if (times.length === 0 || rows.includes(undefined)) return [];
  return rows.filter((row) => times.every(({ field, at }) => String(row?.[field]) === String(cells[at] ?? '').trim()));
}

const label = ({ cells }: RawRow) =>
  quoted(String(cells.find((cell) => isTotal(plainWord(String(cell)))) ?? '').trim());

/**
 * What is to be known of the lines of totals: they are no rows, and are held against the rows that they add up: all those
 * above, or those since the total before.
 */
export function sumProblems(
  sums: readonly SumRow[],
  outcome: Outcome,
  kind: KindName,
  columns: readonly Column[],
  styles: ReadonlyMap<string, ColumnStyle>,
): ProblemFound[] {
  const figure = figures[kind];
  const column = columns.find(({ field }) => field === figure);
  return sums.map(({ row, above }, index): ProblemFound => {
    const what = `${label(row)} adds up other rows and is no row itself`;
    const about = {
      code: 'total-row',
      line: row.line,
      column: columns[0]?.heading,
      expected: 'one row a figure',
    } as const;
    const printed = column === undefined ? undefined : numberOf(row.cells[column.at], styles.get(column.field) ?? {});
    const before = sums[index - 1]?.above ?? 0;
    const parts = [
      outcome.slice(0, above),
      outcome.slice(before, above),
      ofSameTime(row, outcome.slice(0, above), columns),
    ];
    const added =
      figure === undefined ? [] : parts.map((rows) => (rows.length === 0 ? undefined : sumOf(rows, figure)));
    const known = added.filter((sum) => sum !== undefined);
    if (printed === undefined || known.length === 0)
      return {
        ...about,
        severity: 'warning',
        what: `${what}; it is left out, and could not be compared with the rows above`,
        remedy: 'Compare it with the rows that are read.',
      };
    if (known.includes(printed))
      return {
        ...about,
        severity: 'warning',
        what: `${what}; it is left out, and agrees with the rows above (${printed / 10 ** digits})`,
      };
    return {
      ...about,
      code: 'total-disagrees',
      column: column?.heading,
      value: row.cells[column?.at ?? 0],
      what: `${what}: it says ${printed / 10 ** digits}, and the rows above are ${(known[0] as number) / 10 ** digits}`,
      expected: 'a total that agrees with its rows',
      remedy: 'A row may be missing, double or wrong. Mend it, or take the line of the total out.',
    };
  });
}
