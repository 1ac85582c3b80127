import { type DrawnScenario, type LiquidityScenario, liquidityScenario } from '@blueledger/core/liquidity';
import type { FigureContent } from '../figure/content.js';
import { shortMoney } from '../figure/moneyText.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { facts } from './facts.js';
import type { LiquidityMessages } from './messages.js';

const most = (amounts: readonly number[]) => Math.max(...amounts);

function summaryOf(answer: LiquidityScenario, messages: LiquidityMessages): FigureContent['summary'] {
  const { query, months, paths, lowest, exhausted, owedPeak, reserveDrawn } = answer;
  const { language } = messages.frame;
  const money = (amount: number) => shortMoney(amount, language, 2);
  const { month } = messages.core;
  return messages.summary({
    ...query,
    from: month(months[0] as string),
    to: month(months.at(-1) as string),
    paths: numbersIn(language)(paths),
    exhausted: exhausted && month(exhausted),
    lowest: { amount: money(lowest.amount), month: month(lowest.month), low: money(lowest.p5) },
    owedPeak: { amount: money(owedPeak.amount), month: month(owedPeak.month) },
    reserveDrawn: most(reserveDrawn) > 0 ? money(most(reserveDrawn)) : undefined,
  });
}

function chartOf(answer: LiquidityScenario, messages: LiquidityMessages): FigureContent['chart'] {
  const { months, cash, contributorsOwed, reserveDrawn, exhausted } = answer;
  const { language } = messages.frame;
  const inBillions = most([...cash.p95, ...contributorsOwed]) >= 1e9;
  const short = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return {
    kind: 'fan',
    language,
    unit: inBillions ? messages.billions : messages.millions,
    unitSize: inBillions ? 1e9 : 1e6,
    months,
    monthNames: months.map((month) => short.format(new Date(`${month}-01T00:00:00Z`))),
    colour: 'money',
    bands: [
      { low: cash.p5, high: cash.p95 },
      { low: cash.p25, high: cash.p75 },
    ],
    bandLabel: messages.bands,
    lines: [
      { label: messages.cash, colour: 'money', values: cash.p50 },
      { label: messages.owed, colour: 'people', values: contributorsOwed },
      ...(most(reserveDrawn) > 0
        ? [{ label: messages.reserve, colour: 'reserve' as const, values: reserveDrawn }]
        : []),
    ],
    mark:
      exhausted === undefined
        ? undefined
        : { index: months.indexOf(exhausted), text: messages.usedUp(messages.core.month(exhausted)) },
  };
}

/** The figure of a scenario: the fan of cash, with what is drawn from the reserve and what contributors are owed. */
export function contentOf(query: DrawnScenario, messages: LiquidityMessages): FigureContent {
  const ask = () => liquidityScenario(facts, query);
  const answer = ask();
  const { months, cash, netPositionUsd, billsUnpaid, reserveDrawn, contributorsOwed, assumptions } = answer;
  const whole = numbersIn(messages.frame.language);
  const { columns } = messages;
  const dollars = (label: string) => ({ label, format: 'dollars' as const });
  return {
    messages: messages.frame,
    title: messages.title(query.payers, query.reserve),
    summary: summaryOf(answer, messages),
    chart: chartOf(answer, messages),
    points: months.map((month, index) => ({
      text: messages.point({
        month: messages.core.month(month),
        cash: whole(cash.p50[index] as number),
        low: whole(cash.p5[index] as number),
        high: whole(cash.p95[index] as number),
        owed: whole(contributorsOwed[index] as number),
        reserve: whole(reserveDrawn[index] as number),
      }),
      series: 0,
      index,
    })),
    table: {
      caption: messages.caption,
      columns: [
        { label: columns.month, format: 'date' },
        dollars(columns.low),
        dollars(columns.quarter),
        dollars(columns.middle),
        dollars(columns.threeQuarters),
        dollars(columns.high),
        dollars(columns.net),
        dollars(columns.bills),
        dollars(columns.reserve),
        dollars(columns.owed),
      ],
      rows: months.map((month, index) => [
        month,
        ...[
          cash.p5,
          cash.p25,
          cash.p50,
          cash.p75,
          cash.p95,
          netPositionUsd,
          billsUnpaid,
          reserveDrawn,
          contributorsOwed,
        ].map((series) => series[index]),
      ]),
    },
    notes: [
      messages.assumed(Object.fromEntries(assumptions.map(({ name, value }) => [name, value]))),
      ...notesOf(answer, messages),
      messages.drawnBefore,
    ],
    // What is known ends where the simulation begins.
    dataTo: messages.core.month(months[0] as string),
    units: messages.dollars,
    answer,
    ask,
  };
}
