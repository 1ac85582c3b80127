import { describe, expect, test } from 'vitest';
import { readTable } from '../bundled.js';
import { acceptedRows } from './acceptedRows.js';
import type { ReadOptions } from './readTable.js';
import { reportOf } from './reportOf.js';

const read = (text: string, options: ReadOptions = {}) =>
  readTable(new TextEncoder().encode(text), { name: 'own.csv', ...options });
const fieldsOf = async (text: string, options: ReadOptions = {}) => {
  const { mapping } = await read(text, options);
  return Object.fromEntries(mapping.map(({ column, field = null }) => [column, field]));
};

describe('a needed field is never taken from a heading that only contains its word', () => {
  test('women and men of the contributions file of the United Nations add up to persons', async () => {
    const found = await read(
      'ISOCode3,M49_Code,Contributing_Country,Mission_Acronym,Personnel_Type,Female_Personnel,Male_Personnel,Last_Reporting_Date\n' +
        'NPL,524,Nepal,UNMISS,Troops,101,1600,31/01/2021\n' +
        'RWA,646,Rwanda,MINUSCA,Formed Police Units,90,410,31/01/2021\n',
    );
    // 101 + 1,600 and 90 + 410.
    expect(acceptedRows(found)).toEqual([
      { iso3: 'NPL', month: '2021-01', mission: 'UNMISS', kind: 'troops', persons: 1701, female: 101, male: 1600 },
      {
        ...{ iso3: 'RWA', month: '2021-01', mission: 'MINUSCA', kind: 'formed_police_units' },
        ...{ persons: 500, female: 90, male: 410 },
      },
    ]);
    expect(found.made).toEqual([{ field: 'persons', why: 'the sum of “Female_Personnel” and “Male_Personnel”' }]);
  });

  test('where one of the two is missing in a row, so are the persons', async () => {
    const found = await read('Country,Month,Women,Men\nNepal,2021-01,101,1600\nGhana,2021-01,,850\n');
    expect(found.problems.map(({ line, column, what }) => [line, column, what])).toEqual([
      [3, 'persons', 'it is missing'],
    ]);
  });

  test.each([
    [
      'a rank is no strength',
      'ISOCode3,Contributing_Country,Personnel_Contribution_Rank,Total_Uniformed_Personnel,Last_Reporting_Date',
      'BGD,Bangladesh,1,6700,31-Jan-21',
      { Personnel_Contribution_Rank: null, Total_Uniformed_Personnel: 'persons', Last_Reporting_Date: 'month' },
    ],
    [
      'an authorised strength is no deployed one',
      'Country,Month,Total authorized,Total deployed',
      'Nepal,2021-01,2000,1701',
      { 'Total authorized': null, 'Total deployed': 'persons' },
    ],
    [
      'nor is it in brackets',
      'Country,Month,Strength (authorised),Strength (deployed)',
      'Nepal,2021-01,2000,1701',
      { 'Strength (authorised)': null, 'Strength (deployed)': 'persons' },
    ],
    [
      'the month before is not this month',
      'Country,Month,Previous month personnel,Change in personnel,Personnel this month',
      'Nepal,2021-01,5600,111,5711',
      { 'Previous month personnel': null, 'Change in personnel': null, 'Personnel this month': 'persons' },
    ],
    [
      'nor in French',
      'Pays,Mois,Effectif précédent,Effectif autorisé,Effectif',
      'Népal,2021-01,5600,6000,5711',
      { 'Effectif précédent': null, 'Effectif autorisé': null, Effectif: 'persons' },
    ],
    [
      'the previous rate is not the new one',
      'Member State,From year,To year,Previous rate,New rate',
      'Japan,2025,2027,8.033,6.930',
      { 'Previous rate': null, 'New rate': 'rate' },
    ],
    [
      'what is outstanding was not paid, and a due date is no day of payment',
      'Member State,Fund,Amount outstanding,Amount received,Due date,Date received',
      'Japan,UNIFIL,900000,1250000,2025-02-15,2025-01-31',
      { 'Amount outstanding': null, 'Amount received': 'amount_usd', 'Due date': null, 'Date received': 'date' },
    ],
    [
      'a proposed budget is not appropriated',
      'Mission,From,To,Total proposed budget,Total appropriation',
      'UNMISS,2024-07-01,2025-06-30,1250000000,1200123400',
      { 'Total proposed budget': null, 'Total appropriation': 'total_usd' },
    ],
    [
      'the country of a mission does not contribute',
      'Contributor,Mission,Mission_Country,Date,Troops,Total',
      'Nepal,UNIFIL,Lebanon,1994-11-30,670,672',
      { Contributor: 'iso3', Mission: 'mission', Mission_Country: null, Date: 'month', Troops: null, Total: 'persons' },
    ],
  ])('%s', async (_, header, row, expected) => {
    const text = `${header}\n${row}\n`;
    expect(await fieldsOf(text)).toMatchObject(expected);
    expect((await read(text)).clean).toBe(true);
  });

  test.each([
    ['Country,Month,Total,Female %', 'Nepal,2021-01,5711,6'],
    ['Country,Month,Total,Female (%)', 'Nepal,2021-01,5711,6'],
    ['Country,Month,Total,% women', 'Nepal,2021-01,5711,6'],
    ['Country,Month,Total,Percentage female', 'Nepal,2021-01,5711,6'],
    ['Pays,Mois,Effectif,Femmes (pourcentage)', 'Népal,2021-01,5711,6'],
  ])('%s: a percentage is no number of persons', async (header, row) => {
    const found = await read(`${header}\n${row}\n`);
    expect(acceptedRows(found)).toEqual([{ iso3: 'NPL', month: '2021-01', persons: 5711 }]);
    expect(found.mapping.at(-1)?.why).toBe('its heading speaks of a percentage');
  });

  test('nor is it an amount, and a rate is one', async () => {
    const found = await read('Country,Fund,Date,Amount (%)\nNepal,UNIFIL,2021-01-31,6\n');
    expect([found.clean, found.problems[0]?.code]).toEqual([false, 'missing-column']);
    expect(await fieldsOf('State,From year,To year,Rate (%)\nJapan,2025,2027,6.93\n')).toMatchObject({
      'Rate (%)': 'rate',
    });
  });

  test('a figure that is only what it is not leaves the table without one', async () => {
    const found = await read('Country,Month,Total authorized\nNepal,2021-01,2000\n', { kind: 'personnel' });
    expect([found.clean, found.problems[0]?.code]).toEqual([false, 'missing-column']);
  });

  test('units, codes and dates in brackets leave a heading what it is; other words do not', async () => {
    expect(
      await fieldsOf('Country (ISO3),Fund,Date paid (dd/mm/yyyy),Amount paid (US$)\nJPN,UNIFIL,31/01/2025,5\n'),
    ).toEqual({
      'Country (ISO3)': 'iso3',
      Fund: 'fund',
      'Date paid (dd/mm/yyyy)': 'date',
      'Amount paid (US$)': 'amount_usd',
    });
    expect(
      await fieldsOf('Country,Month,Total (troops),Total (as at 31 January 2021) a/\nNepal,2021-01,5,7\n'),
    ).toMatchObject({ 'Total (troops)': null, 'Total (as at 31 January 2021) a/': 'persons' });
  });
});

