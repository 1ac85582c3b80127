import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear, type Fraction, ratioOf } from '../internal/math/index.js';
import { isPermanentMember } from '../internal/states/index.js';
import { requiredNumberAt } from '../internal/tables/index.js';
import { rowsInForce, type ScaleFacts, scaleTables } from './facts.js';
import { noteDays, noteScales } from './noteScale.js';
import { type ChangedRate, rateChanges } from './rateChanges.js';
import { exactScaleOn, noRatesOf, premiumOf, yearsWithRates } from './scaleOn.js';

export interface ScaleReviewQuery {
  /** Calendar year of which every rate is known: from 2012 on, and 1974 to 2003 with the scales of those years available. */
  readonly year: number;
  /** The year to set it against. Default: the last year of the scale before. */
  readonly against?: number | undefined;
}

export type ScaleReview = Answer<'scaleReview', Required<ScaleReviewQuery>> & {
  readonly permanentMemberFactor: { readonly before: number; readonly after: number };
  readonly exactPermanentMemberFactor: { readonly before: Fraction; readonly after: Fraction };
  /**
   * Member States other than the permanent members whose factor on the regular rate changed, and of these those that moved
   * between levels or were on the way between two.
   */
  readonly factorsChanged: { readonly states: number; readonly byLevel: number };
  /** By alpha-3 code. */
  readonly states: readonly ChangedRate[];
};

function isSame(one: Fraction, other: Fraction): boolean {
  const [a, b] = [ratioOf(one), ratioOf(other)];
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** The last year before the scale that a year belongs to. */
function yearBefore({ regularScale: { columns, rowCount } }: ScaleFacts, year: number): number {
  const rows = rowsInForce({ rowCount }, columns.from_year, columns.to_year, year);
  return Math.max(...rows.map((row) => requiredNumberAt(columns.from_year, row))) - 1;
}

function checkYears(facts: ScaleFacts, query: ScaleReviewQuery): Required<ScaleReviewQuery> & { against: number } {
  const { first, last } = yearsWithRates(facts);
  const covered = (value: unknown, where: string): number => {
    const year = checkYear(value, where);
    if (first <= year && year <= last) return year;
    throw noRatesOf(facts, year, where);
  };
  const year = covered(query.year, 'year');
  const { against = yearBefore(facts, year) } = query;
  return { year, against: covered(against, 'against') };
}

/**
 * What a scale changed: the rate of every Member State in a year beside the last year of the scale before, how much of the
 * difference the regular rate brought and how much the factor, and why (level, transition between levels, share paid by
 * choice or exception, the permanent members' premium). The two parts add up to the change exactly. A year in which rates
 * change is taken by its first days. Of 2004 to 2011, where levels are open, the reasons are not known: these years are
 * refused, and `ratesOverYears` has what is known of their rates.
 *
 * @throws BlueLedgerError `bad-year`; `year-not-covered` where rates of one of the years are not available, or lie between
 * bounds.
 * @example
 * ```ts
 * const { states } = scaleReview({ year: 2025 });
 * states.find(({ state }) => state === 'CHN')?.because; // => ['regular-rate', 'premium']
 * ```
 */
export function scaleReview(facts: ScaleFacts, query: ScaleReviewQuery): ScaleReview {
  const { year, against } = checkYears(checkFacts(facts, ...scaleTables), checkKeys(query, ['year', 'against']));
  return answer(
    {
      kind: 'scaleReview',
      query: { year, against },
      title: `Effective rates of assessment, ${year} beside ${against}`,
    },
    (recorder: Recorder) => {
      const before = exactScaleOn(facts, { year: against }, recorder, 'against');
      const after = exactScaleOn(facts, { year }, recorder);
      noteScales(recorder, [before, after]);
      noteDays(recorder, [before, after]);
      const states = rateChanges(facts, before, after);
      const [old, now] = [premiumOf(before), premiumOf(after)];
      const changed = states.filter(
        ({ state, before: old, after: now }) =>
          !isPermanentMember(state) && old && now && !isSame(old.exactFactor, now.exactFactor),
      );
      return {
        factorsChanged: {
          states: changed.length,
          byLevel: changed.filter(({ because }) => because.includes('level') || because.includes('transition')).length,
        },
        permanentMemberFactor: {
          before: old.permanentMemberFactor,
          after: now.permanentMemberFactor,
        },
        exactPermanentMemberFactor: {
          before: old.exactPermanentMemberFactor,
          after: now.exactPermanentMemberFactor,
        },
        states,
      };
    },
  );
}
