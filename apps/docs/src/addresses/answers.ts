import { type Answer, BlueLedgerError } from '@blueledger/core';
import {
  burdenShare,
  checkClaims,
  effectiveRates,
  personnelRanks,
  unpaidOverTime,
  yearsWithRates,
} from '@blueledger/core/bundled';
import { rowsOf as rowsOfTable } from '@blueledger/datasets/decode';
import { personnelMonths } from '@blueledger/datasets/personnel-months';
import { type About, aboutAnswer, type OutRow, type OutTable, rowsOf, tableOfRows } from '@blueledger/exchange';

/** One part of an address that stands for several: `2026` in `/v1/rates/2026.json`. */
export interface Parameter {
  readonly name: 'year' | 'month' | 'fund';
  readonly description: string;
  readonly values: readonly string[];
}

/** Answers of one kind at addresses of their own. */
export interface AnswerFamily {
  /** Below `/v1/`. */
  readonly name: string;
  readonly summary: string;
  readonly parameter?: Parameter;
  readonly table: (value: string) => OutTable;
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

const tableOf = (name: string, answer: Answer<string, unknown>): OutTable =>
  tableOfRows(name, rowsOf(answer), aboutAnswer(answer));

const hasFigures = (month: string) => {
  try {
    return personnelRanks({ from: month, to: month }).ranks.length > 0;
  } catch (error) {
    if (error instanceof BlueLedgerError && error.code === 'month-missing') return false;
    throw error;
  }
};

/** Months with figures of states, the last of each year; a year without any has no address. */
function lastMonths(): readonly string[] {
  const byYear = new Map<string, string[]>();
  for (const { month } of rowsOfTable(personnelMonths)) {
    const year = month.slice(0, 4);
    byYear.set(year, [month, ...(byYear.get(year) ?? [])]);
  }
  return [...byYear.values()].flatMap((months) => months.find(hasFigures) ?? []);
}

/** All statements as one table: each with its verdict, and what the verdict rests on. */
function claimsTable(): OutTable {
  const checks = checkClaims();
  const [first] = checks;
  if (!first) throw new Error('There is no claim to check. Build the datasets first.');
  const sources = [...new Map(checks.flatMap(({ sources: of }) => of).map((source) => [source.id, source])).values()];
  const rules = [...new Map(checks.flatMap(({ rules: of }) => of).map((rule) => [rule.parameter, rule])).values()];
  const about: About = {
    ...aboutAnswer(first),
    title: 'Statements checked',
    sources,
    rules,
    notes: [],
    query: undefined,
  };
  const rows = checks.map(
    ({ query, statement, saidBy, stated, verdict, found, tolerance, documents }): OutRow => ({
      claim: query.claim,
      statement,
      said_by: saidBy,
      stated: stated ?? null,
      verdict,
      in_the_data: found,
      criterion: tolerance,
      documents: documents.join('; '),
    }),
  );
  return tableOfRows('claims', rows, about);
}

/** The answers that have addresses, all of them computed when the site is built. */
export function answerFamilies(): readonly AnswerFamily[] {
  const { first, last } = yearsWithRates();
  const months = lastMonths();
  const [firstMonth = '', lastMonth = ''] = [months[0], months.at(-1)];
  return [
    {
      name: 'rates',
      summary: 'Effective rates of assessment for peacekeeping of every Member State in a calendar year',
      parameter: { name: 'year', description: 'Calendar year', values: range(first, last) },
      table: (year) => tableOf('rates', effectiveRates({ year: Number(year) })),
    },
    {
      name: 'burden',
      summary:
        'What Western states and Japan are assessed beside what Western states supply in uniformed personnel, in a calendar year',
      parameter: {
        name: 'year',
        description: 'Calendar year with personnel',
        values: range(Number(firstMonth.slice(0, 4)), Number(lastMonth.slice(0, 4))),
      },
      table: (year) => tableOf('burden', burdenShare({ payers: 'weog+JPN', servers: 'weog', year: Number(year) })),
    },
    {
      name: 'contributors',
      summary: 'Contributors of uniformed personnel by rank at the end of a month, the last available of each year',
      parameter: { name: 'month', description: 'Month, as YYYY-MM', values: months },
      table: (month) => tableOf('contributors', personnelRanks({ from: month, to: month })),
    },
    {
      name: 'unpaid',
      summary: 'What is unpaid at the dates that documents give',
      parameter: { name: 'fund', description: 'Fund', values: ['peacekeeping', 'regular', 'tribunals', 'total'] },
      table: (fund) =>
        tableOf('unpaid', unpaidOverTime({ fund: fund as NonNullable<Parameters<typeof unpaidOverTime>[0]>['fund'] })),
    },
    { name: 'claims', summary: 'Statements of papers, guides and the news with their verdicts', table: claimsTable },
  ];
}
