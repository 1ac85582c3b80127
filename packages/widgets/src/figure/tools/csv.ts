import type { FigureContent, FigureTable, TableCell } from '../content.js';
import { citationOf } from './citation.js';

/** A cell that a spreadsheet cannot take for a formula, quoted where it must be. Numbers are plain, whatever the page's language. */
function cell(value: TableCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table of a figure as CSV, its source in the last row, so that the two are not parted. */
export function csvOf(content: Pick<FigureContent, 'answer' | 'custom'>, table: FigureTable): string {
  const rows = [table.columns.map(({ label }) => label), ...table.rows, [citationOf(content)]];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