describe('two columns for one field', () => {
  test.each([
    ['Country,Month,Total,Strength', 'Nepal,2021-01,1701,1710', 'persons', 'Total', 'Strength'],
    ['Country,Month,Date,Total', 'Nepal,2021-01,2021-02-28,1701', 'month', 'Month', 'Date'],
    ['Payer,Fund,Date,Date received,Amount', 'Japan,UNIFIL,2025-01-31,2025-02-03,5', 'date', 'Date', 'Date received'],
    ['Payer,Fund,Date,Amount,Payment', 'Japan,UNIFIL,2025-01-31,5,6', 'amount_usd', 'Amount', 'Payment'],
    ['State,From year,To year,Rate,Share', 'Japan,2025,2027,6.93,6.9', 'rate', 'Rate', 'Share'],
  ])('%s: both are named, and none is taken', async (header, row, field, first, second) => {
    const found = await read(`${header}\n${row}\n`);
    const messages = found.problems.filter(({ code }) => code === 'contested-columns').map(({ message }) => message);
    expect(messages).toEqual([
      `own.csv, line 1, ${first}: two columns may be ${field}: “${first}” and “${second}”. Expected one column for ${field}. Say which with the option columns, such as ${first}=${field}.`,
    ]);
    expect(found.clean ? found.rows : found.goodRows).toEqual([]);
    const settled = await read(`${header}\n${row}\n`, { columns: { [second]: field } });
    expect(settled.mapping.find(({ column }) => column === second)?.field).toBe(field);
    expect(settled.clean).toBe(true);
  });

  test('the name of a field itself comes before words for it', async () => {
    expect(await fieldsOf('iso3,month,persons,Total\nNPL,2021-01,5,7\n')).toMatchObject({
      persons: 'persons',
      Total: null,
    });
  });

  test('a state by code and by name is compared row by row', async () => {
    const text = 'Country,iso3,fund,date,amount_usd\nJapan,JPN,UNIFIL,2025-01-31,1\nGhana,NPL,UNIFIL,2025-01-31,2\n';
    const found = await read(text);
    expect(found.problems.map(({ message }) => message)).toEqual([
      'own.csv, line 3, Country: "Ghana" is GHA, and the row is of NPL by its iso3. Expected one state or mission in a row. Mend the one that is wrong.',
    ]);
    expect(acceptedRows(found, { leaveOutBadRows: true })).toEqual([
      { iso3: 'JPN', fund: 'UNIFIL', date: '2025-01-31', amount_usd: 1 },
    ]);
  });
});

