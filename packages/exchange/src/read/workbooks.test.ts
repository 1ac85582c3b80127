import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../bundled.js';
import { acceptedRows } from './acceptedRows.js';
import type { ReadOptions } from './readTable.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Sheet {
  readonly name: string;
  /** The XML within `sheetData`. */
  readonly rows: string;
  readonly after?: string;
  readonly hidden?: boolean;
}

/** A workbook as a spreadsheet saves it, its sheets in the files of the numbers given, styles 1 per cent and 2 a time. */
function workbook(sheets: readonly Sheet[], files = sheets.map((_, at) => at + 1)): Uint8Array {
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const relationship = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relationships = (body: string) =>
    xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
        .map(
          ({ name, hidden }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      files.map((file, at) => relationship(at + 1, 'worksheet', `worksheets/sheet${file}.xml`)).join('') +
        relationship(99, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.000%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, at) => [
        `xl/worksheets/sheet${files[at]}.xml`,
        xml(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
      ]),
    ),
  });
}

const letters = 'ABCDEF';
const row = (line: number, cells: readonly (string | number | { readonly xml: string })[], hidden = false) =>
  `<row r="${line}"${hidden ? ' hidden="1"' : ''}>${cells
    .map((cell, at) => {
      const place = `${letters[at]}${line}`;
      if (typeof cell === 'object') return cell.xml.replace('PLACE', place);
      return typeof cell === 'number'
        ? `<c r="${place}"><v>${cell}</v></c>`
        : cell === ''
          ? ''
          : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join('')}</row>`;
const styled = (value: number, style: number) => ({ xml: `<c r="PLACE" s="${style}"><v>${value}</v></c>` });
const fault = (text: string) => ({ xml: `<c r="PLACE" t="e"><v>${text}</v></c>` });
const head = row(1, ['Country', 'Month', 'Total']);
const read = (sheets: readonly Sheet[], options: ReadOptions = {}, files?: number[]) =>
  readTable(workbook(sheets, files), { name: 'own.xlsx', ...options });

test('a percentage is read as it is shown, with all its digits', async () => {
  const rates = [0.0693, 0.05692, 0.00002, 0.22];
  const states = ['Japan', 'Germany', 'Togo', 'United States'];
  const rows =
    row(1, ['Member State', 'From year', 'To year', 'Rate']) +
    rates.map((rate, at) => row(at + 2, [states[at] ?? '', 2025, 2027, styled(rate, 1)])).join('');
  const found = await read([{ name: 'Scale', rows }]);
  expect(acceptedRows(found).map((one) => (one as { rate: number }).rate)).toEqual([6.93, 5.692, 0.002, 22]);
  expect(found.mapping.at(-1)?.reading).toBe('decimal point, “6.93%” in line 2');
});

test('a percentage is no number of persons', async () => {
  const found = await read([{ name: 'Data', rows: head + row(2, ['Nepal', '2021-01', styled(0.5, 1)]) }]);
  expect(found.problems.map(({ line, code, what }) => [line, code, what])).toEqual([
    [2, 'percentage', '"50%" is a percentage'],
  ]);
});

test.each(['#DIV/0!', '#REF!', '#VALUE!', '#N/A', '#NAME?'])('the error %s is no empty cell', async (text) => {
  const rows = head + row(2, ['Nepal', '2021-01', fault(text)]) + row(3, ['Ghana', '2021-01', 5]);
  const found = await read([{ name: 'Data', rows }]);
  expect([found.clean, found.problems.map(({ line, value }) => [line, value])]).toEqual([false, [[2, text]]]);
  expect(found.clean ? [] : found.goodRows).toEqual([{ iso3: 'GHA', month: '2021-01', persons: 5 }]);
});

test('errors are those of their own sheet, in whatever file it is kept', async () => {
  const bad = { name: 'Bad', rows: head + row(2, ['Nepal', '2021-01', fault('#DIV/0!')]) };
  const good = { name: 'Good', rows: head + row(2, ['Nepal', '2021-01', 5]) };
  for (const files of [
    [1, 2],
    [2, 1],
  ]) {
    const [first, second] = [
      await read([bad, good], { sheet: 'Bad' }, files),
      await read([bad, good], { sheet: 'Good' }, files),
    ];
    expect([first.problems.map(({ value }) => value), second.problems]).toEqual([['#DIV/0!'], []]);
  }
});

test('half past twelve is not a millisecond before', async () => {
  // 45688.520833333 is 31 January 2025, 12:30 less a hundredth of a second.
  const rows =
    row(1, ['Country', 'Fund', 'Date', 'Amount', 'Note']) +
    row(2, ['Japan', 'UNIFIL', '2025-01-31', 5, styled(45_688.520_833_333, 2)]);
  expect(acceptedRows(await read([{ name: 'Data', rows }]))).toEqual([
    { iso3: 'JPN', fund: 'UNIFIL', date: '2025-01-31', amount_usd: 5, note: '2025-01-31T12:30' },
  ]);
});

