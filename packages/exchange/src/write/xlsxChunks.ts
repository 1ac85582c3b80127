import { BlueLedgerError } from '@blueledger/core';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { OutTable } from '../table/index.js';
import { aboutFields, columnFields } from './aboutFields.js';
import { inBatches } from './inBatches.js';
import { SharedTexts, sheetRows } from './sheetRows.js';

/** What a sheet can hold, by the specification of Excel. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const mostCharacters = 32_767;

function refuse(what: string, where: string, expected: string, remedy: string): never {
  throw new BlueLedgerError('file-too-large', { what, where, expected, remedy });
}

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

/** Refuses what a sheet cannot hold, before any of it is written. */
function checkSheet({ name, columns, rowCount }: OutTable): void {
  if (rowCount >= mostRows)
    refuse(
      `${rowCount} rows and a header`,
      name,
      `at most ${mostRows} lines, which is what a sheet holds`,
      'Export as Parquet or CSV.',
    );
  if (columns.length > mostColumns)
    refuse(`${columns.length} columns`, name, `at most ${mostColumns}`, 'Export as Parquet.');
  for (const column of columns.filter(({ type }) => type === 'text'))
    for (let row = 0; row < rowCount; row += 1) {
      const cell = column.at(row);
      if (typeof cell === 'string' && cell.length > mostCharacters)
        refuse(
          `a text of ${cell.length} characters`,
          `${name}, row ${row + 1}, ${column.name}`,
          `at most ${mostCharacters}, which is what a cell holds`,
          'Export as CSV or JSON.',
        );
    }
}

/** The sheet beside: what the figures are, where they come from, and under which terms they go on. */
function aboutSheet(tables: readonly OutTable[], titles: readonly string[]): SheetData {
  const [first] = tables;
  if (!first) return [];
  const { title, data_version, licence, licence_url, status, query, sources, rules, notes } = aboutFields(first.about);
  const text = (value: string | undefined) => value ?? null;
  return [
    [bold('title'), title],
    [bold('data version'), data_version],
    [bold('licence'), licence, licence_url],
    ...(status === undefined ? [] : [[bold('status'), status]]),
    ...(query === undefined ? [] : [[bold('query'), JSON.stringify(query)]]),
    ...notes.map((note) => [bold('note'), note]),
    [],
    ['source', 'publisher', 'symbol', 'address', 'accessed', 'licence'].map(bold),
    ...sources.map((source) => [
      source.title,
      source.publisher,
      text(source.symbol),
      text(source.url),
      source.accessed,
      text(source.licence),
    ]),
    ...(rules.length === 0 ? [] : [[], ['rule', 'document', 'paragraph'].map(bold)]),
    ...rules.map((rule) => [rule.title, rule.document, text(rule.paragraph)]),
    [],
    ['sheet', 'column', 'type', 'unit', 'description'].map(bold),
    ...tables.flatMap((table, index) =>
      table.columns
        .map(columnFields)
        .map(({ name, type, unit, description }) => [
          titles[index] as string,
          name,
          type,
          text(unit),
          text(description),
        ]),
    ),
  ];
}

/** Names of sheets as Excel takes them: 31 characters without `[]:*?/\`, each once whatever its case. */
function sheetNames(tables: readonly OutTable[]): string[] {
  const taken = new Set(['about']);
  return tables.map(({ name }) => {
    const plain = name.replace(/[[\]:*?/\\]/g, '-').slice(0, 28) || 'table';
    let free = plain;
    for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${plain} ${next}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A workbook whose sheets have their headers alone, with the sheet `about`: its parts by path. */
async function workbookOf(tables: readonly OutTable[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = sheetNames(tables);
  const sheets = [
    ...tables.map(({ columns }, index) => ({
      data: [columns.map(({ name }) => bold(name))],
      sheet: names[index] as string,
      stickyRowsCount: 1,
    })),
    { data: aboutSheet(tables, names), sheet: 'about' },
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

/** A part of the workbook with pieces of XML put in before the tag that closes it. */
function* withInside(part: Uint8Array, closing: string, pieces: Iterable<string>): Generator<Uint8Array> {
  const xml = strFromU8(part);
  const at = xml.lastIndexOf(closing);
  if (at < 0) throw new Error(`The workbook has a part without ${closing}.`);
  yield strToU8(xml.slice(0, at));
  for (const piece of inBatches(pieces)) yield strToU8(piece);
  yield strToU8(xml.slice(at));
}

const sharedTexts = 'xl/sharedStrings.xml';

/** The parts of the workbook with the rows of the tables; the texts that these name come last. */
function* partsOf(
  workbook: Readonly<Record<string, Uint8Array>>,
  tables: readonly OutTable[],
): Generator<{ readonly path: string; readonly pieces: Iterable<Uint8Array> }> {
  const shared = workbook[sharedTexts];
  if (!shared) throw new Error(`The workbook has no ${sharedTexts}.`);
  const texts = new SharedTexts(strFromU8(shared).split('<si>').length - 1);
  const sheets = new Map(tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, table]));
  for (const [path, part] of Object.entries(workbook)) {
    const table = sheets.get(path);
    if (table) yield { path, pieces: withInside(part, '</sheetData>', sheetRows(table, texts)) };
    else if (path !== sharedTexts) yield { path, pieces: [part] };
  }
  yield { path: sharedTexts, pieces: withInside(shared, '</sst>', texts.xml()) };
}

/** The first day that a ZIP can name: a workbook is the same whenever it is written. */
const firstDay = '1980-01-01T00:00:00';

/**
 * Tables as one workbook: a sheet each with its header frozen, and the sheet `about` with title, data version, licence,
 * sources, rules, notes and the columns with their units. Numbers are numbers, text is text and never a formula. Rows are written
 * while the pieces are read, so that a large table takes no more memory than a small one.
 *
 * @throws BlueLedgerError `file-too-large` for more rows, columns or characters than a sheet can hold.
 */
export async function xlsxChunks(tables: readonly OutTable[]): Promise<Iterable<Uint8Array>> {
  for (const table of tables) checkSheet(table);
  const workbook = await workbookOf(tables);
  return {
    *[Symbol.iterator]() {
      let ready: Uint8Array[] = [];
      const zip = new Zip((error, chunk) => {
        if (error) throw error;
        ready.push(chunk);
      });
      for (const { path, pieces } of partsOf(workbook, tables)) {
        const file = Object.assign(new ZipDeflate(path, { level: 5 }), { mtime: firstDay });
        zip.add(file);
        for (const piece of pieces) {
          file.push(piece);
          yield* ready;
          ready = [];
        }
        file.push(new Uint8Array(), true);
      }
      zip.end();
      yield* ready;
    },
  };
}
