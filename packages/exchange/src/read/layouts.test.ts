import { describe, expect, test } from 'vitest';
import { readTable } from '../bundled.js';
import { acceptedRows } from './acceptedRows.js';
import type { ReadOptions } from './readTable.js';

const read = (text: string, options: ReadOptions = {}) =>
  readTable(new TextEncoder().encode(text), { name: 'own.csv', ...options });
const rowsFrom = async (text: string, options: ReadOptions = {}) => acceptedRows(await read(text, options));
const errorsOf = async (text: string, options: ReadOptions = {}) =>
  (await read(text, options)).problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('year and month in two columns', () => {
  const row = { iso3: 'NPL', month: '2023-02', persons: 1709 };
  test.each([
    ['Year,Month,Country,Total\n2023,2,Nepal,1709\n'],
    ['Country,Month,Year,Total\nNepal,02,2023,1709\n'],
    ['Country,Year,Month,Total\nNepal,2023,February,1709\n'],
    ['Pays;Année;Mois;Effectif\nNépal;2023;févr.;1 709\n'],
    ['Country,Calendar year,Month number,Total\nNepal,2023,2,1709\n'],
  ])('%j', async (text) => {
    expect(await rowsFrom(text)).toEqual([row]);
  });

  test('a month that is none is refused', async () => {
    expect(await errorsOf('Country,Year,Month,Total\nNepal,2023,2,5\nNepal,2023,13,5\n')).not.toEqual([]);
  });
});

describe('scales as they are printed', () => {
  // A/RES/76/238: Afghanistan 0.006, Türkiye 0.845, United States of America 22.000 for 2022, 2023 and 2024.
  const of = (iso3: string, rate: number, from_year = 2022, to_year = 2024) => ({ iso3, from_year, to_year, rate });
  const later = [of('AFG', 0.006), of('TUR', 0.845), of('USA', 22)];

  test('runs of years as headings', async () => {
    expect(
      await rowsFrom(
        'Member State,2019-2021,2022-2024\nAfghanistan,0.007,0.006\nTürkiye,1.371,0.845\nUnited States of America,22.000,22.000\n',
      ),
    ).toEqual([
      ...[of('AFG', 0.007, 2019, 2021), of('AFG', 0.006)],
      ...[of('TUR', 1.371, 2019, 2021), of('TUR', 0.845), of('USA', 22, 2019, 2021), of('USA', 22)],
    ]);
  });

  test.each([
    ['Member State,2022–2024\nAfghanistan,0.006\nTürkiye,0.845\nUnited States of America,22.000\n'],
    ['Member State,2022-24\nAfghanistan,0.006\nTürkiye,0.845\nUnited States of America,22.000\n'],
    ['Member State,Period,Scale\nAfghanistan,2022-2024,0.006\nTürkiye,2022-2024,0.845\nUSA,2022-2024,22.000\n'],
  ])('%j', async (text) => {
    expect(await rowsFrom(text)).toEqual(later);
  });

  test('years as headings, an empty cell being no row', async () => {
    expect(await rowsFrom('Country;2022;2023\nAfghanistan;0,006;0,006\nSouth Sudan;;0,002\n')).toEqual([
      ...[of('AFG', 0.006, 2022, 2022), of('AFG', 0.006, 2023, 2023), of('SSD', 0.002, 2023, 2023)],
    ]);
  });

  test('years above whole numbers may be anything: the caller says it', async () => {
    const text = 'Country,2022,2023\nNepal,12,13\n';
    expect(await errorsOf(text)).toEqual(['unknown-kind']);
    expect(await rowsFrom(text, { kind: 'scale' })).toEqual([of('NPL', 12, 2022, 2022), of('NPL', 13, 2023, 2023)]);
  });

  test('one year is the first and the last', async () => {
    expect(await rowsFrom('Member State,Scale,Year\nAfghanistan,0.006,2022\nTürkiye,0.845,2022\n')).toEqual([
      ...[of('AFG', 0.006, 2022, 2022), of('TUR', 0.845, 2022, 2022)],
    ]);
  });

  test('years that stand in the title are said by the caller, and the total is held against the rates', async () => {
    const text = 'Member State,Percentage\nAfghanistan,0.006\nTürkiye,0.845\nUnited States of America,22.000\n';
    const found = await read(text);
    expect([found.kind, found.problems.map(({ code }) => code)]).toEqual([
      'scale',
      ['missing-column', 'missing-column'],
    ]);
    const values = { from_year: 2022, to_year: 2024 };
    expect(await rowsFrom(text, { values })).toEqual(later);
    expect(await errorsOf(`${text}Total,22.851\n`, { values })).toEqual([]);
    expect(await errorsOf(`${text}Total,100.000\n`, { values })).toEqual(['total-disagrees']);
  });

  test('rates that make one together are fractions', async () => {
    const scale = (...rates: string[]) =>
      `iso3,from_year,to_year,rate\n${rates.map((rate, at) => `${['USA', 'CHN', 'JPN'][at]},2025,2027,${rate}\n`).join('')}`;
    expect(await errorsOf(scale('0.5', '0.3', '0.2'))).toEqual(['fractions']);
    expect(await errorsOf(scale('22', '20.004', '6.93'))).toEqual([]);
    expect(await errorsOf(scale('0.002', '0.001', '0.010'))).toEqual([]);
  });
});