test('the first sheet that is shown and has a table is read, and said', async () => {
  const cover = { name: 'Read me', rows: row(1, ['About this file']) + row(2, ['Published by us']) };
  const data = (name: string, persons: number, hidden = false) => ({
    name,
    hidden,
    rows: head + row(2, ['Nepal', '2021-01', persons]),
  });
  const found = await read([cover, data('Old', 1, true), data('Data', 2), data('More', 3)]);
  expect(acceptedRows(found)).toEqual([{ iso3: 'NPL', month: '2021-01', persons: 2 }]);
  expect(found.problems.map(({ message }) => message)).toEqual([
    'own.xlsx: the sheet “Data” is read, the first that is shown and has a table, and not “Read me”, “Old”. Expected the table on the first sheet. Name another with the option sheet.',
  ]);
  expect(acceptedRows(await read([cover, data('Data', 2), data('More', 3)], { sheet: 3 }))).toMatchObject([
    { persons: 3 },
  ]);
  expect(acceptedRows(await read([cover, data('Data', 2), data('More', 3)], { sheet: '3' }))).toMatchObject([
    { persons: 3 },
  ]);
});

test('text that is merged over rows stands in each, a figure in the first alone', async () => {
  const rows =
    row(1, ['Country', 'Month', 'Mission', 'Total']) +
    row(2, ['Nepal', '2021-01', 'UNMISS', 1701]) +
    row(3, ['', '2021-01', 'UNIFIL', 870]) +
    row(4, ['Ghana', '2021-01', 'UNIFIL', 850]) +
    row(5, ['Ghana', '2021-01', 'UNMISS', '']);
  const after = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="D4:D5"/></mergeCells>';
  const found = await read([{ name: 'Data', rows, after }]);
  expect(found.clean ? found.rows : found.goodRows).toEqual([
    { iso3: 'NPL', month: '2021-01', mission: 'UNMISS', persons: 1701 },
    { iso3: 'NPL', month: '2021-01', mission: 'UNIFIL', persons: 870 },
    { iso3: 'GHA', month: '2021-01', mission: 'UNIFIL', persons: 850 },
  ]);
  expect(found.problems.map(({ line, code }) => [line, code])).toEqual([
    [2, 'merged-cells'],
    [5, 'bad-number'],
  ]);
});

describe('marks of notes that stand raised', () => {
  const rich = (text: string, mark: string) => ({
    xml: `<c r="PLACE" t="inlineStr"><is><r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r></is></c>`,
  });

  test.each([
    ['1', '850', '¹'],
    ['12', '850', '¹²'],
    ['a', '850', 'a/'],
    ['*', '850', '*'],
  ])('%s behind a figure is no part of it', async (mark, figure, shown) => {
    const found = await read([{ name: 'Data', rows: head + row(2, ['Nepal', '2021-01', rich(figure, mark)]) }]);
    expect(acceptedRows(found)).toEqual([{ iso3: 'NPL', month: '2021-01', persons: 850 }]);
    expect(found.problems.map(({ code, what }) => [code, what.includes(`"${shown}"`)])).toEqual([
      ['footnote-mark', true],
    ]);
  });

  test('behind a name and a heading', async () => {
    const rows = row(1, ['Country', 'Month', rich('Total', 'a')]) + row(2, [rich('Nepal', 'b'), '2021-01', 850]);
    expect(acceptedRows(await read([{ name: 'Data', rows }]))).toEqual([
      { iso3: 'NPL', month: '2021-01', persons: 850 },
    ]);
  });

  test('the letters of an ordinal stay letters', async () => {
    const date = {
      xml: '<c r="PLACE" t="inlineStr"><is><r><t>31</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>st</t></r><r><t xml:space="preserve"> January 2021</t></r></is></c>',
    };
    expect(acceptedRows(await read([{ name: 'Data', rows: head + row(2, ['Nepal', date, 850]) }]))).toEqual([
      { iso3: 'NPL', month: '2021-01', persons: 850 },
    ]);
  });
});

test('hidden rows are read and said', async () => {
  const rows = head + row(2, ['Nepal', '2021-01', 1701]) + row(3, ['Ghana', '2021-01', 850], true);
  const found = await read([{ name: 'Data', rows }]);
  expect([acceptedRows(found).length, found.problems.map(({ line, code }) => [line, code])]).toEqual([
    ...[2, [[3, 'hidden-cells']]],
  ]);
});

test('a cell beyond the limit is refused, in a workbook and in a text that comes whole', async () => {
  const long = 'x'.repeat(1_200_000);
  const sheet = await read([{ name: 'Data', rows: head + row(2, [long, '2021-01', 5]) }]);
  const csv = await readTable(
    new TextEncoder().encode(`iso3,month,persons\nNPL,2021-01,5\n${long},2021-01,5\nGHA,2021-01,7\n`),
  );
  const small = await read([{ name: 'Data', rows: head + row(2, ['x'.repeat(90_000), '2021-01', 5]) }], {
    limits: { rowCharacters: 80_000 },
  });
  for (const found of [sheet, csv, small]) {
    expect(found.problems.map(({ code }) => code)).toEqual(['row-too-long']);
    for (const { message } of found.problems) expect(message.length).toBeLessThan(300);
  }
});

test('no message repeats more than eighty characters of a file', async () => {
  const long = 'y'.repeat(5000);
  for (const text of [
    `${long},month,persons\nNPL,2021-01,5\n`,
    `iso3,month,persons,${long}\nNPL,2021-01,5,1\n`,
    `iso3,month,persons\n${long},2021-01,5\n`,
    `iso3,month,persons\nNPL,${long},5\n`,
    `iso3,month,persons\nNPL,2021-01,${long}\n`,
    `${long}\n${long}\n`,
  ]) {
    const { problems } = await readTable(new TextEncoder().encode(text), { name: `${long}.csv` });
    for (const { message } of problems) expect(message).not.toMatch(/y{81}/);
  }
});
