import type { EncodableColumn } from './columns.js';
import { type Encoded, encodeNumbers } from './encode.js';
import { encodeTimes } from './encodeTimes.js';

/** The months of a table as places in the list of months available, so that a month missing everywhere is no gap. */
export interface SeriesTimes {
  readonly column: EncodableColumn;
  readonly list: readonly number[];
  readonly encoded: Encoded;
  /** The time of each row, where the lengths of the series follow from the times too. */
  readonly times?: readonly number[];
}

/** The last key column of a table of series, where its values are few. */
export function seriesTimes(
  columns: readonly EncodableColumn[],
  series: readonly number[],
  key: readonly string[],
): SeriesTimes | undefined {
  const column = columns.find(
    ({ name, kind, missing }) => name === key.at(-1) && kind !== 'text' && missing.length === 0,
  );
  if (column === undefined) return undefined;
  const list = [...new Set(column.numbers)].sort((a, b) => a - b);
  if (list.length * 8 > column.numbers.length || list.length > 1023) return undefined;
  const codes = new Map(list.map((value, code) => [value, code]));
  const times = column.numbers.map((value) => codes.get(value) as number);
  const text = encodeTimes(times, series, list.length);
  const plain = encodeNumbers(times, series);
  if (text !== undefined && text.length * 6 < plain.size + encodeNumbers(series).size)
    return { column, list, encoded: { encoding: 't', text, size: text.length * 6 }, times };
  return column.kind === 'month' ? { column, list, encoded: plain } : undefined;
}
