import { effectiveRates } from '@blueledger/core/bundled';
import { appropriations } from '@blueledger/datasets/appropriations';
import { rowsOf } from '@blueledger/datasets/decode';
import { memberStates } from '@blueledger/datasets/member-states';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { uniformedPersonnel } from '@blueledger/datasets/uniformed-personnel';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readTable } from '../bundled.js';
import { aboutAnswer, exportTables, type OutTable, tableOfFacts, tableOfRows } from '../index.js';
import { acceptedRows } from './acceptedRows.js';
import { wordsOfField } from './columnWords.js';
import { dateReadings } from './dates.js';
import { numberReadings } from './numbers.js';
import { streamRows } from './readRaw.js';
import type { ReadOptions } from './readTable.js';
import { kindNames, rowKinds } from './rowKinds.js';
import { windows1252 } from './windows1252.js';
import { wordValue } from './wordValues.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options: ReadOptions = {}) => readTable(utf8(text), { name: 'own.csv', ...options });
const rowsFrom = async (text: string, options: ReadOptions = {}) => acceptedRows(await read(text, options));
const payment = { iso3: 'JPN', fund: 'UNIFIL', date: '2025-01-31', amount_usd: 1250.5 };

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, mark: boolean, big: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length + (mark ? 1 : 0) }, (_, at) =>
      mark && at === 0 ? 0xfeff : text.charCodeAt(at - (mark ? 1 : 0)),
    ).flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );

describe('whatever the encoding', () => {
  const text = 'Pays;Compte;Date;Montant\nCôte d’Ivoire;ONUCI;31/01/2025;1 250,50\n';
  const plain = text.replace('’', "'");
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8', utf8(`\uFEFF${text}`)],
    ['UTF-16LE', wide(text, true, false)],
    ['UTF-16BE', wide(text, true, true)],
    ['UTF-16LE', wide(plain, false, false)],
    ['UTF-16BE', wide(plain, false, true)],
    ['Windows-1252', latin(plain)],
    ['Windows-1252', latin(plain.replace("'", '\u0092'))],
  ] as const)('%s', async (encoding, bytes) => {
    const found = await readTable(bytes, { name: 'versements.csv' });
    expect(found.file?.encoding?.name).toBe(encoding);
    expect(acceptedRows(found)).toEqual([{ iso3: 'CIV', fund: 'UNOCI', date: '2025-01-31', amount_usd: 1250.5 }]);
  });

  test('the bytes that Windows has and Latin has not', () => {
    expect(windows1252(Uint8Array.of(0x80, 0x85, 0x91, 0x99, 0xe9, 0x41))).toBe('€…‘™éA');
  });
});

describe('whatever the separator and the ends of lines', () => {
  test.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'vertical bar'],
  ])('%j', async (separator, name) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = ['iso3,fund,date,amount_usd', 'JPN,UNIFIL,2025-01-31,1250.5'].map((line) =>
        line.replaceAll(',', separator),
      );
      const found = await read(lines.join(end) + end);
      expect([found.file?.separator?.name, acceptedRows(found)]).toEqual([name, [payment]]);
    }
  });

  test('a first line that names it is taken at its word', async () => {
    expect(await rowsFrom('sep=;\niso3;fund;date;amount_usd\nJPN;UNIFIL;2025-01-31;1250,5\n')).toEqual([payment]);
  });

  test('mixed ends of lines, quoted separators, marks and line feeds in cells: lines are those of the file', async () => {
    const found = await read(
      'iso3,fund,date,amount_usd,note\r\nJPN,UNIFIL,2025-01-31,1250.5,"a, ""b""\r\nc"\n\nFRA,UNIFIL,2025-01-31,x,\r\n',
    );
    expect(found.problems.map(({ line, column, value }) => [line, column, value])).toEqual([[5, 'amount_usd', 'x']]);
    expect(acceptedRows(found, { leaveOutBadRows: true })).toEqual([{ ...payment, note: 'a, "b"\nc' }]);
  });
});

