import type { Note } from '../internal/answer/index.js';
import { checkAnswer, checkKeys, checkRecord } from '../internal/errors/index.js';
import type { LiquidityFan } from '../liquidity/fan/fanAnswer.js';
import type { LiquidityAnswer } from '../liquidity/liquidityAnswer.js';
import type { LiquidityMessages, MonthNames } from './liquidityMessages.js';

/** The summary of a run or a fan, and the notes of liquidity that go under it. */
export interface LiquiditySummary {
  readonly title: string;
  readonly text: string;
  readonly notes: readonly string[];
}

export interface LiquiditySummaryOptions {
  readonly messages: LiquidityMessages;
  /** The months of the same language, for its months. */
  readonly months: MonthNames;
}

const yearsOf = ({ budgetYears }: { readonly budgetYears: readonly string[] }) =>
  budgetYears.length === 1 ? String(budgetYears[0]) : `${budgetYears[0]}–${budgetYears.at(-1)}`;

/**
 * A run or a fan as a sentence, with the notes of liquidity; notes of other kinds have their messages elsewhere.
 *
 * @throws BlueLedgerError `not-an-answer` for anything but a run or a fan.
 * @example
 * ```ts
 * const answer = simulateLiquidity({ budgetYears: ['2025/26'], sensitivity: false });
 * liquiditySummary(answer).text; // => 'In 2025/26 the net position of all missions (cash less …) is lowest at the end of …'
 * ```
 */
export function liquiditySummary(
  answer: LiquidityAnswer | LiquidityFan,
  options: LiquiditySummaryOptions,
): LiquiditySummary {
  checkAnswer<LiquidityAnswer | LiquidityFan>(
    answer,
    'liquiditySummary',
    answer?.kind === 'liquidityFan' ? 'liquidityFan' : 'simulateLiquidity',
  );
  const { messages, months } = checkKeys(options, ['messages', 'months'], 'options');
  const { money } = checkRecord(messages, 'options.messages');
  checkRecord(months, 'options.months');
  const notes = answer.notes.flatMap(({ code, values }: Note) => {
    const say = messages.notes[code];
    return say ? [say(values, months.month)] : [];
  });
  const years = yearsOf(answer.query);
  const { missions = [] } = answer.query;
  if (answer.kind === 'liquidityFan') {
    const { lowestNetPositionUsd, probability, paths } = answer;
    const text = messages.fan({
      years,
      missions,
      paths: String(paths),
      low: money(lowestNetPositionUsd.p5),
      high: money(lowestNetPositionUsd.p95),
      exhausted: String(Math.round(probability.reserveExhausted * 100)),
    });
    return { title: answer.title, text, notes };
  }
  const { lowestNetPositionUsd, reserveExhausted, tenLargest, operationsUnpaidPeak } = answer.quoted;
  const text = messages.run({
    years,
    missions,
    lowest: money(lowestNetPositionUsd.amount),
    lowestMonth: months.month(lowestNetPositionUsd.month),
    exhausted: reserveExhausted === undefined ? undefined : months.month(reserveExhausted),
    owedToTen: money(tenLargest.owed),
    unpaidBills: operationsUnpaidPeak.amount === 0 ? undefined : money(operationsUnpaidPeak.amount),
  });
  return { title: answer.title, text, notes };
}