describe('what was taken for what', () => {
  test('is reported also where nothing is wrong', async () => {
    expect(reportOf(await read('Country,Month,Women,Men\nNepal,2021-01,101,1600\n')).slice(-7)).toEqual([
      '  header in line 1',
      '  “Country” is iso3: its heading is a word for it',
      '  “Month” is month: its heading is the name of the field',
      '  “Women” is female: its heading is a word for it',
      '  “Men” is male: its heading is a word for it',
      '  persons is made: the sum of “Women” and “Men”',
      'Nothing is wrong.',
    ]);
  });

  test('and where the table is of no kind', async () => {
    const found = await read('Country,Colour\nNepal,red\n');
    expect([found.kind, found.mapping.map(({ column, field }) => [column, field])]).toEqual([
      undefined,
      [
        ['Country', 'iso3'],
        ['Colour', undefined],
      ],
    ]);
  });

  test('women and men who are not the persons of the row are said', async () => {
    const found = await read('Country,Month,Total,Women,Men\nNepal,2021-01,1702,101,1600\n');
    expect([found.clean, found.problems.map(({ what }) => what)]).toEqual([
      true,
      ['101 women and 1600 men are 1701, and the row says 1702 persons'],
    ]);
  });

  test('an option that is misspelt is refused, and one for a limit', async () => {
    const misspelt = { colums: { a: 'iso3' } } as ReadOptions;
    await expect(read('iso3,level\nJPN,B\n', misspelt)).rejects.toThrow(
      'options: "colums" is not a valid option. Expected one of name, kind, columns, values, separator, sheet, dates, decimal, ownMissions, limits. Did you mean columns?',
    );
    await expect(read('iso3,level\nJPN,B\n', { limits: { row: 5 } as never })).rejects.toThrow(
      'options.limits: "row" is not a valid option.',
    );
  });
});
