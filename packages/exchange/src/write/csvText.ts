import type { OutCell, OutTable } from '../table/index.js';
import { inBatches } from './inBatches.js';
import { safeText } from './safeText.js';

export interface CsvOptions {
  /** Begins with a byte-order mark, without which Excel takes UTF-8 for something else. Scripts do better without. */
  readonly forSpreadsheet?: boolean | undefined;
}

/** An empty text is quoted, so that it is not taken for a missing value. */
function cellText(value: OutCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = safeText(value);
  return safe === '' || /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function* lines({ columns, rowCount }: OutTable): Generator<string> {
  yield `${columns.map(({ name }) => cellText(name)).join(',')}\n`;
  for (let row = 0; row < rowCount; row += 1) yield `${columns.map(({ at }) => cellText(at(row))).join(',')}\n`;
}

/**
 * A table as CSV, piece by piece: UTF-8, commas, line feeds, a header of column names; quoted where RFC 4180 asks for it.
 * Numbers are plain, missing values empty, and no cell begins a formula.
 *
 * @example
 * ```ts
 * [...csvText(tableOfRows('own', [{ iso3: 'JPN', note: '=1+1' }], about))].join(''); // => "iso3,note\nJPN,'=1+1\n"
 * ```
 */
export function* csvText(table: OutTable, { forSpreadsheet = false }: CsvOptions = {}): Generator<string> {
  if (forSpreadsheet) yield '\uFEFF';
  yield* inBatches(lines(table));
}
