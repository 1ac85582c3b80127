import type { Note } from '../internal/answer/index.js';
import type { LiquidityFan } from '../liquidity/fanAnswer.js';
import type { LiquidityAnswer } from '../liquidity/liquidityAnswer.js';
import type { LiquidityWords, MonthNames } from './liquidityWords.js';

/** The sentence that a run or a fan comes to, and the remarks of this room that go under it. */
export interface LiquidityFinding {
  readonly title: string;
  readonly sentence: string;
  readonly notes: readonly string[];
}

export interface FindingWords {
  readonly words: LiquidityWords;
  /** The catalogue of the same language, for its months. */
  readonly catalogue: MonthNames;
}

const yearsOf = ({ budgetYears }: { readonly budgetYears: readonly string[] }) =>
  budgetYears.length === 1 ? String(budgetYears[0]) : `${budgetYears[0]}–${budgetYears.at(-1)}`;

/**
 * A run or a fan as a sentence, with the remarks that this room makes; those of other rooms have their words there.
 *
 * @example
 * ```ts
 * const answer = simulateLiquidity({ budgetYears: ['2025/26'], sensitivity: false });
 * liquidityFinding(answer).sentence; // => 'In 2025/26 the missions’ cash is lowest at the end of …'
 * ```
 */
export function liquidityFinding(
  answer: LiquidityAnswer | LiquidityFan,
  { words, catalogue }: FindingWords,
): LiquidityFinding {
  const { millions } = words;
  const notes = answer.notes.flatMap(({ code, values }: Note) => {
    const say = words.notes[code];
    return say ? [say(values, catalogue.month)] : [];
  });
  const years = yearsOf(answer.query);
  if (answer.kind === 'liquidityFan') {
    const { lowestCash, probability, paths } = answer;
    const sentence = words.fan({
      years,
      paths: String(paths),
      low: millions(lowestCash.p5),
      high: millions(lowestCash.p95),
      exhausted: String(Math.round(probability.reserveExhausted * 100)),
    });
    return { title: answer.title, sentence, notes };
  }
  const { lowestCash, reserveExhausted, tenLargest, operationsUnpaidPeak } = answer.quoted;
  const sentence = words.run({
    years,
    lowest: millions(lowestCash.amount),
    lowestMonth: catalogue.month(lowestCash.month),
    exhausted: reserveExhausted === undefined ? undefined : catalogue.month(reserveExhausted),
    owedToTen: millions(tenLargest.owed),
    unpaidBills: operationsUnpaidPeak.amount === 0 ? undefined : millions(operationsUnpaidPeak.amount),
  });
  return { title: answer.title, sentence, notes };
}
