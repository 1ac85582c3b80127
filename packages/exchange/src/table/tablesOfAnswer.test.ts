import * as bundled from '@blueledger/core/bundled';
import { queryOf, questions } from '@blueledger/core/internal/questions';
import { describe, expect, test } from 'vitest';
import { exportTables } from '../write/index.js';
import { rowsOf, tablesOfAnswer } from './tablesOfAnswer.js';

const { assessmentRanks, burdenShare, historicalRates, personnelHistory, ratesOverYears } = bundled;

describe('plain rows of an answer', () => {
  test('have rank, code and name first, and the columns of the glossary', () => {
    expect(rowsOf(assessmentRanks({ year: 2026, amount: 5_100_000_000, top: 1 }))).toEqual([
      {
        rank: 1,
        iso3: 'USA',
        name: 'United States of America',
        amount_usd: 1_332_990_120,
        peacekeeping_rate_percent: 26.1371,
      },
    ]);
  });

  test('say of lists within lists which year, state and group they belong to', () => {
    // Yugoslavia has no rate in 2012: the place of Serbia is kept.
    const rates = rowsOf(ratesOverYears({ states: ['YUG', 'SRB'], kind: 'regular', from: 1990, to: 2012 }));
    expect(rates.at(0)).toMatchObject({ year: 1990, iso3: 'YUG' });
    expect(rates.at(-1)).toMatchObject({ year: 2012, iso3: 'SRB' });
    const served = rowsOf(personnelHistory({ groups: ['weog', 'BGD'], from: '2020', to: '2021' }));
    expect(served.map(({ group_code, time, persons }) => [group_code, time, persons])).toEqual([
      ['weog', '2020', 5451],
      ['weog', '2021', 5430],
      ['BGD', '2020', 6583],
      ['BGD', '2021', expect.any(Number)],
    ]);
  });

  test('are of the list that answers the question', () => {
    expect(rowsOf(burdenShare({ from: 2012, to: 2013 })).map(({ year }) => year)).toEqual([2012, 2013]);
    expect(tablesOfAnswer(historicalRates({ year: 2025 }))[0]?.name).toBe('rates');
  });
});

test('money of accounts is in cents and says so, all other in dollars', () => {
  const ask = (name: string, query: unknown): unknown =>
    (bundled as unknown as Readonly<Record<string, (query: unknown) => unknown>>)[name]?.(query);
  const namesOf = (name: string) => {
    const sample = questions.find((question) => question.name === name)?.samples[0];
    const answer = ask(name, sample && queryOf(sample, ask)) as Parameters<typeof tablesOfAnswer>[0];
    return tablesOfAnswer(answer).flatMap(({ columns }) => columns.map(({ name: column, unit }) => [column, unit]));
  };
  expect(namesOf('accountOn')).toContainEqual(['amount_us_cents', 'US cents']);
  expect(namesOf('knownUnpaid')).toContainEqual(['amount_usd', 'US dollars']);
});

test('an answer is exported as it is', async () => {
  const files = await exportTables(assessmentRanks({ year: 2026, amount: 100, top: 1 }), { format: 'csv' });
  expect(files.map(({ name }) => name)).toEqual([
    'ranks-ranks.csv',
    'ranks-assessment-ranks.csv',
    'ranks.csv.datapackage.json',
  ]);
  await expect(exportTables({ kind: 'none' } as never, { format: 'csv' })).rejects.toThrow(
    'tables: there is not a valid table. Expected an answer, or one or more tables of tableOfFacts,',
  );
});
