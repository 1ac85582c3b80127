import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiled } from './compile.js';
import { monthIndex, type Row } from './rowValidator.js';
import { standing } from './standing.js';

let tables: Compiled['tables'];
beforeAll(() => {
  tables = standing().tables;
});

const rowsOf = (name: string, keep: (row: Row) => boolean = () => true): Row[] =>
  (tables.get(name)?.rows ?? []).filter(keep);
const sum = (rows: readonly Row[], field: string) => rows.reduce((total, row) => total + (row[field] as number), 0);
/** The first edition of the tables ends here; later months do not change what it has. */
const upToJuly2025 = (row: Row) => (row['month'] as number) <= monthIndex('2025-07');
const inMonth = (month: string) => (row: Row) => row['month'] === monthIndex(month);

describe('personnel', () => {
  test.each([
    ['2010-12', 98638],
    ['2011-12', 99016],
    ['2015-04', 107805],
  ])('in %s the States, the missions and the rows by State and mission add up to %i', (month, persons) => {
    const totals = ['uniformed-personnel', 'mission-totals', 'personnel-by-mission', 'personnel-by-sex'].map((name) =>
      sum(rowsOf(name, inMonth(month)), 'persons'),
    );
    expect(totals).toEqual([persons, persons, persons, persons]);
  });

  test('for those three months the UN printed no grand total and IPI did', () => {
    const printed = ['2010-12', '2011-12', '2015-04'].map((month) =>
      rowsOf('world-totals', inMonth(month)).map((row) => row['basis']),
    );
    expect(printed).toEqual(Array(3).fill(['computed', 'printed_ipi']));
  });

  test('all 95 grand totals that the UN printed are the sums of the rows by State', () => {
    const printed = rowsOf('world-totals', (row) => row['basis'] === 'printed_un' && upToJuly2025(row));
    const byMonth = new Map<unknown, number>();
    for (const row of rowsOf('uniformed-personnel'))
      byMonth.set(row['month'], (byMonth.get(row['month']) ?? 0) + (row['persons'] as number));
    expect(printed).toHaveLength(95);
    expect(printed.filter((row) => byMonth.get(row['month']) !== row['persons'])).toEqual([]);
  });

  test('146,762 facts by State, mission, month and kind; in 17 of them the sexes do not add up', () => {
    const cube = rowsOf('personnel-by-mission', upToJuly2025);
    expect(cube).toHaveLength(146762);
    expect(cube.filter((row) => (row['male'] as number) + (row['female'] as number) !== row['persons'])).toHaveLength(
      17,
    );
  });

  test('each of the 45 runs of misattributions flags rows, and its moves do not exceed what stands there', () => {
    expect(rowsOf('misattributions')).toHaveLength(45);
    const strength = new Map(
      rowsOf('uniformed-personnel').map((row) => [`${row['iso3']} ${row['kind']} ${row['month']}`, row]),
    );
    const broad = (kind: unknown) => (kind === 'individual_police' || kind === 'formed_police_units' ? 'police' : kind);
    const unsupported = rowsOf('misattribution-moves', (row) => row['iso3_printed'] !== null).filter((move) => {
      const printed = strength.get(`${move['iso3_printed']} ${String(broad(move['kind_printed']))} ${move['month']}`);
      return (
        printed === undefined ||
        printed['attribution_doubtful'] !== 1 ||
        (printed['persons'] as number) < (move['persons'] as number)
      );
    });
    expect(unsupported).toEqual([]);
  });
});

describe('money', () => {
  test('the 13 entities of 2022/23 spent 6,014,239,400 dollars', () => {
    const year = rowsOf('expenditure', (row) => row['fiscal_year'] === '2022/23');
    expect([year.length, sum(year, 'amount_usd')]).toEqual([13, 6014239400]);
  });

  test('the missions with a note in every year owe the sums that were known, in millions', () => {
    const years = ['2018', '2019', '2020', '2021', '2022', '2023'];
    const noted = rowsOf('outstanding-by-mission', (row) => row['counted_with'] === null);
    const inAll = [...new Set(noted.map((row) => row['mission']))].filter((mission) =>
      years.every((year) => noted.some((row) => row['mission'] === mission && row['as_of'] === `${year}-04-30`)),
    );
    const eight = inAll.filter((mission) => mission !== 'UNDOF' && mission !== 'UNISFA');
    expect(eight).toHaveLength(8);
    expect(
      years.map((year) =>
        Math.round(
          sum(
            noted.filter((row) => eight.includes(row['mission'] as string) && row['as_of'] === `${year}-04-30`),
            'outstanding_usd',
          ) / 1e6,
        ),
      ),
    ).toEqual([1374, 1302, 1351, 1713, 1992, 1938]);
  });

  test('the reserve fund of each June is its level and the printed excess', () => {
    const fund = rowsOf('reserve-funds', (row) => row['fund'] === 'peacekeeping_reserve_fund');
    const levels = rowsOf('rules', (row) => row['rule'] === 'peacekeeping-reserve-level');
    expect(levels.map(({ value }) => value)).toEqual(['150000000']);
    const excess = fund.filter((row) => row['kind'] === 'excess');
    const balances = new Map(
      fund.filter((row) => row['kind'] === 'balance').map((row) => [row['as_of'], row['amount_usd']]),
    );
    expect(excess).toHaveLength(6);
    expect(excess.map((row) => balances.get(row['as_of'] as string))).toEqual(
      excess.map((row) => Number(levels[0]?.['value']) + (row['amount_usd'] as number)),
    );
  });
});

test('of least developed countries 44 remain when every graduation is counted', () => {
  const of = (event: string) => rowsOf('ldc-membership', (row) => row['event'] === event).length;
  expect(of('included') - of('graduated')).toBe(44);
});
