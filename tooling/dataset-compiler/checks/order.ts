import type { Problem } from '../problem.js';
import type { SourceTable } from '../readTable.js';
import type { OrderCheck } from '../tableSchema.js';
import { fieldOf, shown } from './shown.js';

/** In each row the first date or year is not after the second, at the precision that both have. An empty one is open. */
export function checkOrder(table: SourceTable, { fields: [first, last] }: OrderCheck): Problem[] {
  const [start, end] = [fieldOf(table, first), fieldOf(table, last)];
  return table.rows.flatMap((row, index) => {
    const [from, to] = [shown(start, row[first] ?? null), shown(end, row[last] ?? null)];
    if (from === '' || to === '') return [];
    const precision = Math.min(from.length, to.length);
    if (from.slice(0, precision) <= to.slice(0, precision)) return [];
    return [{ file: table.file, line: index + 2, column: last, reason: `${to} is before ${first} ${from}` }];
  });
}
