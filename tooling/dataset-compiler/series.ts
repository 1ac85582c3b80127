import type { EncodableColumn } from './columns.js';

/**
 * Lengths of the series of a table that is ordered by keys and then by time: rows that agree in all key columns but the
 * last. Undefined where series would be too short to help.
 */
export function seriesLengths(columns: readonly EncodableColumn[], key: readonly string[]): number[] | undefined {
  const leading = key.slice(0, -1).map((name) => columns.find((column) => column.name === name));
  const rows = columns[0]?.numbers.length ?? 0;
  if (leading.length === 0 || leading.includes(undefined)) return undefined;
  const lengths: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const same = row > 0 && leading.every((column) => column?.numbers[row] === column?.numbers[row - 1]);
    if (same) lengths[lengths.length - 1] = (lengths.at(-1) as number) + 1;
    else lengths.push(1);
  }
  return lengths.length * 4 <= rows ? lengths : undefined;
}
