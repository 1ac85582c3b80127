import { rowsOf } from '@blueledger/datasets/decode';
import { expenditure } from '@blueledger/datasets/expenditure';
import { expenditureByClass } from '@blueledger/datasets/expenditure-by-class';
import { expenditureByLine } from '@blueledger/datasets/expenditure-by-line';
import { expect, test } from 'vitest';

/** Sums of a table by some of its columns, over one budget year. */
function sums<Row extends { fiscal_year: string; amount_usd: number }>(rows: Iterable<Row>, key: (row: Row) => string) {
  const sums = new Map<string, number>();
  for (const row of rows)
    if (row.fiscal_year === '2022/23') sums.set(key(row), (sums.get(key(row)) ?? 0) + row.amount_usd);
  return sums;
}

test('the expenditure lines of 2022/23 add up to classes, classes to missions, missions to 6,014,239,400 dollars', () => {
  const lines = sums(rowsOf(expenditureByLine), ({ entity, cost_class }) => `${entity} ${cost_class}`);
  const classes = sums(rowsOf(expenditureByClass), ({ entity, cost_class }) => `${entity} ${cost_class}`);
  const ofClasses = sums(rowsOf(expenditureByClass), ({ entity }) => entity);
  const missions = sums(rowsOf(expenditure), ({ entity }) => entity);
  for (const [name, amount] of lines) expect([name, classes.get(name)]).toEqual([name, amount]);
  for (const [name, amount] of ofClasses) expect([name, missions.get(name)]).toEqual([name, amount]);
  expect([...ofClasses.values()].reduce((a, b) => a + b, 0)).toBe(6_014_239_400);
});
