import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiled } from './compile.js';
import type { Row } from './rowValidator.js';
import { standing } from './standing.js';

let tables: Compiled['tables'];
beforeAll(() => {
  tables = standing().tables;
});

const rowsOf = (name: string, keep: (row: Row) => boolean = () => true): Row[] =>
  (tables.get(name)?.rows ?? []).filter(keep);
const sum = (rows: readonly Row[], field: string) => rows.reduce((total, row) => total + Number(row[field]), 0);

describe('budgets of 2026/27', () => {
  test('the maintenance of eleven missions is the printed 4,625,940,100 dollars', () => {
    const missions = rowsOf(
      'approved-budgets',
      (row) =>
        row['fiscal_year'] === '2026/27' &&
        row['stage'] === 'approved_initial' &&
        row['includes_prorated_shares'] === 'no' &&
        row['entity'] !== 'RSCE',
    );
    expect([missions.length, sum(missions, 'amount_usd')]).toEqual([11, 4_625_940_100]);
  });

  test('six missions pay the same share of the support account and of UNLB for each dollar of maintenance', () => {
    const votes = rowsOf('appropriations', (row) => row['from'] === '2026-07-01');
    expect(votes.length).toBe(6);
    const tenThousandths = (field: string) =>
      new Set(votes.map((row) => Math.round((Number(row[field]) / Number(row['maintenance_usd'])) * 1e4)));
    expect([...tenThousandths('support_account_usd')]).toEqual([807]);
    expect([...tenThousandths('unlb_usd')]).toEqual([120]);
  });

  test('every figure of the year was seen in a reading only, and says so', () => {
    for (const name of ['appropriations', 'apportionments'])
      expect(
        new Set(rowsOf(name, (row) => String(row['from']) >= '2026-07-01').map((row) => row['confidence'])),
      ).toEqual(new Set(['secondary']));
  });
});

describe('who paid the regular budget in full', () => {
  const ends = () => rowsOf('states-paid-in-full', (row) => /month-ends/.test(String(row['source'])));

  test('each month end from January 2001 to September 2026 has its count', () => {
    const months = ends().map((row) => String(row['as_of']).slice(0, 7));
    expect([months.length, new Set(months).size, months[0], months.at(-1)]).toEqual([309, 309, '2001-01', '2026-09']);
  });

  test('the count never falls within a year', () => {
    const falls = ends().filter((row, index, all) => {
      const before = all[index - 1];
      return (
        before !== undefined &&
        String(before['as_of']).slice(0, 4) === String(row['as_of']).slice(0, 4) &&
        Number(row['states']) < Number(before['states'])
      );
    });
    expect(falls).toEqual([]);
  });

  test('each December of 2019 to 2025 equals the honour roll, state by state', () => {
    const inFull = new Map<string, number>();
    for (const row of rowsOf('honour-roll', (roll) => roll['payment'] !== 'not_paid_in_full'))
      inFull.set(String(row['year']), (inFull.get(String(row['year'])) ?? 0) + 1);
    const decembers = ends().filter((row) => /^20(19|2[0-5])-12/.test(String(row['as_of'])));
    expect(decembers.map((row) => row['states'])).toEqual(
      decembers.map((row) => inFull.get(String(row['as_of']).slice(0, 4))),
    );
    expect(decembers.length).toBe(7);
  });

  test('by 1 October 2026 143 states had paid 2,405,736,482 of 3,262,963,498 dollars', () => {
    const roll = rowsOf('honour-roll', (row) => row['year'] === 2026);
    const paid = roll.filter((row) => row['payment'] !== 'not_paid_in_full');
    expect([paid.length, sum(paid, 'assessment_usd'), sum(roll, 'assessment_usd')]).toEqual([
      143, 2_405_736_482, 3_262_963_498,
    ]);
  });
});
