import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { bundledFacts } from '../../test/bundledFacts.js';
import { accountOn } from '../accounts/accountOn.js';
import { BlueLedgerError } from '../internal/errors/index.js';
import { personnelShare } from '../personnel/personnelShare.js';
import { effectiveRates } from '../rates/effectiveRates.js';
import { appropriations } from './appropriations.js';
import { checkRows, parseRows } from './checkRows.js';
import { factTable } from './factTable.js';
import { groupings } from './groupings.js';
import { levelChoices, levels } from './levels.js';
import { parseShape } from './parseShape.js';
import { paymentEntries, payments } from './payments.js';
import { personnel } from './personnel.js';
import { regularScale } from './regularScale.js';
import { type RowKind } from './rowKind.js';

const { memberStates } = bundledFacts;
const payment = { iso3: 'JPN', fund: 'UNMISS', date: '2025-02-01', amount_usd: '1250.50' };
const share = { iso3: 'JPN', from_year: '2028', to_year: '2030', rate: '6.93' };
const money = { mission: 'UNMISS', from: '2025-07-01', to: '2026-06-30', total_usd: '1000' };

const said = (kind: RowKind, ...rows: readonly unknown[]) =>
  checkRows(kind, rows, { place: 'own.csv', lines: rows.map((_, index) => index + 2), memberStates }).faults.map(
    ({ message }) => message,
  );

test('cells of text and typed cells read alike; an empty cell is a missing one', () => {
  const text = { iso3: ' npl ', month: '2024-06', persons: '6119', kind: 'troops', mission: '', note: ' ' };
  const typed = { iso3: 'NPL', month: '2024-06', persons: 6119, kind: 'troops', mission: null };
  expect(parseRows(personnel, [text])).toEqual([{ iso3: 'NPL', month: '2024-06', persons: 6119, kind: 'troops' }]);
  expect(parseRows(personnel, [typed])).toEqual(parseRows(personnel, [text]));
});

describe('each wrong cell is refused with line, field, value and what was expected', () => {
  test.each<[RowKind, unknown, string]>([
    [
      payments,
      { ...payment, iso3: 'Japan' },
      'own.csv, line 2, iso3: "Japan" is not right here. Expected an ISO 3166 alpha-3 code, such as JPN.',
    ],
    [
      payments,
      { ...payment, iso3: 'JAP' },
      'own.csv, line 2, iso3: "JAP" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN. Did you mean JPN (Japan)?',
    ],
    [
      payments,
      { ...payment, amount_usd: '1,250.50' },
      'own.csv, line 2, amount_usd: "1,250.50" is not right here. Expected a number with at most 2 decimals, written with a point, of at least 0.01, in US dollars, without separators of thousands.',
    ],
    [
      payments,
      { ...payment, amount_usd: 0.005 },
      'own.csv, line 2, amount_usd: 0.005 is not right here. Expected a number with at most 2 decimals, written with a point, of at least 0.01, in US dollars, without separators of thousands.',
    ],
    [
      payments,
      { ...payment, date: '2025-02-30' },
      'own.csv, line 2, date: "2025-02-30" is not right here. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
    ],
    [
      payments,
      { ...payment, fund: ' ' },
      'own.csv, line 2, fund: it is missing. Expected the special account that it is paid to, such as UNMISS.',
    ],
    [
      payments,
      { ...payment, amount: 1 },
      'own.csv, line 2, amount: there is no such field. Expected one of iso3, fund, date, amount_usd, status, source, note.',
    ],
    [
      payments,
      { ...payment, funds: 'UNMISS' },
      'own.csv, line 2, funds: there is no such field. Expected one of iso3, fund, date, amount_usd, status, source, note. Did you mean fund?',
    ],
    [
      personnel,
      { iso3: 'NPL', month: '2024-13', persons: 1 },
      'own.csv, line 2, month: "2024-13" is not right here. Expected YYYY-MM with a month from 01 to 12, such as 2011-12.',
    ],
    [
      personnel,
      { iso3: 'NPL', month: '2024-06', persons: -1 },
      'own.csv, line 2, persons: -1 is not right here. Expected a whole number from 0 to 10000000, in persons, without separators of thousands.',
    ],
    [
      personnel,
      { iso3: 'NPL', month: '2024-06', persons: Number.NaN },
      'own.csv, line 2, persons: NaN is not right here. Expected a whole number from 0 to 10000000, in persons, without separators of thousands.',
    ],
    [
      personnel,
      { iso3: 'NPL', month: '2024-06', persons: 1, kind: 'soldiers' },
      'own.csv, line 2, kind: "soldiers" is not right here. Expected one of troops, staff_officers, individual_police, formed_police_units, experts_on_mission, police.',
    ],
    [
      regularScale,
      { ...share, from_year: '28' },
      'own.csv, line 2, from_year: "28" is not right here. Expected a whole number of four digits, such as 2012.',
    ],
    [
      regularScale,
      { ...share, from_year: 2031 },
      'own.csv, line 2, to_year: 2030 lies before 2031. Expected an end not before from_year.',
    ],
    [
      levels,
      { iso3: 'JPN', level: 'K' },
      'own.csv, line 2, level: "K" is not right here. Expected one of A, B, C, D, E, F, G, H, H*, I, J.',
    ],
    [
      appropriations,
      { ...money, total_usd: '-5' },
      'own.csv, line 2, total_usd: "-5" is not right here. Expected a whole number of at least 0, in whole US dollars, without separators of thousands.',
    ],
    [
      appropriations,
      { ...money, to: '2025-06-30' },
      'own.csv, line 2, to: "2025-06-30" lies before "2025-07-01". Expected an end not before from.',
    ],
  ])('%#', (kind, row, message) => {
    expect(said(kind, row)).toEqual([message]);
  });
});

