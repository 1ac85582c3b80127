import { BlueLedgerError } from '@blueledger/core';
import { assess, burdenShare, effectiveRates } from '@blueledger/core/bundled';
import { memberStates } from '@blueledger/datasets/member-states';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { aboutAnswer, type OutTable, tableOfFacts, tableOfRows, tablesOfAnswer } from '../table/index.js';
import { csvText } from './csvText.js';
import { exportTables, type Format, formats } from './exportTables.js';
import { safeText, withoutGuard } from './safeText.js';

const rates = effectiveRates({ year: 2025 });
const about = aboutAnswer(rates);

async function bytesOf(tables: readonly OutTable[], format: Format, index = 0): Promise<Uint8Array> {
  const files = await exportTables(tables, { format });
  return new Uint8Array(await new Blob([...(files[index]?.chunks ?? [])] as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
const textOf = async (tables: readonly OutTable[], format: Format, index = 0) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(tables, format, index));

const hard = [
  { name: 'Côte d’Ivoire', note: 'says "no", twice', amount: -12.5, paid: true, month: '2024-06', gap: null },
  { name: '科特迪瓦', note: 'two\nlines', amount: 0, paid: false, month: '2024-07', gap: null },
  { name: '=1+1', note: '', amount: 1e15, paid: null, month: null, gap: null },
  { name: '@SUM(A1)', note: ' -2+3', amount: null, paid: true, month: '2024-09', gap: null },
];
const table = tableOfRows('hard', hard, about);

describe('CSV', () => {
  test('quotes what has to be quoted, leaves numbers plain, and lets no cell begin a formula', () => {
    expect([...csvText(table)].join('')).toBe(
      'name,note,amount,paid,month,gap\n' +
        'Côte d’Ivoire,"says ""no"", twice",-12.5,true,2024-06,\n' +
        '科特迪瓦,"two\nlines",0,false,2024-07,\n' +
        '\'=1+1,"",1000000000000000,,,\n' +
        "'@SUM(A1),' -2+3,,true,2024-09,\n",
    );
  });

  test('a column name can be no formula either', () => {
    const odd = tableOfRows('odd', [{ '=cmd|calc': 1, '-x': 2 }], about);
    expect([...csvText(odd)].join('')).toBe("'=cmd|calc,'-x\n1,2\n");
  });

  test('the mark that Excel needs is there when asked for', async () => {
    const [file] = await exportTables([table], { format: 'csv', forSpreadsheet: true });
    const [first] = file?.chunks ?? [];
    expect([...(first ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('any texts come back as they were, and none begins a formula', () => {
    const texts = fc.array(
      fc.record({
        a: fc.string({ unit: 'binary' }),
        b: fc.constantFrom('=', '-', '+1', '\t=', '-5', '"', "'=", '＝x'),
      }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const text = [...csvText(tableOfRows('any', rows, about))].join('');
        const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        expect(errors).toEqual([]);
        const cells = data.slice(1, -1);
        expect(cells.map(([a = '', b = '']) => ({ a: withoutGuard(a), b: withoutGuard(b) }))).toEqual(rows);
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^\s*[=+@＝＋＠]|^\s*[-－](?!\d+(\.\d+)?$)/);
      }),
    );
  });

  test.each(['-5', '-12.50', '0', "it's", 'a=b'])('%s is left as it is', (text) => expect(safeText(text)).toBe(text));
});

describe('JSON and NDJSON', () => {
  test('JSON holds the rows as they were given, with what they are about', async () => {
    const read = JSON.parse(await textOf([table], 'json')) as Record<string, unknown> & { tables: { rows: unknown }[] };
    expect(read.tables[0]?.rows).toEqual(hard);
    expect([read['title'], read['data_version'], read['licence']]).toEqual([
      rates.title,
      rates.dataVersion,
      'CC-BY-4.0',
    ]);
    expect((read['sources'] as unknown[]).length).toBe(rates.sources.length);
    expect((read['notes'] as string[])[0]).toContain('derived from the regular-budget scale');
  });

  test('NDJSON holds one row a line', async () => {
    const lines = (await textOf([table], 'ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(hard);
  });

  test('a table without rows is a document, not half of one', async () => {
    const none = tableOfRows('none', [], about, { columns: [{ name: 'iso3', type: 'text' }] });
    expect((JSON.parse(await textOf([none], 'json')) as { tables: unknown[] }).tables).toEqual([
      { name: 'none', title: rates.title, columns: [{ name: 'iso3', type: 'text' }], rows: [] },
    ]);
    expect([await textOf([none], 'csv'), await textOf([none], 'ndjson')]).toEqual(['iso3\n', '']);
    expect((await parquetReadObjects({ file: (await bytesOf([none], 'parquet')).buffer as ArrayBuffer })).length).toBe(
      0,
    );
  });
});

test('beside CSV stands a data package with sources, version, licence and types', async () => {
  const beside = JSON.parse(await textOf([table], 'csv', 1)) as {
    version: string;
    resources: {
      path: string;
      licenses: { name: string }[];
      sources: { title: string }[];
      schema: { fields: unknown[] };
    }[];
  };
  expect(beside.version).toBe(rates.dataVersion);
  const [resource] = beside.resources;
  expect([resource?.path, resource?.licenses[0]?.name]).toEqual(['hard.csv', 'CC-BY-4.0']);
  expect(resource?.sources.map(({ title }) => title)).toEqual(rates.sources.map(({ title }) => title));
  expect(resource?.schema.fields.slice(0, 5)).toEqual([
    { name: 'name', type: 'string' },
    { name: 'note', type: 'string' },
    { name: 'amount', type: 'number' },
    { name: 'paid', type: 'boolean' },
    { name: 'month', type: 'yearmonth' },
  ]);
});

test('Parquet holds the types, the gaps and what the table is about', async () => {
  const file = (await bytesOf([table], 'parquet')).buffer as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toEqual(hard);
  const about = Object.fromEntries(
    (parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]),
  );
  expect([about['title'], about['licence'], about['data_version']]).toEqual([
    rates.title,
    'CC-BY-4.0',
    rates.dataVersion,
  ]);
  expect(JSON.parse(about['sources'] ?? '')).toHaveLength(rates.sources.length);
});

describe('XLSX', () => {
  test('numbers are numbers, a text that looks like a formula is text, and a sheet tells what it is about', async () => {
    const file = (await bytesOf([table], 'xlsx')).buffer as ArrayBuffer;
    const [sheet, beside] = await readXlsxFile(file, { trim: false });
    expect(sheet?.sheet).toBe('hard');
    expect(sheet?.data).toEqual(
      [
        ['name', 'note', 'amount', 'paid', 'month'],
        ['Côte d’Ivoire', 'says "no", twice', -12.5, true, '2024-06'],
        ['科特迪瓦', 'two\nlines', 0, false, '2024-07'],
        ['=1+1', null, 1e15, null, null],
        ['@SUM(A1)', ' -2+3', null, true, '2024-09'],
      ].map((row) => [...row, row[0] === 'name' ? 'gap' : null]),
    );
    const head = Object.fromEntries((beside?.data ?? []).slice(0, 3).map(([key, value]) => [key, value]));
    expect([beside?.sheet, head]).toEqual([
      'about',
      { title: rates.title, 'data version': rates.dataVersion, licence: 'CC-BY-4.0' },
    ]);
  });

  test('any texts come back as they were, but for what XML cannot hold; a workbook is the same at each writing', async () => {
    const texts = ['<b>&amp;', ' both ends ', 'a\tb', 'x\u0000\u0008y', '\uD800', '😀', '', '12', '=1', '_x'];
    const rows = Array.from({ length: 30 }, (_, row) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, column) => [`c${column}`, texts[(row + column) % 10] ?? ''])),
    );
    const wide = tableOfRows('wide', rows, about);
    const [file] = await exportTables([wide], { format: 'xlsx' });
    const [once, again] = [file, file].map((one) => Buffer.concat([...(one?.chunks ?? [])]));
    expect(again?.equals(once as Buffer)).toBe(true);
    const [sheet] = await readXlsxFile(new Uint8Array(once as Buffer).buffer, { trim: false });
    const held = (text: string) => text.replace(/[\u0000\u0008]|\uD800/g, '') || null;
    expect(sheet?.data.slice(1)).toEqual(rows.map((row) => Object.values(row).map(held)));
  });

  test('what a sheet cannot hold is refused with what to do', async () => {
    const long = { ...table, name: 'long', rowCount: 1_048_576 };
    await expect(exportTables([long], { format: 'xlsx' })).rejects.toThrow(
      new BlueLedgerError('file-too-large', {
        what: '1048576 rows and a header',
        where: 'long',
        expected: 'at most 1048576 lines, which is what a sheet holds',
        remedy: 'Export as Parquet or CSV.',
      }),
    );
    const wide = tableOfRows('wide', [{ note: 'x'.repeat(40_000) }], about);
    await expect(exportTables([wide], { format: 'xlsx' })).rejects.toThrow(
      'wide, row 1, note: a text of 40000 characters. Expected at most 32767, which is what a cell holds. Export as CSV or JSON.',
    );
  });

  test('sheets with one long name become sheets with two', async () => {
    const name = 'a/name that is far too long for a sheet';
    const file = await bytesOf([table, table].map((one) => ({ ...one, name })).slice(0, 2), 'xlsx').catch(
      () => undefined,
    );
    expect(file).toBeUndefined();
    const plain = name.replace('/', ' ');
    const both = await bytesOf(
      [table, table].map((one) => ({ ...one, name: plain })),
      'xlsx',
    );
    const sheets = await readXlsxFile(both.buffer as ArrayBuffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'a name that is far too long ',
      'a name that is far too long  2',
      'about',
    ]);
  });
});

describe('what goes out', () => {
  test('every row and column of a table of the datasets, months and gaps as data', async () => {
    const states = tableOfFacts(memberStates);
    const { data } = Papa.parse<string[]>((await textOf([states], 'csv')).trimEnd(), { delimiter: ',' });
    expect(data).toHaveLength(201);
    expect(data[0]?.slice(0, 4)).toEqual(['iso3', 'iso2', 'm49', 'name_en']);
    expect(data.find(([iso3]) => iso3 === 'CIV')?.[3]).toBe("Côte d'Ivoire");
    expect(tableOfFacts(regularScaleSince2010).name).toBe('regular-scale-since-2010');
  });

  test('an answer: a table for each list, one of a row for the rest, sums as core gives them', () => {
    const [years, ...rest] = tablesOfAnswer(burdenShare({ from: 2012, to: 2025 }));
    expect([years?.name, ...rest.map(({ name }) => name)]).toContain('years');
    const money = tablesOfAnswer(
      assess({
        mission: 'UNISFA',
        amount: 326_164_100,
        from: '2024-07-01',
        to: '2025-06-30',
        mandateUntil: '2024-11-15',
      }),
    );
    for (const { columns, rowCount } of money)
      for (const { at } of columns)
        for (let row = 0; row < rowCount; row += 1) expect(typeof at(row)).not.toBe('undefined');
    const lines = money.find(({ columns }) => columns.some(({ name }) => name === 'of_row'));
    const cents = lines?.columns.find(({ name }) => name.includes('amount') || name.includes('gross'));
    expect(lines && cents, 'an assessment has lines with amounts').toBeDefined();
  });

  test('NaN is refused with its place', () => {
    expect(() => tableOfRows('own', [{ a: 1 }, { a: Number.NaN }], about)).toThrow(
      'own, row 2, a: NaN is not a number that a file can hold. Expected a finite number, or null where it is missing.',
    );
  });

  test('a column that no row has is refused', () => {
    expect(() => tableOfRows('own', [{ a: 1 }], about, { columns: [{ name: 'b' }] })).toThrow(
      'own: no row has a column b. Expected columns of the rows: a.',
    );
  });

  test.each(['../rates', 'a/b', '.hidden', 'con:1', ''])('%j is not a valid name of a file', async (name) => {
    await expect(exportTables([table], { format: 'csv', name })).rejects.toThrow(/is not a valid name of a file/);
  });

  test('an unknown format is refused with the nearest', async () => {
    await expect(exportTables([table], { format: 'xls' as Format })).rejects.toThrow(
      'format: "xls" is not known. Expected one of csv, json, ndjson, parquet, xlsx. Did you mean xlsx?',
    );
  });

  test('each format names its files', async () => {
    const names = await Promise.all(
      formats.map(async (format) =>
        (await exportTables([table, { ...table, name: 'more' }], { format, name: 'out' })).map(({ name }) => name),
      ),
    );
    expect(names).toEqual([
      ['out-hard.csv', 'out-more.csv', 'out.csv.datapackage.json'],
      ['out.json'],
      ['out-hard.ndjson', 'out-more.ndjson', 'out.ndjson.datapackage.json'],
      ['out-hard.parquet', 'out-more.parquet'],
      ['out.xlsx'],
    ]);
  });
});
