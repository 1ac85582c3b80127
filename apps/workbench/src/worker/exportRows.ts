import { cellsOf, opened } from './openTables.js';
import type { Cell, Tasks } from './protocol.js';

/** Quoted where it must be; a text that a spreadsheet would take for a formula is kept a text. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows shown, or all, as the text of a file; JSON carries the sources and the data version with it. */
export async function exportRows({ table, format, selected }: Tasks['exportRows']['ask']): Promise<string> {
  const at = await opened(table);
  const names = at.columns.map(({ name }) => name);
  const rows = selected ? at.order : Uint32Array.from({ length: at.table.rowCount }, (_, row) => row);
  if (format === 'csv')
    return [names, ...Array.from(rows, (row) => cellsOf(at, row))]
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join('');
  const { name, title, dataVersion, sources } = at.table;
  const records = Array.from(rows, (row) => Object.fromEntries(cellsOf(at, row).map((cell, i) => [names[i], cell])));
  return JSON.stringify({ name, title, dataVersion, sources, rows: records });
}
