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

describe('headings that name their years beside the figure', () => {
  const rate = (iso3: string, from_year: number, to_year: number, rate: number) => ({ iso3, from_year, to_year, rate });
  // A/RES/76/238 and A/RES/79/249: Japan 8.033 and 6.930.
  const both = [rate('JPN', 2022, 2024, 8.033), rate('JPN', 2025, 2027, 6.93)];

  test.each([
    ['Member State,Scale 2022-2024,Scale 2025-2027'],
    ['Member State,Percentage 2022–2024,Percentage 2025–2027'],
    ['Member State,2022-2024 (per cent),2025-2027 (per cent)'],
    ['Member State,"Scale for 2022, 2023 and 2024","Scale for 2025, 2026 and 2027"'],
    ['État Membre,Quote-part 2022-2024,Quote-part 2025-2027'],
    ['Estado Miembro,Escala de cuotas 2022-2024,Escala de cuotas 2025-2027'],
  ])('%s', async (header) => {
    expect(await rowsFrom(`${header}\nJapan,8.033,6.930\n`)).toEqual(both);
  });

  test.each([['Member State,Previous scale 2022-2024,Scale 2025-2027'], ['Member State,Floor 2024,Scale 2025-2027']])(
    '%s: only the rate is one',
    async (header) => {
      expect(await rowsFrom(`${header}\nJapan,8.033,6.930\n`)).toEqual([both[1]]);
    },
  );

  test('strengths as at a day', async () => {
    const rows = [
      { iso3: 'NPL', month: '2021-01', persons: 5711 },
      { iso3: 'NPL', month: '2021-02', persons: 5700 },
    ];
    expect(
      await rowsFrom('Country,Strength as at 31 January 2021,Strength as at 28 February 2021\nNepal,5711,5700\n'),
    ).toEqual(rows);
    expect(await rowsFrom('Country,Total Jan-21,Total Feb-21\nNepal,5711,5700\n')).toEqual(rows);
    expect(await rowsFrom('Pays;Effectif janvier 2021;Effectif février 2021\nNépal;5 711;5 700\n')).toEqual(rows);
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
    ['2021M01', '2021M02'],
  ])
    expect(await rowsFrom(`Country,${first},${second}\nNepal,5711,5700\nGhana,,2297\n`)).toEqual(rows);
});

describe('headings that may be months or years', () => {
  const months = async (...headings: string[]) =>
    (await rowsFrom(`Country,${headings.join(',')}\nNepal,${headings.map((_, at) => at + 1).join(',')}\n`)).map(
      (row) => (row as { month: string }).month,
    );

  test.each([
    [['2003-05', '2003-06', '2003-07']],
    [['2010-10', '2010-11', '2010-12']],
    [['2012-11', '2012-12', '2013-01']],
    [['2003-05', '2003-08', '2003-11']],
    [['2010/11', '2010/12', '2011/01']],
  ])('%j are months', async (headings) => {
    expect(await months(...headings)).toEqual(headings.map((heading) => heading.replace('/', '-')));
  });

  test('budget years are neither', async () => {
    for (const headings of ['2010/11,2011/12', '2010-11,2011-12', '2011/12'])
      expect(await errorsOf(`Country,${headings}\nNepal,5711,5800\n`), headings).toContain('unknown-kind');
  });

  test('runs of years that follow one another are those of scales', async () => {
    expect(await rowsFrom('Country,2001-03,2004-06\nNepal,0.004,0.004\n')).toEqual([
      { iso3: 'NPL', from_year: 2001, to_year: 2003, rate: 0.004 },
      { iso3: 'NPL', from_year: 2004, to_year: 2006, rate: 0.004 },
    ]);
  });
});