describe('numbers', () => {
  test.each([
    ['1250.5', ['1250.5']],
    ['1,234,567', ['1234567']],
    ['1.234.567', ['1234567']],
    ['1 234,5', ['1234.5']],
    ['1\u202F234\u00A0567', ['1234567']],
    ["1'234.50", ['1234.50']],
    ['1,234.56', ['1234.56']],
    ['1.234,56', ['1234.56']],
    ['1,234', ['1234', '1.234']],
    ['1.234', ['1.234', '1234']],
    ['0,123', ['0.123']],
    ['1234,567', ['1234.567']],
    ['(1,234.56)', ['-1234.56']],
    ['−5', ['-5']],
    ['5-', ['-5']],
    ['+5', ['5']],
    ['US$ 1,234.56', ['1234.56']],
    ['6.93 %', ['6.93']],
    ['٦٬١١٩', ['6119']],
    ['۱۲٫۵', ['12.5']],
    ['1,23,456', []],
    ['12 34', []],
    ['1.2.3', []],
    ['€5', []],
    ['1e5', []],
    ['abc', []],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(numberReadings(cell).map(({ text }) => text)).toEqual(expected);
  });

  const amounts = (...cells: string[]) =>
    rowsFrom(`iso3;fund;date;amount_usd\n${cells.map((cell) => `JPN;UNIFIL;2025-01-31;${cell}\n`).join('')}`).then(
      (rows) => rows.map((row) => (row as typeof payment).amount_usd),
    );

  test('one cell that can be read in one way only decides the column', async () => {
    expect(await amounts('1.250', '12,50')).toEqual([1250, 12.5]);
    expect(await amounts('1.25', '1,250')).toEqual([1.25, 1250]);
  });

  test('where none can, what the field can hold decides, and the mapping says so', async () => {
    expect(await amounts('1,250', '3,333')).toEqual([1250, 3333]);
    const found = await read('iso3;month;persons\nNPL;2025-06;1.234\n');
    expect(found.mapping.at(-1)?.reading).toBe('decimal comma, “1.234” in line 2 can be nothing else here');
    expect(acceptedRows(found)).toEqual([{ iso3: 'NPL', month: '2025-06', persons: 1234 }]);
  });

  test('where nothing does, it is refused, until the caller says', async () => {
    await expect(amounts('1,250')).rejects.toThrow('"1,250" may be 1250 or 1.250');
    expect(await rowsFrom('iso3;fund;date;amount_usd\nJPN;UNIFIL;2025-01-31;1,250\n', { decimal: ',' })).toEqual([
      { ...payment, amount_usd: 1.25 },
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['2025-01-31', ['2025-01-31']],
    ['2025/1/31', ['2025-01-31']],
    ['20250131', ['2025-01-31']],
    ['31.01.2025', ['2025-01-31']],
    ['01/31/2025', ['2025-01-31']],
    ['03-04-2025', ['2025-04-03', '2025-03-04']],
    ['04/04/2025', ['2025-04-04']],
    ['2025-01-31T00:00:00Z', ['2025-01-31']],
    ['31/01/2025 14:30', ['2025-01-31']],
    ['31 January 2025', ['2025-01-31']],
    ['January 31st, 2025', ['2025-01-31']],
    ['31-Jan-2025', ['2025-01-31']],
    ['31 janvier 2025', ['2025-01-31']],
    ['1er février 2025', ['2025-02-01']],
    ['31 de enero de 2025', ['2025-01-31']],
    ['31 января 2025 г.', ['2025-01-31']],
    ['2025年1月31日', ['2025-01-31']],
    ['٣١ يناير ٢٠٢٥', ['2025-01-31']],
    ['June 2025', ['2025-06']],
    ['06/2025', ['2025-06']],
    ['202506', ['2025-06']],
    ['2025-02-30', []],
    ['31/01/25', []],
    ['soon', []],
    ['2025', []],
  ])('%s', (cell, expected) => {
    expect(dateReadings(cell).map(({ text }) => text)).toEqual(expected);
  });

  const days = (...cells: string[]) =>
    rowsFrom(`iso3,fund,date,amount_usd\n${cells.map((cell) => `JPN,UNIFIL,${cell},1\n`).join('')}`).then((rows) =>
      rows.map((row) => (row as typeof payment).date),
    );

  test('one day beyond the twelfth decides the column', async () => {
    expect(await days('03/04/2025', '31/01/2025')).toEqual(['2025-04-03', '2025-01-31']);
    expect(await days('03/04/2025', '01/31/2025')).toEqual(['2025-03-04', '2025-01-31']);
  });

  test('one column decides for another of the file', async () => {
    expect(await rowsFrom('mission,from,to,total_usd\nUNMISS,01/07/2025,30/06/2026,5\n')).toEqual([
      { mission: 'UNMISS', from: '2025-07-01', to: '2026-06-30', total_usd: 5 },
    ]);
  });

  test('where none decides, the caller can', async () => {
    const text = 'iso3,fund,date,amount_usd\nJPN,UNIFIL,03/04/2025,1250.5\n';
    expect(await rowsFrom(text, { dates: 'month first' })).toEqual([{ ...payment, date: '2025-03-04' }]);
  });
});

describe('names', () => {
  test('every state is known by its code, its number and its names in the six languages', async () => {
    const words = [...rowsOf(memberStates)].flatMap((row) =>
      [row.iso3, row.iso2, row.m49, row.name_en, row.name_fr, row.name_es, row.name_ru, row.name_zh, row.name_ar].map(
        (word) => [row.iso3, word] as const,
      ),
    );
    // NA alone may be a missing name: `alpha-2 codes` below.
    const known = words.filter(([, word]) => word !== null && word !== 'NA');
    const text = `group;iso3\n${known.map(([, word], index) => `${index};"${word}"\n`).join('')}`;
    const rows = (await rowsFrom(text, { kind: 'groupings' })) as readonly { readonly iso3: string }[];
    expect(known.length).toBeGreaterThan(1700);
    expect(rows.map(({ iso3 }, index) => [known[index]?.[1], iso3])).toEqual(known.map(([code, word]) => [word, code]));
  });

  test.each([
    ['usa', 'USA'],
    ['U.S.', 'USA'],
    ['United States', 'USA'],
    ['Russia', 'RUS'],
    ['COTE D IVOIRE', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['South Korea', 'KOR'],
    ['Corée du Sud', 'KOR'],
    ['The Gambia', 'GMB'],
    ['Bolivia', 'BOL'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Viet Nam', 'VNM'],
    ['Vietnam', 'VNM'],
    ['DR Congo', 'COD'],
    ['Congo', 'COG'],
    ['Великобритания', 'GBR'],
    ['4', 'AFG'],
    ['Czechoslovakia', 'CSK'],
  ])('%s is %s', async (word, iso3) => {
    expect(await rowsFrom(`group,iso3\na,"${word}"\n`)).toEqual([{ group: 'a', iso3 }]);
  });

  test('alpha-2 codes: NA is Namibia among them, and elsewhere may be a missing name', async () => {
    const states = (...cells: string[]) => read(`group,iso3\n${cells.map((cell, row) => `${row},${cell}\n`).join('')}`);
    expect(acceptedRows(await states('JP', 'NA', 'no')).map((row) => (row as { iso3: string }).iso3)).toEqual([
      ...['JPN', 'NAM', 'NOR'],
    ]);
    for (const others of [['JPN'], ['Japan', 'NO'], []]) {
      const found = await states('NA', ...others);
      expect(found.problems.map(({ line, code, remedy }) => [line, code, remedy])).toEqual([
        [2, 'missing-or-namibia', 'Write NAM for Namibia; leave the row out where the state is not known.'],
      ]);
    }
  });

  test.each([
    ['unmiss', 'UNMISS'],
    ['MINUSS', 'UNMISS'],
    ['FINUL', 'UNIFIL'],
    ['United Nations Mission in South Sudan', 'UNMISS'],
    ['UNAVEM', 'UNAVEM'],
    ['unavem ii', 'UNAVEM II'],
  ])('%s is %s', async (word, fund) => {
    expect(await rowsFrom(`iso3,fund,date,amount_usd\nJPN,${word},2025-01-31,1250.5\n`)).toEqual([
      { ...payment, fund },
    ]);
  });

  test('a mission of one’s own is taken as it is named', async () => {
    const text = 'iso3,fund,date,amount_usd\nJPN,UNIFILL,2025-01-31,1250.5\n';
    const found = await read(text, { ownMissions: ['UNIFILL'] });
    expect([found.problems, acceptedRows(found)]).toEqual([[], [{ ...payment, fund: 'UNIFILL' }]]);
  });
});

describe('columns', () => {
  test('are recognised by name, by word, by likeness and by content, and each says why', async () => {
    const found = await read('ISO code;Fundd;whatever;\nJPN;UNIFIL;2025-01-31;1250.5\n', {
      kind: 'payments',
    });
    expect(found.mapping.map(({ column, field, why }) => [column, field, why])).toEqual([
      ['ISO code', 'iso3', 'its heading is a word for it'],
      ['Fundd', 'fund', 'its heading is spelt nearly like “fund”'],
      ['whatever', 'date', 'its cells can be that, and no heading says otherwise'],
      ['column 4', 'amount_usd', 'its cells can be that, and no heading says otherwise'],
    ]);
    expect(acceptedRows(found)).toEqual([payment]);
  });

  test('the caller’s word comes before all', async () => {
    const text = 'country,other,fund,date,amount_usd\nX,JPN,UNIFIL,2025-01-31,1250.5\n';
    expect(await rowsFrom(text, { columns: { other: 'iso3', country: null } })).toEqual([payment]);
  });

  test('a figure is never recognised by its cells below a heading of its own', async () => {
    const found = await read('Country,Month,Vacancies\nNepal,2021-01,12\n', { kind: 'personnel' });
    expect(found.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'missing-column',
    ]);
  });

  test.each(kindNames)('%s: every field has words, and no word is that of two fields it needs', (name) => {
    const { fields } = rowKinds[name];
    for (const field of Object.keys(fields)) expect(wordsOfField(field).length, field).toBeGreaterThan(1);
  });

  test.each([
    ['kind', rowKinds.personnel.fields.kind],
    ['attribution_doubtful', rowKinds.personnel.fields.attribution_doubtful],
    ['level', rowKinds.levels.fields.level],
    ['stage', rowKinds.appropriations.fields.stage],
  ] as const)('every word of %s that core knows is read', (field, { expected }) => {
    for (const word of expected.replace('one of ', '').split(', ')) expect(wordValue(field, word)).toEqual({ word });
  });
});

describe('what we write we read', () => {
  const trips: [string, OutTable, number][] = [
    ['personnel', tableOfFacts(uniformedPersonnel), uniformedPersonnel.rowCount],
    ['scale', tableOfFacts(regularScale), regularScale.rowCount],
    ['appropriations', tableOfFacts(appropriations), appropriations.rowCount],
  ];
  test.for(trips)('all of %s as CSV', async ([kind, table, rowCount]) => {
    const [file] = await exportTables([table], { format: 'csv' });
    const found = await readTable(file?.chunks ?? [], { name: `${kind}.csv` });
    expect([found.kind, found.rowCount]).toEqual([kind, rowCount]);
    expect(found.problems.filter(({ severity }) => severity === 'error').slice(0, 3)).toEqual([]);
  });

  test('a text that would be a formula comes back as it was', async () => {
    const about = aboutAnswer(effectiveRates({ year: 2025 }));
    const rows = [{ group: '=own', iso3: 'JPN', note: '-see' }];
    for (const format of ['csv', 'xlsx'] as const) {
      const [file] = await exportTables([tableOfRows('groups', rows, about)], { format });
      const found = await readTable(file?.chunks ?? [], { name: `own.${format}`, columns: { group: 'group' } });
      if (format === 'csv') expect(acceptedRows(found)).toEqual(rows);
      else expect(found.problems.map(({ code }) => code)).toEqual(['formula']);
    }
  });

  test('a workbook with days, months, numbers and text', async () => {
    const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' });
    const blob = await writeXlsxFile([
      {
        data: [
          ['iso3', 'fund', 'date', 'amount_usd'],
          ['Japan', 'UNIFIL', day('2025-01-31'), 1250.5],
        ],
        sheet: 'Paid',
      },
      {
        data: [
          ['iso3', 'month', 'persons'],
          ['NPL', day('2025-06-30'), '6 119'],
        ],
        sheet: 'Troops',
      },
    ]).toBlob();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const first = await readTable(bytes, { name: 'own.xlsx' });
    expect([first.file?.sheet, first.file?.otherSheets, acceptedRows(first)]).toEqual(['Paid', ['Troops'], [payment]]);
    const second = await readTable(bytes, { name: 'own.xlsx', sheet: 'Troops' });
    expect(acceptedRows(second)).toEqual([{ iso3: 'NPL', month: '2025-06', persons: 6119 }]);
    const none = await readTable(bytes, { name: 'own.xlsx', sheet: 'Paied' });
    expect(none.problems.map(({ message }) => message)).toEqual([
      'own.xlsx: there is no sheet "Paied". Expected one of "Paid", "Troops".',
    ]);
  });
});

describe('rows are used knowingly', () => {
  const text = 'iso3,level\nJPN,B\nJAP,B\nFRA,Z\n';

  test('good rows of a bad file are not given unasked', async () => {
    const found = await read(text);
    expect(found.clean).toBe(false);
    expect('rows' in found).toBe(false);
    expect(() => acceptedRows(found)).toThrow(
      'own.csv, line 3, iso3: "JAP" is not a Member State. Expected an ISO 3166 alpha-3 code, such as JPN, or a name in one of the six languages of the United Nations. Did you mean JPN (Japan)? 1 more thing is wrong.',
    );
    expect(acceptedRows(found, { leaveOutBadRows: true })).toEqual([{ iso3: 'JPN', level: 'B' }]);
  });

  test('a file without a good row has none to accept', async () => {
    const found = await read('iso3,level\nJAP,B\n');
    expect(() => acceptedRows(found, { leaveOutBadRows: true })).toThrow('"JAP" is not a Member State');
  });

  test('problems beyond the limit are counted', async () => {
    const found = await read(`iso3,level\n${'JAP,B\n'.repeat(50)}`, { limits: { problems: 10 } });
    expect([found.problems.length, found.untold, found.badRows]).toEqual([10, 40, 50]);
  });

  test('an unknown kind is the caller’s mistake and is thrown', async () => {
    await expect(read(text, { kind: 'payment' as 'payments' })).rejects.toThrow(
      'kind: "payment" is not known. Expected one of payments, personnel, appropriations, groupings, scale, levels, incomes. Did you mean payments?',
    );
  });
});

describe('rows as they come', () => {
  test('a large file is never held whole', async () => {
    let made = 0;
    let most = 0;
    let rows = 0;
    function* pieces(): Generator<Uint8Array> {
      yield utf8('iso3,month,persons\n');
      for (; made < 200; made += 1) yield utf8('NPL,2025-06,10\n'.repeat(1000));
    }
    for await (const batch of streamRows(pieces())) {
      rows += batch.length;
      most = Math.max(most, batch.length);
    }
    expect(rows).toBe(200_001);
    expect(most).toBeLessThan(10_000);
  });

  test('a quotation mark that is never closed is told after the last row', async () => {
    const all = async () => {
      const rows = [];
      for await (const batch of streamRows(utf8('a,b\n"1,2\n'), { name: 'own.csv' })) rows.push(...batch);
      return rows;
    };
    await expect(all()).rejects.toThrow(
      'own.csv, line 2: a quotation mark is opened in this row and never closed. Expected a closing quotation mark.',
    );
  });
});
