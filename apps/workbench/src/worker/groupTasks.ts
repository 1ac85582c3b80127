import { groupTable } from './groupTable.js';
import type { ReportProgress, Tasks } from './protocol.js';
import { rowFilter } from './rowFilter.js';
import { rowMatcher } from './rowMatcher.js';
import { tableNamed } from './tableTasks.js';

/** The rows that the filter leaves, put together; the table's sources stand under what comes of them. */
export async function groupRows(
  input: Tasks['groupRows']['input'],
  report: ReportProgress,
): Promise<Tasks['groupRows']['output']> {
  const { table, columns } = await tableNamed(input.table);
  const matches = rowMatcher(rowFilter(input.filter, columns).tests, Object.values(table.columns));
  return {
    ...(await groupTable(table, matches, input, report)),
    about: {
      title: table.title,
      dataVersion: table.dataVersion,
      sources: table.sources,
      rules: [],
      notes: [],
      status: 'derived',
      query: input,
      texts: [],
    },
  };
}