describe('text that is copied from a resolution', () => {
  const values = { from_year: 2025, to_year: 2027 };
  const of = (iso3: string, rate: number) => ({ iso3, ...values, rate });
  const rows = [of('BIH', 0.013), of('GBR', 3.991), of('USA', 22)];
  const total = 'Total 26.004\n';

  test.each([
    [
      'dots',
      'Member State Percentage\nBosnia and Herzegovina . . . . . . 0.013\nUnited Kingdom of Great Britain and Northern Ireland ... 3.991\nUnited States of America........ 22.000\n',
    ],
    [
      'one blank',
      'Member State Percentage\nBosnia and Herzegovina 0.013\nUnited Kingdom of Great Britain and Northern Ireland 3.991\nUnited States of America 22.000\n',
    ],
    [
      'a column of blanks',
      'Member State                 Percentage\n\nBosnia and Herzegovina            0.013\nUnited Kingdom                    3.991\nUnited States of America         22.000\n',
    ],
    [
      'a name over two lines',
      'Member State\tPercentage\nBosnia and Herzegovina\t0.013\nUnited Kingdom of Great Britain and Northern\t\nIreland\t3.991\nUnited States of America\t22.000\n',
    ],
    [
      'a name over two lines, without tabs',
      'Member State Percentage\nBosnia and Herzegovina 0.013\nUnited Kingdom of Great Britain and Northern\nIreland 3.991\nUnited States of America 22.000\n',
    ],
  ])('%s', async (_, text) => {
    expect(
      await rowsFrom(text + total.replace(' ', text.includes('\t') ? '\t' : ' '), { kind: 'scale', values }),
    ).toEqual(rows);
  });

  test('several years side by side, with decimal commas', async () => {
    expect(
      await rowsFrom(
        'État Membre 2022 2023 2024\nJapon 8,033 8,033 8,033\nÉtats-Unis d’Amérique 22,000 22,000 22,000\n',
      ),
    ).toEqual(
      [
        ['JPN', 8.033],
        ['USA', 22],
      ].flatMap(([iso3, rate]) => [2022, 2023, 2024].map((year) => ({ iso3, from_year: year, to_year: year, rate }))),
    );
  });

  test('a name whose lower half is another state is said to be joined', async () => {
    const found = await read(
      'Member State,Percentage\nUnited Kingdom of Great Britain and Northern,\nIreland,3.991\nIreland,0.439\n',
      {
        values,
      },
    );
    expect([acceptedRows(found), found.leftOut, found.problems.map(({ code, line }) => [code, line])]).toEqual([
      ...[[of('GBR', 3.991), of('IRL', 0.439)], 0, [['split-name', 2]]],
    ]);
  });
});

