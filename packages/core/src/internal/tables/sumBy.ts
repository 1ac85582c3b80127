import { BlueLedgerError, checkFacts, checkKeys, checkList, faultOfValue } from '../errors/index.js';
import { monthOf } from '../math/index.js';
import type { FactTable, MonthColumn, NumberColumn, Numbers, TextColumn } from './table.js';

type AnyColumn = TextColumn | NumberColumn | MonthColumn;

/** A key of a group: its code in each row, how many there are, and what each stands for. */
interface Key {
  readonly codes: Numbers;
  readonly size: number;
  readonly label: (code: number) => string | number;
}

const spread = (values: Numbers): [number, number] => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 0] : [low, high];
};

/** The column of a name; undefined where there is none, or where what stands for a name is none. */
const columnOf = (columns: Readonly<Record<string, AnyColumn>>, name: unknown): AnyColumn | undefined =>
  typeof name === 'string' && Object.hasOwn(columns, name) ? columns[name] : undefined;

function keyOf(columns: Readonly<Record<string, AnyColumn>>, name: string): Key {
  const ofMonth = typeof name === 'string' ? /^year of (\w+)$/.exec(name)?.[1] : undefined;
  const column = columnOf(columns, ofMonth ?? name);
  if (!column)
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(name, 'is not a valid column'),
      where: 'by',
      expected: `columns (${Object.keys(columns).join(', ')}), or "year of" a month`,
    });
  if ('codes' in column)
    return { codes: column.codes, size: column.values.length, label: (code) => column.values[code] as string };
  const { values } = column;
  const [low, high] = spread(values);
  if (ofMonth !== undefined) {
    const first = Math.floor(low / 12);
    const years = new Int32Array(values.length);
    for (let row = 0; row < values.length; row += 1) years[row] = Math.floor((values[row] as number) / 12) - first;
    return { codes: years, size: Math.floor(high / 12) - first + 1, label: (code) => code + first };
  }
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row += 1) codes[row] = (values[row] as number) - low;
  const month = !('decimals' in column);
  return { codes, size: high - low + 1, label: (code) => (month ? monthOf(code + low) : code + low) };
}

export interface Group {
  /** In the order of `by`. */
  readonly keys: readonly (string | number)[];
  readonly sum: number;
}

/** A sum and a mark for each take nine bytes. */
const mostGroups = 20_000_000;

/**
 * Sums of a number column over the rows that share some keys: columns by name, or `year of month`. Groups without a row
 * are left out; the others come in the order of their keys' codes. Rows are counted on dictionary codes, so that a
 * hundred thousand take a few milliseconds.
 *
 * @throws BlueLedgerError `bad-query` for a column that the table does not have, and for columns that make too many groups.
 * @example
 * ```ts
 * const months = facts.personnelByMonth;
 * sumBy(months, { by: ['iso3', 'year of month'], sum: 'persons' }).find(({ keys }) => keys[0] === 'IRL').keys[1]; // => 1990
 * ```
 */
export function sumBy(
  table: FactTable<object>,
  query: { readonly by: readonly string[]; readonly sum: string },
): Group[] {
  checkFacts({ table }, 'table');
  const { by, sum } = checkKeys(query, ['by', 'sum']);
  checkList(by, 'by');
  const columns = table.columns as Readonly<Record<string, AnyColumn>>;
  const keys = by.map((name) => keyOf(columns, name));
  const column = columnOf(columns, sum);
  if (!column || !('decimals' in column))
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(sum, 'is not a valid column of numbers'),
      where: 'sum',
      expected: 'a column of numbers of the table',
    });
  const { values } = column;
  const { rowCount } = table;
  const size = keys.reduce((product, key) => product * key.size, 1);
  if (size > mostGroups)
    throw new BlueLedgerError('bad-query', {
      what: `${by.length} columns make more groups than can be held`,
      where: 'by',
      expected: `columns that make at most ${mostGroups} groups`,
    });
  const sums = new Float64Array(size);
  const seen = new Uint8Array(size);
  const [first, second] = keys;
  // One key and two, the common questions, without a loop over keys in the loop over rows.
  if (keys.length === 1 && first) {
    const { codes } = first;
    for (let row = 0; row < rowCount; row += 1) {
      const at = codes[row] as number;
      sums[at] = (sums[at] as number) + (values[row] as number);
      seen[at] = 1;
    }
  } else if (keys.length === 2 && first && second) {
    const [a, b, width] = [first.codes, second.codes, second.size];
    for (let row = 0; row < rowCount; row += 1) {
      const at = (a[row] as number) * width + (b[row] as number);
      sums[at] = (sums[at] as number) + (values[row] as number);
      seen[at] = 1;
    }
  } else
    for (let row = 0; row < rowCount; row += 1) {
      let at = 0;
      for (const key of keys) at = at * key.size + (key.codes[row] as number);
      sums[at] = (sums[at] as number) + (values[row] as number);
      seen[at] = 1;
    }
  const groups: Group[] = [];
  for (let at = 0; at < size; at += 1) {
    if (!seen[at]) continue;
    const labels: (string | number)[] = [];
    let rest = at;
    for (const key of keys.toReversed()) {
      labels.unshift(key.label(rest % key.size));
      rest = Math.floor(rest / key.size);
    }
    groups.push({ keys: labels, sum: sums[at] as number });
  }
  return groups;
}
