import { addDays, apportion, commonMultiple, type Ratio, reduce } from '../internal/math/index.js';
import { type CountedPeriod, monthsTo } from './monthsTo.js';

/** The part of an amount that falls on some of its days. */
export interface PartOfSpan {
  readonly from: string;
  readonly to: string;
  /** In the unit of the amount. */
  readonly amount: number;
}

/** A span with the days on which its parts end, in order of date; its own last day is the last of them. */
export interface CutSpan {
  readonly from: string;
  readonly endingOn: readonly string[];
}

/** Lengths of the parts of a span in months, over one denominator: a part weighs the same whatever it is a part of. */
export function lengthsOfParts(
  { from, endingOn }: CutSpan,
  period: CountedPeriod,
): { readonly lengths: readonly bigint[]; readonly denominator: bigint } {
  const start = from === period.from ? { numerator: 0n, denominator: 1n } : monthsTo(addDays(from, -1), period);
  const marks = [start, ...endingOn.map((end) => monthsTo(end, period))].map(reduce);
  const denominator = commonMultiple(marks.map((mark) => mark.denominator));
  const at = marks.map((mark: Ratio) => mark.numerator * (denominator / mark.denominator));
  return { lengths: at.slice(1).map((mark, index) => mark - (at[index] as bigint)), denominator };
}

/**
 * Splits an amount over its span, in proportion to time as `monthsTo` counts it in a period, after each of some days
 * inside it in order of date. The parts add up to the amount (largest remainder, our convention). Without a period, the
 * span is counted by calendar months.
 */
export function splitOverTime(
  amount: number,
  { from, to, endingOn }: { readonly from: string; readonly to: string; readonly endingOn: readonly string[] },
  period: CountedPeriod = { from, to, count: 'months' },
): PartOfSpan[] {
  const ends = [...endingOn, to];
  const amounts = apportion(amount, lengthsOfParts({ from, endingOn: ends }, period).lengths);
  return ends.map((end, index) => {
    const before = ends[index - 1];
    return { from: before === undefined ? from : addDays(before, 1), to: end, amount: Number(amounts[index]) };
  });
}
