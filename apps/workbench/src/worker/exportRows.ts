import { csvText, jsonText, type OutTable, tableOfFacts } from '@blueledger/exchange';
import type { Tasks } from './protocol.js';
import { type OpenTable, tableNamed } from './tableTasks.js';

/** The selected rows, in the order in which they are shown. */
function selectedRows({ table, order }: OpenTable): OutTable {
  const all = tableOfFacts(table);
  return {
    ...all,
    rowCount: order.length,
    columns: all.columns.map((column) => ({ ...column, at: (row: number) => column.at(order[row] as number) })),
  };
}

/** The selected rows, or all, as the text of a file; JSON carries the sources and the data version with it. */
export async function exportRows({ table, format, selected }: Tasks['exportRows']['input']): Promise<string> {
  const open = await tableNamed(table);
  const rows = selected ? selectedRows(open) : tableOfFacts(open.table);
  const text = format === 'csv' ? csvText(rows, { forSpreadsheet: true }) : jsonText([rows]);
  return [...text].join('');
}
