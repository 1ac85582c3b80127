import { cite } from '@blueledger/core/provenance';
import type { FigureContent, TableCell } from './content.js';

/** A cell that a spreadsheet cannot take for a formula, quoted where it must be. Numbers are plain, whatever the page's language. */
function cell(value: TableCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table of a figure as CSV, its source in the last row, so that the two are not parted. */
export function csvOf({ table, answer }: FigureContent): string {
  const rows = [table.columns.map(({ label }) => label), ...table.rows, [cite(answer)]];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Hands the table to the reader as a file. Nothing leaves the page. */
export function saveCsv(content: FigureContent, name: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', csvOf(content)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
