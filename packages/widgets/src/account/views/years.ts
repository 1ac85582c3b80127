import {
  type StateAccount,
  type StateAccountFacts,
  type StateAccountQuery,
  stateAccount,
} from '@blueledger/core/accounts';
import type { ColumnsSpec } from '../../figure/chart/columns/spec.js';
import type { FigureContent } from '../../figure/content.js';
import { shortMoney } from '../../figure/moneyText.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { AccountMessages } from '../messages.js';
import { commonContent, lastUnpaid, namesOf } from './common.js';

function summaryOf(answer: StateAccount, messages: AccountMessages): FigureContent['summary'] {
  const { query, years, totals } = answer;
  const money = (amount: number) => shortMoney(Math.abs(amount), messages.frame.language);
  const { assessed, assessedYears, reimbursed } = totals;
  return messages.summary({
    who: namesOf(answer, messages).inSentence,
    from: query.from,
    to: query.to,
    assessed: assessed === undefined ? undefined : money(assessed),
    assessedYears: assessedYears === years.length ? undefined : assessedYears,
    due: reimbursed && {
      amount: money(reimbursed.amount),
      bound: reimbursed.bound,
      months: reimbursed.months,
      ofMonths: reimbursed.ofMonths,
      nobody: reimbursed.amount === 0,
    },
    unpaid: lastUnpaid(answer, messages),
  });
}

/** Years without an assessment, in runs: a gap that says why, never a zero. */
function gapsOf({ years }: StateAccount, label: string): ColumnsSpec['gaps'] {
  const gaps: { from: number; to: number; label: string }[] = [];
  for (const [index, { assessed, reimbursed }] of years.entries()) {
    if (assessed !== undefined || reimbursed !== undefined) continue;
    const last = gaps.at(-1);
    if (last?.to === index - 1) last.to = index;
    else gaps.push({ from: index, to: index, label });
  }
  return gaps;
}

function chartOf({ years }: StateAccount, messages: AccountMessages): ColumnsSpec {
  const { language } = messages.frame;
  const largest = Math.max(
    ...years.map(({ assessed, reimbursed }) => Math.max(assessed ?? 0, reimbursed?.amount ?? 0)),
  );
  const inBillions = largest >= 1e9;
  const netted = years.findLastIndex(({ net }) => net !== undefined);
  const net = years[netted]?.net;
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, signDisplay: 'exceptZero' });
  return {
    kind: 'columns',
    language,
    unit: inBillions ? messages.billions : messages.millions,
    unitSize: inBillions ? 1e9 : 1e6,
    years: years.map(({ budgetYear }) => Number(budgetYear.slice(0, 4))),
    labels: years.map(({ budgetYear }) => budgetYear),
    series: [
      {
        label: messages.due,
        colour: 'people',
        look: 'full',
        values: years.map(({ reimbursed }) => reimbursed?.amount),
      },
      {
        label: messages.assessed,
        colour: 'money',
        look: 'full',
        values: years.map(({ assessed }) => (assessed === undefined ? undefined : -assessed)),
      },
    ],
    mark: { label: messages.net, values: years.map((year) => year.net) },
    partial: years.flatMap(({ net: known, reimbursed }, index) => (reimbursed && known === undefined ? [index] : [])),
    texts:
      net === undefined ? [] : [{ index: netted, lines: [short.format(net / (inBillions ? 1e9 : 1e6)), messages.net] }],
    gaps: gapsOf({ years } as StateAccount, messages.ratesOpen),
  };
}

/** The figure of several years: what a state is due over the line, what it is assessed under it, and the net of both. */
export function yearsContent(
  facts: StateAccountFacts,
  query: StateAccountQuery,
  messages: AccountMessages,
): FigureContent {
  const ask = () => stateAccount(facts, query);
  const answer = ask();
  const { years } = answer;
  const whole = numbersIn(messages.frame.language);
  const written = (amount: number | undefined) => (amount === undefined ? undefined : whole(amount));
  const chart = chartOf(answer, messages);
  const common = commonContent(ask, answer, messages);
  const isEmpty = years.every(({ assessed, reimbursed }) => assessed === undefined && reimbursed === undefined);
  const summary = summaryOf(answer, messages);
  const partial = chart.partial.map((index) => years[index]?.budgetYear as string);
  return {
    ...common,
    summary,
    chart,
    points: years.map(({ budgetYear, assessed, reimbursed, net }, index) => ({
      text: messages.point({
        year: budgetYear,
        assessed: written(assessed),
        due: written(reimbursed?.amount),
        net: written(net),
      }),
      series: 0,
      index,
    })),
    notes: [...(partial.length > 0 ? [messages.columnsPartial(partial)] : []), ...common.notes],
    ...(isEmpty ? { empty: messages.ratesOpen } : {}),
  };
}
