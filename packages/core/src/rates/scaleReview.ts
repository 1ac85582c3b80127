import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear, type Fraction, ratioOf } from '../internal/math/index.js';
import { isPermanentMember } from '../internal/states/index.js';
import { requiredNumberAt } from '../internal/tables/index.js';
import { deriveEnactedRates } from './deriveEnactedRates.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { type ChangedRate, rateChanges } from './rateChanges.js';
import { yearsWithLevels } from './tableFactors.js';

export interface ScaleReviewQuery {
  /** Calendar year with peacekeeping levels available: 2012 to 2027. */
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
  const { first, last } = yearsWithLevels(facts);
  const covered = (value: unknown, where: string): number => {
    const year = checkYear(value, where);
    if (first <= year && year <= last) return year;
    throw new BlueLedgerError('year-not-covered', {
      what: `peacekeeping levels of ${year} are not in the tables`,
      where,
      expected: `a year from ${first} to ${last}`,
    });
  };
  const year = covered(query.year, 'year');
  const { against = yearBefore(facts, year) } = query;
  return { year, against: covered(against, 'against') };
}

/**
 * What a scale changed: the rate of every Member State in a year beside the last year of the scale before, how much of the
 * difference the regular rate brought and how much the factor, and why (level, transition between levels, share paid by
 * choice or exception, the permanent members' premium). The two parts add up to the change exactly.
 *
 * @throws BlueLedgerError `bad-year`; `year-not-covered` where levels of one of the years are not available.
 * @example
 * ```ts
 * const { states } = scaleReview({ year: 2025 });
 * states.find(({ state }) => state === 'CHN')?.because; // => ['regular-rate', 'premium']
 * ```
 */
export function scaleReview(facts: ScaleFacts, query: ScaleReviewQuery): ScaleReview {
  const { year, against } = checkYears(
    checkFacts(facts, 'memberStates', 'regularScale'),
    checkKeys(query, ['year', 'against']),
  );
  return answer(
    {
      kind: 'scaleReview',
      query: { year, against },
      title: `Effective rates of assessment, ${year} beside ${against}`,
    },
    (recorder: Recorder) => {
      const before = deriveEnactedRates(facts, against, recorder);
      const after = deriveEnactedRates(facts, year, recorder);
      recorder.note('rates-derived');
      const states = rateChanges(facts, { year: against, rates: before.rates }, { year, rates: after.rates });
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
          before: before.permanentMemberFactor,
          after: after.permanentMemberFactor,
        },
        exactPermanentMemberFactor: {
          before: before.exactPermanentMemberFactor,
          after: after.exactPermanentMemberFactor,
        },
        states,
      };
    },
  );
}
