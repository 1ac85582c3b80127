import { addDays, apportion, commonMultiple } from '../internal/math/index.js';
import { monthsTo } from './monthsTo.js';

/** The part of an amount that falls on some of its days. */
export interface PartOfSpan {
  readonly from: string;
  readonly to: string;
  /** In the unit of the amount. */
  readonly amount: number;
}

/**
 * Splits an amount over its span, in proportion to months, after each of some days inside it in order of date. The parts
 * add up to the amount (largest remainder, our convention).
 */
export function splitOverTime(
  amount: number,
  { from, to, endingOn }: { readonly from: string; readonly to: string; readonly endingOn: readonly string[] },
): PartOfSpan[] {
  const ends = [...endingOn, to];
  const marks = ends.map((end) => monthsTo(from, end, to, 'months'));
  const common = commonMultiple(marks.map(({ denominator }) => denominator));
  const at = marks.map(({ numerator, denominator }) => numerator * (common / denominator));
  const amounts = apportion(
    amount,
    at.map((mark, index) => mark - (at[index - 1] ?? 0n)),
  );
  return ends.map((end, index) => {
    const before = ends[index - 1];
    return { from: before === undefined ? from : addDays(before, 1), to: end, amount: Number(amounts[index]) };
  });
}
