import { type Answer, answer } from '../internal/answer/index.js';
import { checkAnswer } from '../internal/errors/index.js';
import { type Fraction, fractionOf, percentOf, ratioOf, reduce } from '../internal/math/index.js';
import type { Grouping } from '../internal/states/index.js';
import type { BurdenShare } from './burdenShare.js';

/** How far what a grouping pays stands above what another serves. */
export interface GapInYear {
  readonly year: number;
  /** Percentage points, two decimals, half up; below zero where the servers' share is the larger. */
  readonly points: number;
  readonly exact: Fraction;
  /** The months that personnel are pooled over. */
  readonly from: string;
  readonly to: string;
  readonly monthsAvailable: number;
}

export type BurdenGap = Answer<'burdenGap', BurdenShare['query']> & {
  /** The groupings as they stand in the last year. */
  readonly payers: Grouping;
  readonly servers: Grouping;
  /** Years with both shares available. */
  readonly years: readonly GapInYear[];
  /** From the first to the last of them, percentage points; undefined with fewer than two. */
  readonly changePoints: number | undefined;
};

/**
 * How the gap between paying and serving moved over the years of a burden share.
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
      const [p, s] = [ratioOf(paid.exactShare), ratioOf(served.exactShare)];
      const gap = reduce({
        numerator: p.numerator * s.denominator - s.numerator * p.denominator,
        denominator: p.denominator * s.denominator,
      });
      const inYear = {
        year,
        points: percentOf(gap, 2),
        exact: fractionOf(gap),
        from: served.from,
        to: served.to,
        monthsAvailable: served.monthsAvailable,
      };
      recorder.step(() => ({
        step: `${year}: share paid less share served`,
        inputs: { paid: paid.exactShare, served: served.exactShare },
        result: inYear,
      }));
      return [inYear];
    });
    const [first, last] = [years[0], years.at(-1)];
    const sides = { payers: burden.payers, servers: burden.servers };
    if (!first || !last || first === last) return { ...sides, years, changePoints: undefined };
    const [a, b] = [ratioOf(first.exact), ratioOf(last.exact)];
    const change = {
      numerator: b.numerator * a.denominator - a.numerator * b.denominator,
      denominator: a.denominator * b.denominator,
    };
    return { ...sides, years, changePoints: percentOf(change, 2) };
  });
}
