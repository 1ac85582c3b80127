import { type Answer, answer } from '../internal/answer/index.js';
import { checkAnswer } from '../internal/errors/index.js';
import { type Fraction, fractionOf, percentOf, type Ratio, ratioOf, reduce } from '../internal/math/index.js';
import type { Grouping } from '../internal/states/index.js';
import { isSettled, type PercentRange, percentRange, type RatioRange } from '../rates/percentRange.js';
import type { BurdenShare } from './burdenShare.js';

/** Percentage points: one number, or two between which it lies because what is paid does. */
export type PointsInRange =
  | { readonly points: number; readonly exact: Fraction; readonly range?: undefined }
  | { readonly points: undefined; readonly exact: undefined; readonly range: PercentRange };

/** How far what a grouping pays stands above what another serves. */
export type GapInYear = {
  readonly year: number;
  /** The months that personnel are pooled over. */
  readonly from: string;
  readonly to: string;
  readonly monthsAvailable: number;
} /** Percentage points, two decimals, half up; below zero where the servers' share is the larger. */ & PointsInRange;

export type BurdenGap = Answer<'burdenGap', BurdenShare['query']> & {
  /** The groupings as they stand in the last year. */
  readonly payers: Grouping;
  readonly servers: Grouping;
  /** Years with both shares available. */
  readonly years: readonly GapInYear[];
  /** From the first to the last of them, percentage points; undefined with fewer than two, and where it lies between two. */
  readonly changePoints: number | undefined;
  /** The lowest and the highest that it can be, where a gap at either end lies between two. */
  readonly changeRange?: PercentRange | undefined;
};

const minus = (a: Ratio, b: Ratio): Ratio =>
  reduce({
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });

const pointsOf = (range: RatioRange): PointsInRange =>
  isSettled(range)
    ? { points: percentOf(range.low, 2), exact: fractionOf(range.low) }
    : { points: undefined, exact: undefined, range: percentRange(range, 2) };

const endsOf = ({ exact, range }: PointsInRange): RatioRange =>
  range
    ? { low: ratioOf(range.exactLow), high: ratioOf(range.exactHigh) }
    : { low: ratioOf(exact), high: ratioOf(exact) };

/**
 * How the gap between paying and serving moved over the years of a burden share. Where what is paid lies between two shares,
 * so does the gap; a change from such a year has the widest bounds that its ends leave.
 *
 * @throws BlueLedgerError `not-an-answer`.
 * @example
 * ```ts
 * burdenGap(burdenShare({ payers: 'weog', servers: 'weog', year: 2012 })).years[0].year; // => 2012
 * ```
 */
export function burdenGap(burden: BurdenShare): BurdenGap {
  const { payers, servers, from, to } = checkAnswer(burden, 'burden', 'burdenShare').query;
  const title = `Gap between what ${payers} pays and ${servers} serves, ${from === to ? from : `${from} to ${to}`}`;
  return answer({ kind: 'burdenGap', query: burden.query, title }, (recorder) => {
    recorder.carries(burden);
    const years = burden.years.flatMap(({ year, paid, served }): GapInYear[] => {
      if (!served) return [];
      const share = ratioOf(served.exactShare);
      const [low, high] = paid.range
        ? [ratioOf(paid.range.exactLow), ratioOf(paid.range.exactHigh)]
        : [ratioOf(paid.exactShare), ratioOf(paid.exactShare)];
      const inYear: GapInYear = {
        year,
        ...pointsOf({ low: minus(low, share), high: minus(high, share) }),
        from: served.from,
        to: served.to,
        monthsAvailable: served.monthsAvailable,
      };
      recorder.step(() => ({
        step: `${year}: share paid less share served`,
        inputs: { paid: paid.range ?? paid.exactShare, served: served.exactShare },
        result: inYear,
      }));
      return [inYear];
    });
    const [first, last] = [years[0], years.at(-1)];
    const sides = { payers: burden.payers, servers: burden.servers };
    if (!first || !last || first === last) return { ...sides, years, changePoints: undefined };
    const [a, b] = [endsOf(first), endsOf(last)];
    const change = pointsOf({ low: minus(b.low, a.high), high: minus(b.high, a.low) });
    return { ...sides, years, changePoints: change.points, ...(change.range ? { changeRange: change.range } : {}) };
  });
}