test('a table of Markdown or of a terminal is read without its rules', async () => {
  const rows = [
    { iso3: 'NPL', month: '2021-01', persons: 5711 },
    { iso3: 'GHA', month: '2021-01', persons: 2297 },
  ];
  for (const text of [
    '| Country | Month | Total |\n|---------|:-----:|------:|\n| Nepal | 2021-01 | 5711 |\n| Ghana | 2021-01 | 2297 |\n',
    'Country | Month   | Total\n--------|---------|------\nNepal   | 2021-01 | 5711\nGhana   | 2021-01 | 2297\n',
  ])
    expect(await rowsFrom(text)).toEqual(rows);
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
  test.each([
    'Total',
    'Grand Total',
    'Total:',
    'TOTAL CONTRIBUTIONS',
    'Sub-total',
    'Всего',
    'المجموع',
    'World',
    'All Member States',
    'Sous-total',
    'Total general',
    'T O T A L',
    'Total (2 countries)',
  ])('%s is compared with its rows', async (name) => {
    const agrees = await read(table(...good, `${name},2021-01,8008`));
    expect([agrees.clean, agrees.leftOut, acceptedRows(agrees).length]).toEqual([true, 1, 2]);
    expect(agrees.problems[0]?.message).toContain('agrees with the rows above (8008)');
    const other = await read(table(...good, `${name},2021-01,8009`));
    expect(other.problems.map(({ code }) => code)).toEqual(['total-disagrees']);
  });

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

test('months below their years are a header of two rows', async () => {
  expect(await rowsFrom('Country,2021,,2022,\n,Jan,Feb,Jan,Feb\nNepal,1,2,3,4\n')).toEqual(
    ['2021-01', '2021-02', '2022-01', '2022-02'].map((month, at) => ({ iso3: 'NPL', month, persons: at + 1 })),
  );
});

test('a header that print repeats is left out, and said', async () => {
  const found = await read('Country,Month,Total\nNepal,2021-01,5711\nCountry,Month,Total\nGhana,2021-01,2297\n');
  expect([acceptedRows(found).length, found.leftOut, found.problems.map(({ code, line }) => [code, line])]).toEqual([
    ...[2, 1, [['repeated-header', 3]]],
  ]);
});

describe('a mission or kind that stands once for several rows', () => {
  test.each([
    ['Mission,Country,Month,Total\nUNMISS,Nepal,2021-01,5711\n,Ghana,2021-01,2297\n', 'Mission', 'UNMISS'],
    ['Country,Month,Type,Total\nNepal,2021-01,Troops,5711\nGhana,2021-01,,2297\n', 'Type', 'Troops'],
    ['Pays;Mois;Mission;Effectif\nNépal;2021-01;FINUL;870\nGhana;2021-01;;850\n', 'Mission', 'FINUL'],
  ])('%j is not read as none', async (text, column, above) => {
    const found = await read(text);
    expect(
      found.problems.map(({ code, line, column: at, what }) => [code, line, at, what.includes(`"${above}"`)]),
    ).toEqual([['blank-below', 3, column, true]]);
    expect(acceptedRows(found, { leaveOutBadRows: true })).toMatchObject([{ iso3: 'NPL' }]);
  });

  test('a column that is empty throughout says nothing', async () => {
    expect(await rowsFrom('Country,Month,Mission,Total\nNepal,2021-01,,5711\nGhana,2021-01,,2297\n')).toHaveLength(2);
  });
});

describe('units that are not those of the figures', () => {
  const table = 'Mission,From,To,Appropriation\nUNMISS,2024-07-01,2025-06-30,1250000\n';
  test.each([
    [`Approved budgets (thousands of United States dollars)\n${table}`, 1],
    [`"Budgets, in millions of US dollars",,,\n${table}`, 1],
    [`${table}(in millions of US dollars),,,\n`, 3],
    [`${table}Note: figures in thousands.,,,\n`, 3],
    [`Crédits (en milliers de dollars),,,\n${table}`, 1],
    [`Créditos (en miles de dólares),,,\n${table}`, 1],
    [`"($'000)",,,\n${table}`, 1],
  ])('%j', async (text, line) => {
    const found = await read(text);
    expect(found.problems.filter(({ severity }) => severity === 'error').map((one) => [one.code, one.line])).toEqual([
      ['scaled-unit', line],
    ]);
    expect(found.clean ? found.rows : found.goodRows).toEqual([]);
  });

  test('a note that only speaks of millions bars nothing', async () => {
    for (const note of ['Budgets of the missions,,,', 'Source: reports on millions of files,,,', 'United Nations,,,'])
      expect(await rowsFrom(`${note}\n${table}`)).toHaveLength(1);
  });

  test('persons in thousands', async () => {
    expect(await errorsOf('Country,Month,Personnel (in thousands)\nNepal,2021-01,6\n')).toEqual(['scaled-unit']);
    expect(await errorsOf('Country,Month,Total,Women (thousands)\nNepal,2021-01,6000,1\n')).toEqual(['scaled-unit']);
  });
});

describe('headings in French and Spanish', () => {
  const payment = { iso3: 'CIV', fund: 'UNIFIL', date: '2025-01-31', amount_usd: 1_250_500.5 };
  test.each([
    [
      'État Membre;Compte spécial;Date de versement;Montant versé (dollars É.-U.)\nCôte d’Ivoire;FINUL;31/01/2025;1 250 500,50\n',
    ],
    [
      'État membre;Opération;Date du paiement;Contributions versées (en dollars des États-Unis)\nCôte d’Ivoire;FINUL;31 janvier 2025;1 250 500,50\n',
    ],
    [
      'Estado Miembro;Cuenta especial;Fecha de pago;Importe pagado (dólares)\nCôte d’Ivoire;FPNUL;31/01/2025;1.250.500,50\n',
    ],
    [
      'País;Misión;Fecha del pago;Monto pagado (en dólares de los Estados Unidos)\nCôte d’Ivoire;FPNUL;31 de enero de 2025;1.250.500,50\n',
    ],
  ])('payments: %j', async (text) => {
    expect(await rowsFrom(text)).toEqual([payment]);
  });

  const rate = { iso3: 'JPN', from_year: 2025, to_year: 2027, rate: 6.93 };
  test.each([
    ['État Membre;Quote-part (en pourcentage);Période\nJapon;6,930;2025-2027\n'],
    ['États Membres;Pourcentage 2025-2027\nJapon;6,930\n'],
    ['Estado Miembro;Porcentaje;Años\nJapón;6,930;2025-2027\n'],
    ['Estados Miembros;Tasa de prorrateo;Periodo\nJapón;6,930;2025-2027\n'],
  ])('scales: %j', async (text) => {
    expect(await rowsFrom(text)).toEqual([rate]);
  });

  const strength = { iso3: 'NPL', month: '2021-01', persons: 5711, female: 300, male: 5411 };
  test.each([
    [
      'Pays contributeur;Période;Personnel en tenue;Nombre de femmes;Nombre d’hommes\nNépal;janv. 2021;5 711;300;5 411\n',
    ],
    [
      'Pays;Mois;Effectif déployé;Effectif autorisé;Femmes (nombre);Hommes (nombre)\nNépal;janvier 2021;5 711;6 000;300;5 411\n',
    ],
    ['País que aporta contingentes;Mes;Efectivos desplegados;Mujeres;Hombres\nNepal;enero de 2021;5.711;300;5.411\n'],
  ])('strengths: %j', async (text) => {
    expect(await rowsFrom(text)).toEqual([strength]);
  });
});

describe('honour rolls', () => {
  const values = { fund: 'regular budget' };
  const of = (iso3: string, date: string, amount_usd: number) => ({ iso3, fund: 'regular budget', date, amount_usd });

  test.each([
    ['Member State,Net contributions,Date received\nJapan,"$205,000,000",31-Jan-25\nTogo,"$62,000",03-Feb-25\n'],
    [
      'No.,Member State,Net contributions ($),Date paid in full\n1,Japan,"205,000,000",31 January 2025\n2,Togo,"62,000",3 February 2025\n',
    ],
    ['État Membre;Contributions nettes;Reçu le\nJapon;205 000 000;31/01/2025\nTogo;62 000;03/02/2025\n'],
    [
      'Year,Member State,Net contributions,Date received\n2025,Japan,205000000,2025-01-31\n2025,Togo,62000,2025-02-03\n',
    ],
  ])('with amounts are payments: %j', async (text) => {
    expect(await rowsFrom(text, { values })).toEqual([
      of('JPN', '2025-01-31', 205_000_000),
      of('TGO', '2025-02-03', 62_000),
    ]);
    expect((await read(text)).problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'missing-column', what: 'no column was found for fund' },
    ]);
  });

  test('those of several years one below the other', async () => {
    expect(
      await rowsFrom(
        'Year,Member State,Net contributions,Date received\n2024,Japan,205000000,2024-01-31\n2025,Japan,206000000,2025-01-31\n',
        {
          values,
        },
      ),
    ).toEqual([of('JPN', '2024-01-31', 205_000_000), of('JPN', '2025-01-31', 206_000_000)]);
  });

  test.each([
    ['Member State,Date paid\nJapan,2025-01-31\nTogo,2025-02-03\n', ['missing-column']],
    ['Member State,2023,2024\nJapan,31-Jan-23,30-Jan-24\nTogo,,01-Mar-24\n', ['unknown-kind']],
    ['Member State,2023,2024\nJapan,2023-01-31,2024-01-30\nTogo,,2024-03-01\n', ['unknown-kind']],
  ])('without amounts say what is missing, and are read as nothing else: %j', async (text, codes) => {
    const found = await read(text, codes[0] === 'missing-column' ? { values } : {});
    expect(found.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes);
    expect(found.clean ? found.rows : found.goodRows).toEqual([]);
  });
});

