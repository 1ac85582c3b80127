import { sumBy } from '@blueledger/core';
import { assessmentRanks, simulateLiquidity } from '@blueledger/core/bundled';
import { budgetYearDates } from '@blueledger/core/internal/math';
import { factTable, type PaymentRow, parseRows, payments } from '@blueledger/core/schemas';
import { readTable } from '@blueledger/exchange/bundled';
import { aboutOf, writtenIn } from './aboutOf.js';
import { isParquet, parquetAsText } from './parquetAsText.js';
import type { Tasks } from './protocol.js';

/** A file of the reader's own, read and checked line by line. Nothing of it leaves the machine. */
export async function readOwn({ name, bytes, kind }: Tasks['readOwn']['input']): Promise<Tasks['readOwn']['output']> {
  const table = isParquet(bytes) ? await parquetAsText(bytes) : bytes;
  const read = await readTable(table, { name, ...(kind === undefined ? {} : { kind }) });
  return {
    name,
    kind: read.kind,
    kindWhy: read.kindWhy,
    mapping: read.mapping.map(({ column, field, why }) => ({ heading: column, field, why })),
    problems: read.problems.map(({ severity, line, column, what, expected, remedy }) => ({
      severity,
      line,
      column,
      what,
      expected,
      remedy,
    })),
    untold: read.untold,
    rowCount: read.rowCount,
    badRows: read.badRows,
    rows: read.clean ? read.rows : read.goodRows,
  };
}

/** What the reader's payments come to by state, beside what was assessed and what the model has each state pay. */
export async function paymentsBeside({
  rows,
  budgetYear,
  language,
}: Tasks['paymentsBeside']['input']): Promise<Tasks['paymentsBeside']['output']> {
  const { from, to } = budgetYearDates(budgetYear);
  const all = parseRows(payments, rows as unknown as readonly PaymentRow[]);
  const within = all.filter(({ date }) => date >= from && date <= to);
  const table = factTable(payments, within, {
    name: 'own-payments',
    title: 'Payments of the reader',
    dataVersion: 'own',
    accessed: new Date().toISOString().slice(0, 10),
  });
  // Sums come in the unit of the last decimal of the column.
  const unit = 10 ** (table.columns.amount_usd?.decimals ?? 0);
  const sums = within.length === 0 ? [] : sumBy(table, { by: ['iso3'], sum: 'amount_usd' });
  const assessment = assessmentRanks({ budgetYear, top: 200 });
  const model = simulateLiquidity({ budgetYears: [budgetYear], sensitivity: false });
  const assessed = new Map(assessment.ranks.map(({ state, amount }) => [state, amount]));
  const modelled = new Map(
    model.payers.map(({ state, paid }) => [state, paid.reduce((sum, amount) => sum + amount, 0)]),
  );
  return {
    budgetYear,
    states: sums
      .map(({ keys, sum }) => {
        const state = String(keys[0]);
        return { state, assessed: assessed.get(state), yours: Math.round(sum / unit), modelled: modelled.get(state) };
      })
      .toSorted((a, b) => b.yours - a.yours),
    outside: all.length - within.length,
    about: aboutOf(
      `Payments of the reader beside the model, ${budgetYear}`,
      [assessment, model],
      await writtenIn(language),
    ),
  };
}
