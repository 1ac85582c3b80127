import { exportTables, licence, tableOfRows } from '@blueledger/exchange';
import type { About } from './about.js';
import type { Tasks } from './protocol.js';

function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  const all = [...chunks];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of all) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What a file carries of it: notes as data, without their words. */
const aboutFile = ({ title, dataVersion, sources, rules, notes, status, query }: About) => ({
  title,
  dataVersion,
  sources,
  rules,
  notes,
  status,
  query,
  licence,
});

/** Tables of a page as files, with what each rests on beside or inside them. */
export async function writeFiles({
  tables,
  format,
  name,
}: Tasks['writeFiles']['input']): Promise<Tasks['writeFiles']['output']> {
  const out = tables.map(({ name: table, columns, rows, about }) =>
    tableOfRows(
      table,
      rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column.name, cells[i]]))),
      aboutFile(about),
      { columns },
    ),
  );
  const files = await exportTables(out, { format, name, forSpreadsheet: format === 'csv' });
  return files.map((file) => ({ name: file.name, type: file.mediaType, bytes: joined(file.chunks) }));
}