describe('rows that repeat or overlap are refused with the row they meet', () => {
  test.each<[RowKind, unknown[], string]>([
    [
      groupings,
      [
        { group: 'own', iso3: 'NPL' },
        { group: 'own', iso3: 'npl' },
      ],
      'own.csv, line 3, group: own NPL stands already in line 2. Expected one row for each group, as_of, iso3.',
    ],
    [
      regularScale,
      [share, { ...share, from_year: 2030, to_year: 2032 }],
      'own.csv, line 3, iso3: JPN stands already in line 2, for days or years that overlap. Expected rows of one iso3 that follow one another.',
    ],
    [
      appropriations,
      [money, { ...money, from: '2026-01-01' }],
      'own.csv, line 3, mission: UNMISS stands already in line 2, for days or years that overlap. Expected rows of one mission and stage and source that follow one another.',
    ],
  ])('%#', (kind, rows, message) => {
    expect(said(kind, ...rows)).toEqual([message]);
  });

  test('two decisions on one period are two appropriations', () => {
    expect(said(appropriations, { ...money, source: 'A/RES/54/260 B' }, { ...money, source: 'A/RES/55/275' })).toEqual(
      [],
    );
  });

  test('two payments of one day are two payments', () => {
    expect(said(payments, payment, payment)).toEqual([]);
  });
});

test('all faults come back, beside the rows in which nothing is wrong', () => {
  const { rows, faults } = checkRows(payments, [payment, { ...payment, date: 'soon', iso3: 1 }, payment]);
  expect(rows).toHaveLength(2);
  expect(faults.map(({ line, field, value, code }) => ({ line, field, value, code }))).toEqual([
    { line: 2, field: 'iso3', value: 1, code: 'unknown-code' },
    { line: 2, field: 'date', value: 'soon', code: 'bad-date' },
  ]);
});

test.each([
  [
    () => parseRows(payments, [{ ...payment, date: 'soon', iso3: 1 }]),
    'unknown-code',
    'payments, row 1, iso3: 1 is not right here. Expected an ISO 3166 alpha-3 code, such as JPN. 1 more thing is wrong.',
  ],
  [() => parseRows(payments, null as never), 'bad-query', 'payments: null is not a valid value. Expected a list.'],
  [() => parseRows(payments, ['JPN']), 'bad-query', 'payments, row 1: "JPN" is not a valid value. Expected an object.'],
  [
    () => parseShape(z.object({ values: z.array(z.object({ from: z.string() })) }), { values: [{}] }, 'reform'),
    'bad-query',
    'reform, values[0].from: it is missing. Expected text.',
  ],
  [
    () => parseShape(z.strictObject({ version: z.literal(1) }), { version: 2, colour: 'red' }, 'reform'),
    'bad-query',
    'reform, version: 2 is not right here. Expected one of 1.',
  ],
])('%s throws the one error', (ask, code, message) => {
  expect(ask).toThrow(BlueLedgerError);
  expect(ask).toThrow(expect.objectContaining({ code, message }));
});

describe('what was read is what the rules take', () => {
  const own = { name: 'own', title: 'Own data', dataVersion: 'own 1', accessed: '2026-11-22' };

  test('a scale of one’s own is turned into peacekeeping rates that cover the whole', () => {
    const rows = parseRows(regularScale, [
      { iso3: 'USA', from_year: '2030', to_year: '2030', rate: '22' },
      { iso3: 'JPN', from_year: '2030', to_year: '2030', rate: '78.000' },
    ]);
    const chosen = levelChoices(
      parseRows(levels, [
        { iso3: 'USA', level: 'A' },
        { iso3: 'JPN', level: 'C' },
      ]),
    );
    const facts = { ...bundledFacts, regularScale: factTable(regularScale, rows, own) };
    const { rates, sources } = effectiveRates(facts, { year: 2030, overrides: { levels: chosen } });
    expect(rates.map(({ state, peacekeepingRatePercent }) => [state, peacekeepingRatePercent])).toEqual([
      ['USA', 27.85],
      ['JPN', 72.15],
    ]);
    expect(sources.map(({ title }) => title)).toContain('Own data');
  });

  test('a month without a row is missing, and a share of it is refused', () => {
    const rows = parseRows(personnel, [
      { iso3: 'NPL', month: '2030-01', persons: 3 },
      { iso3: 'JPN', month: '2030-01', persons: 1 },
      { iso3: 'NPL', month: '2030-03', persons: 5 },
    ]);
    const table = factTable(personnel, rows, own);
    expect(table.coverage).toEqual({ from: '2030-01', to: '2030-03', missing: ['2030-02'] });
    const facts = { ...bundledFacts, personnelByMonth: table };
    expect(personnelShare(facts, { group: 'NPL', month: '2030-01' }).sharePercent).toBe(75);
    expect(() => personnelShare(facts, { group: 'NPL', month: '2030-02' })).toThrow(
      expect.objectContaining({ code: 'month-missing' }),
    );
  });

  test('payments stand in an account in order of date, in whole cents', () => {
    const rows = parseRows(payments, [payment, { ...payment, date: '2025-01-15', amount_usd: 0.29 }]);
    const account = { state: 'JPN', fund: 'UNMISS' };
    const entries = paymentEntries(rows, account);
    expect(entries.map((entry) => [entry.date, entry.amount])).toEqual([
      ['2025-01-15', 29],
      ['2025-02-01', 125_050],
    ]);
    const due = { kind: 'assessment', date: '2025-01-01', due: '2025-01-31', amount: 200_000 } as const;
    expect(accountOn({ ...account, entries: [due, ...entries], date: '2025-03-01' }).outstanding).toBe(74_921);
  });
});
