import { licence, tableOfRows } from '@blueledger/exchange/table';
import type { Reply } from '../spec.js';
import { bundledTables } from './bundledTables.js';
import { factTable } from './factTable.js';

export async function reply(): Promise<Reply> {
  const { version, names } = bundledTables();
  const rows = await Promise.all(
    names.map(async (name) => {
      const {
        title = name,
        rowCount,
        columns,
      } = (await factTable(name)) as Awaited<ReturnType<typeof factTable>> & {
        readonly title?: string;
      };
      return { table: name, title, rows: rowCount, columns: Object.keys(columns).length };
    }),
  );
  const about = { title: 'Bundled tables', dataVersion: version, licence, sources: [], rules: [], notes: [] };
  return { about, tables: [tableOfRows('tables', rows, about)], summary: `${rows.length} tables.` };
}
