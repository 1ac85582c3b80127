import { strToU8, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { ReadOptions } from '../src/index.js';

/** A file that a person might bring; `brokenFiles.says.json` has what has to be said of it, word by word. */
export interface BrokenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: ReadOptions;
  /** Rows without an error; none unless it says so. */
  readonly good?: number;
}

const text = (...lines: string[]) => strToU8(lines.map((line) => `${line}\n`).join(''));
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));
const utf16 = (content: string, bigEndian = false) =>
  Uint8Array.from(
    [0xfeff, ...Array.from({ length: content.length }, (_, at) => content.charCodeAt(at))].flatMap((code) =>
      bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );
const sheet = async (rows: SheetData, name = 'Sheet1') =>
  new Uint8Array(await (await writeXlsxFile([{ data: rows, sheet: name }]).toBlob()).arrayBuffer());

const head = 'iso3,fund,date,amount_usd';
const good = 'JPN,UNIFIL,2025-01-31,1250.50';

/** A workbook of one sheet whose XML is given, as a spreadsheet never writes it. */
function workbookOf(sheetXml: Uint8Array): Uint8Array {
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheetXml,
  });
}
const sheetXml = (rows: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
const inline = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const headRow = `<row r="1">${inline('A1', 'iso3')}${inline('B1', 'level')}</row>`;

/** Files that are broken in the ways in which files break. */
export async function brokenFiles(): Promise<BrokenFile[]> {
  const workbook = await sheet([
    ['iso3', 'level'],
    ['JPN', 'B'],
  ]);
  return [
    { name: 'empty.csv', bytes: new Uint8Array() },
    { name: 'header-only.csv', bytes: text(head) },
    {
      name: 'formulas.csv',
      bytes: text(
        head,
        good,
        '"=HYPERLINK(""http://example.org"")",UNIFIL,2025-01-31,5',
        'JPN,UNIFIL,2025-01-31,=1+1',
        'JPN,@SUM(A1),2025-01-31,5',
        '"=""JPN""",UNIFIL,2025-01-31,5',
      ),
      good: 1,
    },
    {
      name: 'script-tags.csv',
      bytes: text(
        `${head},note`,
        `${good},<script>alert(1)</script>`,
        '<b>JPN</b>,UNIFIL,2025-01-31,5,',
        `${good},fine`,
      ),
      good: 1,
    },
    {
      name: 'mixed-encodings.csv',
      bytes: bytes(`${head},note\n${good},Zoë\n${good},Zo`, [0xeb], '\n'),
      good: 1,
    },
    { name: 'no-known-encoding.csv', bytes: bytes(`${head},note\n${good},`, [0x8f, 0x90], '\n') },
    {
      name: 'ambiguous-decimals.csv',
      bytes: text('iso3;from_year;to_year;rate', 'JPN;2028;2030;6,930', 'FRA;2028;2030;12,5%x'),
      good: 1,
    },
    {
      name: 'mixed-numbers.csv',
      bytes: text(
        head,
        'JPN,UNIFIL,2025-01-31,"1,250.50"',
        'FRA,UNIFIL,2025-01-31,"1.250,50"',
        'DEU,UNIFIL,2025-01-31,"1,250"',
      ),
      good: 2,
    },
    {
      name: 'decimal-comma-unquoted.csv',
      bytes: text(head, good, 'FRA,UNIFIL,2025-01-31,1250,50'),
      good: 1,
    },
    { name: 'short-row.csv', bytes: text(head, good, 'FRA,UNIFIL,2025-01-31'), good: 1 },
    {
      name: 'duplicate-keys.csv',
      bytes: text('iso3,month,persons', 'NPL,2025-06,10', 'Nepal,June 2025,11'),
      good: 1,
    },
    { name: 'million-columns.csv', bytes: strToU8(`${'a,'.repeat(999_999)}a\n`) },
    { name: 'renamed-workbook.csv', bytes: workbook, good: 1 },
    { name: 'renamed-text.xlsx', bytes: text('iso3,level', 'JPN,B'), good: 1 },
    { name: 'web-page.csv', bytes: text('<!DOCTYPE html>', '<html><body>Sign in</body></html>') },
    { name: 'truncated.xlsx', bytes: workbook.subarray(0, Math.floor(workbook.length * 0.6)) },
    { name: 'other-archive.xlsx', bytes: zipSync({ 'photo.txt': strToU8('no table') }) },
    {
      name: 'bomb.xlsx',
      bytes: workbookOf(new Uint8Array(3_000_000)),
      options: { limits: { unpackedBytes: 1_000_000 } },
    },
    {
      name: 'far-cell.xlsx',
      bytes: workbookOf(sheetXml(`${headRow}<row r="1048576">${inline('XFD1048576', 'x')}</row>`)),
    },
    {
      name: 'wide-cell.xlsx',
      bytes: workbookOf(sheetXml(`${headRow}<row r="2">${inline('XFD2', 'x')}</row>`)),
    },
    {
      name: 'formula-without-value.xlsx',
      bytes: workbookOf(sheetXml(`${headRow}<row r="2">${inline('A2', 'JPN')}<c r="B2" t="str"><f>"B"</f></c></row>`)),
    },
    {
      name: 'formula.xlsx',
      bytes: workbookOf(
        sheetXml(
          `${headRow}<row r="2">${inline('A2', 'JPN')}<c r="B2" t="str"><f>"B"</f><v>B</v></c></row><row r="3">${inline('A3', 'FRA')}<c r="B3" t="e"><v>#REF!</v></c></row>`,
        ),
      ),
      good: 1,
    },
    { name: 'old-workbook.xls', bytes: bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'rest') },
    { name: 'document.csv', bytes: text('%PDF-1.7', '1 0 obj') },
    { name: 'records.csv', bytes: text('[{"iso3":"JPN"}]') },
    {
      name: 'nul-bytes.csv',
      bytes: bytes(`${head}\n${good}\nFR`, [0], `A,UNIFIL,2025-01-31,5\n`),
      good: 1,
    },
    { name: 'cut-utf-16.csv', bytes: utf16(`${head}\n${good}\n`).subarray(0, -1) },
    {
      name: 'arabic-header.csv',
      bytes: text('الدولة,الشهر,العدد,اللون', 'نيبال,يونيو 2025,٦٬١١٩,أحمر', 'نيبالا,يونيو 2025,٥,أحمر'),
      good: 1,
    },
    { name: 'unknown-header.csv', bytes: text('x1,x2,x3', 'red,green,blue') },
    { name: 'no-header.csv', bytes: text(good, 'FRA,UNIFIL,2025-02-28,7') },
    {
      name: 'unknown-states.csv',
      bytes: text(
        head,
        'Frnace,UNIFIL,2025-01-31,1',
        'Atlantis,UNIFIL,2025-01-31,1',
        'Korea,UNIFIL,2025-01-31,1',
        'Total,UNIFIL,2025-01-31,3',
        good,
      ),
      good: 1,
    },
    {
      name: 'unknown-missions.csv',
      bytes: text(head, 'JPN,UNIFILL,2025-01-31,1', 'JPN,My own fund 7,2025-01-31,1'),
      good: 1,
    },
    {
      name: 'ambiguous-dates.csv',
      bytes: text(head, 'JPN,UNIFIL,03/04/2025,1', 'FRA,UNIFIL,05/05/2025,1'),
      good: 1,
    },
    {
      name: 'mixed-dates.csv',
      bytes: text(head, 'JPN,UNIFIL,31/01/2025,1', 'FRA,UNIFIL,02/28/2025,1', 'DEU,UNIFIL,03/04/2025,1'),
      good: 2,
    },
    {
      name: 'odd-dates.csv',
      bytes: text(
        head,
        'JPN,UNIFIL,2025-02-30,1',
        'JPN,UNIFIL,31/01/25,1',
        'JPN,UNIFIL,45688,1',
        'JPN,UNIFIL,January 2025,1',
        'JPN,UNIFIL,soon,1',
      ),
    },
    {
      name: 'dates-reversed.csv',
      bytes: text('mission,from,to,total_usd', 'UNMISS,2025-07-01,2024-06-30,100'),
    },
    {
      name: 'negative-persons.csv',
      bytes: text(
        'iso3,month,persons',
        'NPL,2025-06,-5',
        'NPL,2025-05,(7)',
        'NPL,2025-04,1.5',
        'NPL,2025-03,many',
        'NPL,2025-02,–',
        'NPL,2025-01,6 119',
      ),
      good: 1,
    },
    {
      name: 'day-inside-month.csv',
      bytes: text('iso3,month,persons', 'NPL,2025-06-15,5', 'NPL,2025-05-31,6'),
      good: 1,
    },
    {
      name: 'unknown-words.csv',
      bytes: text('iso3,month,persons,kind', 'NPL,2025-06,5,trops', 'NPL,2025-05,5,Formed Police Units'),
      good: 1,
    },
    { name: 'open-quote.csv', bytes: text(head, good, '"JPN,UNIFIL,2025-02-28,5', good), good: 1 },
    { name: 'endless-quote.csv', bytes: strToU8(`${head}\n"${'JPN,UNIFIL\n'.repeat(200_000)}`) },
    { name: 'lost-letters.csv', bytes: text(`${head},note`, `${good},C\uFFFDte`) },
    { name: 'thousands.csv', bytes: text('iso3,fund,date,Amount (US$ thousands)', good) },
    { name: 'euros.csv', bytes: text('Country,Fund,Date,Amount in EUR', good) },
    {
      name: 'missing-column.csv',
      bytes: text('iso3,fund,amount_usd', 'JPN,UNIFIL,5'),
      options: { kind: 'payments' },
    },
    { name: 'empty-cells.csv', bytes: text(head, ',UNIFIL,2025-01-31,5', 'JPN,,2025-01-31,5') },
    {
      name: 'too-many-rows.csv',
      bytes: text('iso3,level', 'JPN,B', 'FRA,A', 'DEU,B'),
      options: { limits: { rows: 2 } },
    },
    { name: 'too-many-bytes.csv', bytes: text(head, good), options: { limits: { bytes: 20 } } },
    { name: 'title-above.csv', bytes: text('Payments of 2025,,,', ',,,', head, good), good: 1 },
    { name: 'escape-codes.csv', bytes: text('iso3,level', '\u001b[31mJPN,B', '"J\u202EPN",B') },
  ];
}
