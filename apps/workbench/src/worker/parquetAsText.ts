import { csvText, licence, type OutRow, tableOfRows } from '@blueledger/exchange';

/** How a Parquet file begins. */
const signature = [0x50, 0x41, 0x52, 0x31];
export const isParquet = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/** A cell as a table of text has it: whole numbers of any size, days as ISO dates. */
const cellOf = (cell: unknown): string | number | boolean | null => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'bigint') return cell.toString();
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return JSON.stringify(cell);
};

/** The rows of a Parquet file as the text of a CSV, so that they are recognised and checked as those of any file. */
export async function parquetAsText(bytes: Uint8Array): Promise<Uint8Array> {
  const { parquetReadObjects } = await import('hyparquet');
  const file = bytes.slice().buffer;
  const rows = await parquetReadObjects({ file });
  const plain = rows.map(
    (row): OutRow => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellOf(cell)])),
  );
  const about = { title: 'Parquet', dataVersion: 'own', licence, sources: [], rules: [], notes: [] };
  return new TextEncoder().encode([...csvText(tableOfRows('Parquet', plain, about))].join(''));
}
