import type { Answer } from '@blueledger/core';
import { BlueLedgerError } from '@blueledger/core';
import { oneOf, shown } from '@blueledger/core/internal/errors';
import { type OutTable, tablesOfAnswer } from '../table/index.js';
import { type CsvOptions, csvText } from './csvText.js';
import { dataPackage } from './dataPackage.js';
import { jsonText } from './jsonText.js';
import { ndjsonText } from './ndjsonText.js';

export const formats = ['csv', 'json', 'ndjson', 'parquet', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** A file as it is to be written: its name and its bytes, piece by piece. */
export interface OutFile {
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: Iterable<Uint8Array>;
}

export interface ExportOptions extends CsvOptions {
  readonly format: Format;
  /** Name of the file without its ending. Default: the name of the table. */
  readonly name?: string | undefined;
}

const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const encoder = new TextEncoder();
/** Pieces are made when they are read, and anew each time. */
const encoded = (pieces: () => Iterable<string>): Iterable<Uint8Array> => ({
  *[Symbol.iterator]() {
    for (const piece of pieces()) yield encoder.encode(piece);
  },
});

const isAnswer = (value: unknown): value is Answer<string, unknown> =>
  typeof value === 'object' && value !== null && 'kind' in value && 'query' in value && 'sources' in value;
const isTable = (value: unknown): value is OutTable =>
  typeof value === 'object' && value !== null && 'rowCount' in value && 'columns' in value && 'about' in value;

/** The tables of an answer, of one table or of several. */
function tablesIn(what: Answer<string, unknown> | OutTable | readonly OutTable[]): readonly OutTable[] {
  if (isAnswer(what)) return tablesOfAnswer(what);
  const tables: readonly unknown[] = Array.isArray(what) ? what : [what];
  if (tables.length > 0 && tables.every(isTable)) return tables;
  throw new BlueLedgerError('bad-query', {
    what: 'there is not a valid table',
    where: 'tables',
    expected: 'an answer, or one or more tables of tableOfFacts, tableOfRows or tablesOfAnswer',
  });
}

/** A name that leads nowhere but into the folder it is written to. */
function checkedName(name: string): string {
  if (/^[^\\/:*?"<>|\u0000-\u001F]+$/.test(name) && !/^\.|[. ]$/.test(name)) return name;
  throw new BlueLedgerError('bad-query', {
    what: `${shown(name)} is not a valid name of a file`,
    where: 'name',
    expected: 'letters, digits, points and hyphens, without a path',
  });
}

/**
 * Tables, or an answer, as files of one format, with what they are about: inside JSON, Parquet and XLSX; beside CSV and NDJSON, in a file
 * that ends in `.datapackage.json`. JSON and XLSX hold all tables in one file; the others have one file a table.
 *
 * @throws BlueLedgerError `bad-query` for an unknown format, no table, or a name that is not a file name; `file-too-large`
 * for what a sheet cannot hold.
 * @example
 * ```ts
 * const files = await exportTables([tableOfFacts(memberStates)], { format: 'csv', name: 'states' });
 * files.map((file) => file.name); // => ['states.csv', 'states.csv.datapackage.json']
 * ```
 */
export async function exportTables(
  what: Answer<string, unknown> | OutTable | readonly OutTable[],
  { format, name, forSpreadsheet }: ExportOptions,
): Promise<OutFile[]> {
  oneOf(format, formats, 'format');
  const tables = tablesIn(what);
  const [first, ...others] = tables as readonly [OutTable, ...OutTable[]];
  const stem = checkedName(name ?? first.name);
  const mediaType = mediaTypes[format];
  if (format === 'json') return [{ name: `${stem}.json`, mediaType, chunks: encoded(() => jsonText(tables)) }];
  if (format === 'xlsx') {
    const { xlsxChunks } = await import('./xlsxChunks.js');
    return [{ name: `${stem}.xlsx`, mediaType, chunks: await xlsxChunks(tables) }];
  }
  const named = tables.map((table) => ({
    table,
    path: others.length === 0 ? `${stem}.${format}` : `${checkedName(`${stem}-${table.name}`)}.${format}`,
  }));
  if (format === 'parquet') {
    const { parquetBytes } = await import('./parquetBytes.js');
    return named.map(({ table, path }) => ({ name: path, mediaType, chunks: [parquetBytes(table)] }));
  }
  const text = (table: OutTable) => (format === 'csv' ? csvText(table, { forSpreadsheet }) : ndjsonText(table));
  const beside = dataPackage(stem, format, named);
  return [
    ...named.map(({ table, path }) => ({ name: path, mediaType, chunks: encoded(() => text(table)) })),
    {
      name: `${stem}.${format}.datapackage.json`,
      mediaType: 'application/json',
      chunks: encoded(() => [beside]),
    },
  ];
}