test.each([
  ['31JAN2021'],
  ['as at 31 January 2021'],
  ['End of January 2021'],
  ['end January 2021'],
  ['2021M01'],
  ['2021-M1'],
])('%s is a month', async (month) => {
  expect(await rowsFrom(`Country,Month,Total\nNepal,${month},5711\n`)).toEqual([
    { iso3: 'NPL', month: '2021-01', persons: 5711 },
  ]);
});

test.each([['NaN'], [':'], ['not available'], ['n.d.'], ['tbc'], ['s/o'], ['No data']])(
  '%s stands for a figure that is missing',
  async (mark) => {
    expect(await errorsOf(`Country,Month,Total\nNepal,2021-01,${mark}\n`)).toEqual(['no-number']);
  },
);

test('a number that a spreadsheet shortened has lost its digits', async () => {
  for (const number of ['1.25E+06', '1.25e6', '1,25E+06'])
    expect(await errorsOf(`Country;Fund;Date;Amount\nNepal;UNIFIL;2021-01-31;${number}\n`)).toEqual([
      'shortened-number',
    ]);
});

test('the table of a page, as HTML, is said to be one', async () => {
  for (const text of [
    '<table><tr><td>Nepal</td></tr></table>',
    '<meta charset="utf-8"><table><tr><td>1</td></tr></table>',
  ])
    expect((await read(text)).problems.map(({ what }) => what)).toEqual(['it is a table of a web page, as HTML']);
});

