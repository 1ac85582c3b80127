import type { OutCell, OutTable } from '../table/index.js';
import { inBatches } from './inBatches.js';

/** A row as an object. Missing values are null, so that every row has the same fields. */
export function rowAt({ columns }: OutTable, row: number): Record<string, OutCell> {
  return Object.fromEntries(columns.map(({ name, at }) => [name, at(row)]));
}

function* lines(table: OutTable): Generator<string> {
  for (let row = 0; row < table.rowCount; row += 1) yield `${JSON.stringify(rowAt(table, row))}\n`;
}

/**
 * A table as NDJSON, piece by piece: one object a line, missing values null.
 *
 * @example
 * ```ts
 * [...ndjsonText(tableOfRows('own', [{ iso3: 'JPN', rate: 6.93 }], about))].join(''); // => '{"iso3":"JPN","rate":6.93}\n'
 * ```
 */
export function* ndjsonText(table: OutTable): Generator<string> {
  yield* inBatches(lines(table));
}
