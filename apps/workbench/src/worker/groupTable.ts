import { type Column, type Table, valueAt } from '@blueledger/datasets/decode';
import type { ReportProgress, Tasks } from './protocol.js';

type AnyTable = Pick<Table<object>, 'name' | 'columns' | 'rowCount'>;
type Input = Tasks['groupRows']['input'];

/** Rows between two readings of the clock. */
const slice = 8192;
/** Milliseconds of work after which messages are let in. */
const longestTurn = 50;

/** Ends a column's name where its months or days are put together by year. */
export const byYear = ':year';

function columnNamed({ name: table, columns }: AnyTable, name: string): Column {
  const column = Object.hasOwn(columns, name) ? (columns as Readonly<Record<string, Column>>)[name] : undefined;
  if (!column)
    throw new Error(
      `${JSON.stringify(name.slice(0, 80))} is not a column of ${table}. Expected one of ${Object.keys(columns).join(', ')}.`,
    );
  return column;
}

/** The group of a row by one column; empty where the row has no value there. */
function grouping(table: AnyTable, name: string): (row: number) => string {
  const rolled = name.endsWith(byYear);
  const column = columnNamed(table, rolled ? name.slice(0, -byYear.length) : name);
  return (row) => {
    const text = String(valueAt(column, row) ?? '');
    return rolled ? text.slice(0, 4) : text;
  };
}

/** Whole units of the last digit that a column keeps, so that what is added up is exact. */
class Cell {
  rows = 0;
  sum = 0;
  least = Number.POSITIVE_INFINITY;
  most = Number.NEGATIVE_INFINITY;

  add(value: number): void {
    this.rows += 1;
    this.sum += value;
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
    if (!Number.isSafeInteger(this.sum))
      throw new Error(
        'The sum of a group has more digits than can be kept exactly. Filter the rows, or take the mean.',
      );
  }

  read(how: Input['how'], scale: number): number {
    if (how === 'count') return this.rows;
    if (how === 'mean') return this.sum / this.rows / scale;
    return (how === 'sum' ? this.sum : how === 'least' ? this.least : this.most) / scale;
  }
}

const isTime = (label: string) => /^\d{4}(?:-\d\d){0,2}$|^\d{4}\/\d\d$/.test(label);
const ordered = (labels: Iterable<string>) => [...labels].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Rows of a table that match, put together by one column, or by two. */
export async function groupTable(
  table: AnyTable,
  matches: (row: number) => boolean,
  { by, across, of, how }: Pick<Input, 'by' | 'across' | 'of' | 'how'>,
  report: ReportProgress,
): Promise<Omit<Tasks['groupRows']['output'], 'about'>> {
  const groupOf = grouping(table, by);
  const seriesOf = across === '' ? () => '' : grouping(table, across);
  const measured = how === 'count' ? undefined : columnNamed(table, of);
  if (measured && measured.kind !== 'number')
    throw new Error(`${of} is not a column of numbers. Expected one for what is added up, or the number of rows.`);
  const cells = new Map<string, Map<string, Cell>>();
  const labels = new Set<string>();
  let withoutValue = 0;
  let since = performance.now();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (row % slice === 0 && performance.now() - since > longestTurn) {
      if (!(await report({ done: row, all: table.rowCount }))) break;
      since = performance.now();
    }
    if (!matches(row)) continue;
    const isMissing = measured?.missing?.[row] === 1;
    if (isMissing) withoutValue += 1;
    const [label, series] = [groupOf(row), seriesOf(row)];
    labels.add(label);
    const ofSeries = cells.get(series) ?? new Map<string, Cell>();
    cells.set(series, ofSeries);
    if (isMissing) continue;
    const cell = ofSeries.get(label) ?? new Cell();
    ofSeries.set(label, cell);
    cell.add(measured ? (measured.values[row] as number) : 1);
  }
  const scale = 10 ** (measured?.decimals ?? 0);
  const all = ordered(labels);
  const series = ordered(cells.keys()).map((one) => ({
    name: one,
    values: all.map((label) => cells.get(one)?.get(label)?.read(how, scale) ?? null),
  }));
  return {
    labels: all,
    series,
    overTime: all.length > 1 && all.every((label) => label === '' || isTime(label)),
    decimals: how === 'count' ? 0 : (measured?.decimals ?? 0) + (how === 'mean' ? 2 : 0),
    withoutValue,
  };
}
