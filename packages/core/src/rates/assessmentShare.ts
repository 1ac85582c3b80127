import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import { type Grouping, type GroupingFacts, type GroupingText, resolveGrouping } from '../internal/states/index.js';
import { noteGroupings } from '../states/noteGroupings.js';
import { type ScaleFacts, scaleTables } from './facts.js';
import { noteDays, noteScales } from './noteScale.js';
import { requiredScaleOn } from './scaleOn.js';
import { type ShareInRange, shareFields } from './shareInRange.js';

export interface AssessmentShareQuery {
  /** Groups and states, joined with `+`. */
  readonly payers: GroupingText;
  /** Calendar year, 1974 to 2027 with the scales before 2012 available. */
  readonly year: number;
}

/** The share in per cent has two decimals, half up. */
export type AssessmentShare = Answer<'assessmentShare', AssessmentShareQuery> & {
  readonly payers: Grouping;
  /** Members with a rate in the year: the others count as nothing. */
  readonly states: number;
} & ShareInRange;

/**
 * What a grouping is assessed of UN peacekeeping in a year, by effective rates. Members without a rate count as nothing.
 * Where levels are open (2004 to 2011) the share has the lowest and the highest that they leave, in `range`.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`, `facts-missing`.
 * @example
 * ```ts
 * assessmentShare({ payers: 'weog+JPN', year: 2012 }).sharePercent; // => 87.51
 * ```
 */
export function assessmentShare(facts: ScaleFacts & GroupingFacts, query: AssessmentShareQuery): AssessmentShare {
  const year = checkYear(checkKeys(query, ['payers', 'year']).year);
  checkFacts(facts, ...scaleTables);
  const payers = resolveGrouping(facts, { grouping: query.payers, year, where: 'payers' });
  return answer(
    {
      kind: 'assessmentShare',
      query: { payers: payers.code, year },
      title: `Share of ${payers.code} in assessments for peacekeeping, ${year}`,
    },
    (recorder) => {
      const scale = requiredScaleOn(facts, { year }, recorder);
      noteScales(recorder, [scale]);
      noteDays(recorder, [scale]);
      recorder.note('paid-is-assessed');
      noteGroupings(recorder, [payers]);
      const { share, states } = scale.shareOf(payers.members);
      const fields = shareFields(share, 2);
      recorder.step(() => ({
        step: 'Shares of the members, added up',
        inputs: { members: states },
        result: fields.range ?? fields.sharePercent,
      }));
      return { payers, states, ...fields };
    },
  );
}
