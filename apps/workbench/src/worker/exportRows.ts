import { csvText, jsonText, type OutTable, tableOfFacts } from '@blueledger/exchange';
import { type OpenTable, opened } from './openTables.js';
import type { Tasks } from './protocol.js';

/** The rows that are shown, in the order in which they are. */
function shownOf(at: OpenTable): OutTable {
  const whole = tableOfFacts(at.table);
  const rowAt = (row: number) => at.order[row] as number;
  return {
    ...whole,
    rowCount: at.order.length,
    columns: whole.columns.map((column) => ({ ...column, at: (row: number) => column.at(rowAt(row)) })),
  };
}

/** The rows shown, or all, as the text of a file; JSON carries the sources and the data version with it. */
export async function exportRows({ table, format, selected }: Tasks['exportRows']['ask']): Promise<string> {
  const at = await opened(table);
  const rows = selected ? shownOf(at) : tableOfFacts(at.table);
  const text = format === 'csv' ? csvText(rows, { forSpreadsheet: true }) : jsonText([rows]);
  return [...text].join('');
}
