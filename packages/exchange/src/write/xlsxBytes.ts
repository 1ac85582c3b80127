import { BlueLedgerError } from '@blueledger/core';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { OutTable } from '../table/index.js';
import { aboutFields, columnFields } from './aboutFields.js';

/** What a sheet can hold, by the specification of Excel. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const mostCharacters = 32_767;

function refuse(what: string, where: string, expected: string, remedy: string): never {
  throw new BlueLedgerError('file-too-large', { what, where, expected, remedy });
}

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

/** Text stays text: a cell that is written as one is never run as a formula. */
function sheetOf({ name, columns, rowCount }: OutTable): SheetData {
  if (rowCount >= mostRows)
    refuse(
      `${rowCount} rows and a header`,
      name,
      `at most ${mostRows} lines, which is what a sheet holds`,
      'Export as Parquet or CSV.',
    );
  if (columns.length > mostColumns)
    refuse(`${columns.length} columns`, name, `at most ${mostColumns}`, 'Export as Parquet.');
  const rows: SheetData = [columns.map((column) => bold(column.name))];
  for (let row = 0; row < rowCount; row += 1)
    rows.push(
      columns.map((column) => {
        const cell = column.at(row);
        if (typeof cell === 'string' && cell.length > mostCharacters)
          refuse(
            `a text of ${cell.length} characters`,
            `${name}, row ${row + 1}, ${column.name}`,
            `at most ${mostCharacters}, which is what a cell holds`,
            'Export as CSV or JSON.',
          );
        return cell;
      }),
    );
  return rows;
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

/**
 * Tables as one workbook: a sheet each with its header frozen, and the sheet `about` with title, data version, licence,
 * sources, rules, notes and the columns with their units. Numbers are numbers, text is text and never a formula.
 *
 * @throws BlueLedgerError `file-too-large` for more rows, columns or characters than a sheet can hold.
 */
export async function xlsxBytes(tables: readonly OutTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables);
  const sheets = [
    ...tables.map((table, index) => ({ data: sheetOf(table), sheet: names[index] as string, stickyRowsCount: 1 })),
    { data: aboutSheet(tables, names), sheet: 'about' },
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