test('a group of the user may be called all or world', async () => {
  expect(await rowsFrom('group,iso3\nall,NPL\nWorld,GHA\nTotal,JPN\n')).toHaveLength(3);
});

describe('budget years in one column', () => {
  const row = { mission: 'UNMISS', from: '2024-07-01', to: '2025-06-30', total_usd: 1_200_123_400 };
  test.each([
    ['Mission,Budget year,Total budget\nUNMISS,2024/25,1200123400\n'],
    ['Mission,Fiscal year,Appropriation\nUNMISS,2024-25,1200123400\n'],
    ['Mission;Exercice;Crédits\nMINUSS;2024/2025;1 200 123 400\n'],
  ])('%j', async (text) => {
    expect(await rowsFrom(text)).toEqual([row]);
  });

  test('years that do not follow one another are none', async () => {
    expect(await errorsOf('Mission,Budget year,Appropriation\nUNMISS,2024/26,1200123400\n')).not.toEqual([]);
    expect(await errorsOf('Mission,Year,Appropriation\nUNMISS,2024,1200123400\n')).not.toEqual([]);
  });
});

test.each([
  ['Country/Territory'],
  ['Country or territory'],
  ['Contributing country/area'],
  ['Contributing Countries'],
  ['UN Member State'],
  ['Pays / territoire'],
  ['País o territorio'],
])('%s names states', async (heading) => {
  expect(await rowsFrom(`${heading},Month,Total\nNepal,2021-01,5711\nGhana,2021-01,2297\n`)).toMatchObject([
    { iso3: 'NPL' },
    { iso3: 'GHA' },
  ]);
});

test.each([['Recipient country'], ['Host country'], ['Country of origin'], ['Mission country']])(
  '%s is not taken for the contributor',
  async (heading) => {
    expect(await errorsOf(`${heading},Month,Total\nNepal,2021-01,5711\nGhana,2021-01,2297\n`)).toEqual([
      'missing-column',
    ]);
  },
);

test.each([
  ['Date of report', 'No. of personnel'],
  ['Month ending', 'Military and police personnel'],
  ['TIME_PERIOD', 'Total M+F'],
  ['Fecha del informe', 'Efectivo total'],
])('%s and %s', async (month, persons) => {
  expect(await rowsFrom(`Country,${month},${persons}\nNepal,2021-01,5711\n`)).toEqual([
    { iso3: 'NPL', month: '2021-01', persons: 5711 },
  ]);
});
