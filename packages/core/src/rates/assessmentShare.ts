import { type Answer, answer } from '../internal/answer/index.js';
import { checkKeys } from '../internal/errors/index.js';
import { checkYear, type Fraction, fractionOf, percentOf, ratioOf } from '../internal/math/index.js';
import { type Grouping, type GroupingFacts, resolveGrouping } from '../internal/states/index.js';
import { noteGroupings } from '../states/noteGroupings.js';
import { deriveEnactedRates } from './deriveEnactedRates.js';
import { type ScaleFacts } from './facts.js';

export interface AssessmentShareQuery {
  /** Groups and states, joined with `+`. */
  readonly payers: string;
  /** Calendar year, 2012 to 2027. */
  readonly year: number;
}

export type AssessmentShare = Answer<'assessmentShare', AssessmentShareQuery> & {
  readonly payers: Grouping;
  /** Members with a rate in the year: the others count as nothing. */
  readonly states: number;
  readonly exactShare: Fraction;
  /** Per cent, two decimals, half up. */
  readonly sharePercent: number;
};

/**
 * What a grouping is assessed of UN peacekeeping in a year, by effective rates. Members without a rate count as nothing.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`, `facts-missing`.
 * @example
 * ```ts
 * assessmentShare({ payers: 'weog+JPN', year: 2012 }).sharePercent; // => 87.51
 * ```
 */
export function assessmentShare(facts: ScaleFacts & GroupingFacts, query: AssessmentShareQuery): AssessmentShare {
  const year = checkYear(checkKeys(query, ['payers', 'year']).year);
  const payers = resolveGrouping(facts, { grouping: query.payers, year, where: 'payers' });
  return answer(
    {
      kind: 'assessmentShare',
      query: { payers: payers.code, year },
      title: `Share of ${payers.code} in assessments for peacekeeping, ${year}`,
    },
    (recorder) => {
      const { rates } = deriveEnactedRates(facts, year, recorder);
      recorder.note('rates-derived');
      recorder.note('paid-is-assessed');
      noteGroupings(recorder, [payers]);
      const shares = rates.flatMap(({ state, exactShare }) =>
        payers.members.includes(state) ? [ratioOf(exactShare)] : [],
      );
      // All shares of a year have one denominator.
      const share = {
        numerator: shares.reduce((sum, { numerator }) => sum + numerator, 0n),
        denominator: shares[0]?.denominator ?? 1n,
      };
      recorder.step(() => ({
        step: 'Shares of the members, added up',
        inputs: { members: shares.length },
        result: percentOf(share, 2),
      }));
      return { payers, states: shares.length, exactShare: fractionOf(share), sharePercent: percentOf(share, 2) };
    },
  );
}