test('months as headings are a row each', async () => {
  const rows = [
    { iso3: 'NPL', month: '2021-01', persons: 5711 },
    { iso3: 'NPL', month: '2021-02', persons: 5700 },
    { iso3: 'GHA', month: '2021-02', persons: 2297 },
  ];
  for (const [first, second] of [
    ['Jan-21', 'Feb-21'],
    ['2021-01', '2021-02'],
    ['January 2021', 'February 2021'],
    ['31/01/2021', '28/02/2021'],
  ])
    expect(await rowsFrom(`Country,${first},${second}\nNepal,5711,5700\nGhana,,2297\n`)).toEqual(rows);
});

describe('notes and totals', () => {
  const table = (...lines: string[]) => ['Country,Month,Total', ...lines, ''].join('\n');
  const good = ['Nepal,2021-01,5711', 'Ghana,2021-01,2297'];

  test.each([
    ['a Includes staff officers,,'],
    ['Source: United Nations,,'],
    ['Source: United Nations, Department of Peace Operations'],
    ['Africa'],
    ['* Provisional.,,'],
  ])('%s is a note', async (note) => {
    const found = await read(table(...good, note));
    expect([found.leftOut, found.rowCount, found.problems.map(({ line, code }) => [line, code])]).toEqual([
      ...[1, 2, [[4, 'note-row']]],
    ]);
    expect(acceptedRows(found).length).toBe(2);
  });

  test('the name of a state alone is a row whose figures are missing', async () => {
    for (const name of ['Kenya', 'Kenyaa', 'Kosovo'])
      expect((await read(table(...good, `${name},,`))).clean, name).toBe(false);
  });

  // 5,711 and 2,297 are 8,008.
  test.each(['Total', 'Grand Total', 'Total:', 'TOTAL CONTRIBUTIONS', 'Sub-total', 'Всего', 'المجموع'])(
    '%s is compared with its rows',
    async (name) => {
      const agrees = await read(table(...good, `${name},2021-01,8008`));
      expect([agrees.clean, agrees.leftOut, acceptedRows(agrees).length]).toEqual([true, 1, 2]);
      expect(agrees.problems[0]?.message).toContain('agrees with the rows above (8008)');
      const other = await read(table(...good, `${name},2021-01,8009`));
      expect(other.problems.map(({ code }) => code)).toEqual(['total-disagrees']);
    },
  );

  test('subtotals add up the rows since the one before, or those of their month', async () => {
    const found = await read(
      table(...good, 'Total,2021-01,8008', 'Nepal,2021-02,5700', 'Total,2021-02,5700', 'Grand total,,13708'),
    );
    expect(found.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ...[1, 2, 3].map(() => ['total-row', 'warning']),
    ]);
  });

  test.each([
    ['Nepal a', 'NPL'],
    ['Rwanda b/', 'RWA'],
    ['Ghana*', 'GHA'],
    ['Senegal¹', 'SEN'],
    ['India (1)', 'IND'],
    ['Guinea-Bissau c/', 'GNB'],
  ])('the mark of a note behind %s', async (name, iso3) => {
    expect(await rowsFrom(table(`${name},2021-01,5`))).toEqual([{ iso3, month: '2021-01', persons: 5 }]);
  });

  test.each([
    ['1 250 500 a/', 1_250_500, undefined],
    ['5711¹', 5711, undefined],
    ['5711*', 5711, undefined],
    ['$1.25 million', undefined, 'Did you mean 1250000?'],
    ['US$ 3 bn', undefined, 'Did you mean 3000000000?'],
    ['12.5 thousand', undefined, 'Did you mean 12500?'],
    ['0.5 m', undefined, 'Did you mean 500000?'],
  ])('a figure as it is printed: %s', async (cell, amount_usd, remedy) => {
    const found = await read(`Country;Fund;Date;Amount\nJapan;UNIFIL;2025-01-31;${cell}\n`);
    const [problem] = found.problems;
    expect(problem?.remedy?.startsWith('Check') ? undefined : problem?.remedy).toBe(remedy);
    expect(found.clean ? found.rows.map((row) => (row as { amount_usd: number }).amount_usd) : undefined).toEqual(
      amount_usd === undefined ? undefined : [amount_usd],
    );
  });
});

describe('years of two digits', () => {
  const months = (...cells: string[]) =>
    `Country,Month,Total\n${cells.map((cell, at) => `${['Nepal', 'Ghana', 'Togo'][at]},${cell},1\n`).join('')}`;
  const read_ = async (...cells: string[]) =>
    (await rowsFrom(months(...cells))).map((row) => (row as { month: string }).month);

  test('are read where every date has its month in letters', async () => {
    expect(await read_('31-Jan-21', '28-Feb-21', '30-Nov-94')).toEqual(['2021-01', '2021-02', '1994-11']);
    expect(await read_('Jan-21', 'Dec-99')).toEqual(['2021-01', '1999-12']);
    expect(await read_("Sept '03")).toEqual(['2003-09']);
  });

  test('and refused beside others, and in figures alone', async () => {
    expect(await errorsOf(months('31-Jan-21', '2021-02-28'))).toEqual(['not-a-date']);
    expect(await errorsOf(months('31/01/21'))).toEqual(['not-a-date']);
  });
});

describe('a header in two rows', () => {
  test('is put together', async () => {
    const found = await read('Country,Month,Troops,,Total\n,,F,M,\nNepal,2021-01,101,1600,1701\n');
    expect(found.mapping.map(({ column, field }) => [column, field])).toEqual([
      ...[
        ['Country', 'iso3'],
        ['Month', 'month'],
        ['Troops F', undefined],
        ['Troops M', undefined],
        ['Total', 'persons'],
      ],
    ]);
    expect(acceptedRows(found)).toEqual([{ iso3: 'NPL', month: '2021-01', persons: 1701 }]);
  });
});
