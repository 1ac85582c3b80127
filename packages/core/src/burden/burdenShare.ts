import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkMembership, type Grouping, resolveGrouping } from '../internal/states/index.js';
import { type DeploymentFacts } from '../personnel/facts.js';
import { inView } from '../personnel/inView.js';
import { notePersonnel } from '../personnel/notePersonnel.js';
import { type ShareOfPersonnel, shareOfStrength } from '../personnel/shareOfStrength.js';
import {
  personnelCoverage,
  type Strength,
  strengthInMonth,
  strengthInYear,
  strengthTables,
} from '../personnel/strength.js';
import type { RateCertainty } from '../rates/carryDiscounts.js';
import type { DatedScale } from '../rates/datedScale.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { noteDays, noteScales } from '../rates/noteScale.js';
import { noRatesOf, requiredScaleOn, yearsWithRates } from '../rates/scaleOn.js';
import { type ShareInRange, shareFields } from '../rates/shareInRange.js';
import { noteGroupings } from '../states/noteGroupings.js';
import { type BurdenShareQuery, checkMeasure, checkSpan } from './burdenShareQuery.js';
import { noteNoPersonnel } from './noteNoPersonnel.js';

export type BurdenFacts = ScaleFacts & DeploymentFacts;

/**
 * Per cent of all assessments, three decimals, half up; where levels are open (2004 to 2011) `range` has the lowest and the
 * highest that they leave, and no number stands for it.
 */
export type ShareOfAssessments = ShareInRange & {
  readonly certainty: RateCertainty;
  /** States of the grouping that have a rate, and all states that have one. */
  readonly states: number;
  readonly allStates: number;
};

export interface BurdenYear {
  readonly year: number;
  /** Share of the peacekeeping scale: what is assessed, not what is collected. */
  readonly paid: ShareOfAssessments;
  /** Undefined where no month of the year is available. */
  readonly served: ShareOfPersonnel | undefined;
}

export type BurdenShare = Answer<
  'burdenShare',
  {
    readonly payers: string;
    readonly servers: string;
    readonly from: number;
    readonly to: number;
    readonly personnel: string;
    /** Only in a corrected view. */
    readonly attribution?: 'corrected';
  }
> & {
  /** The groupings as they stand in the last year. */
  readonly payers: Grouping;
  readonly servers: Grouping;
  readonly years: readonly BurdenYear[];
  /** Last month of personnel available. */
  readonly personnelTo: string;
};

/** The share of some members in a scale, as answers carry it. */
export function shareOfAssessments(
  { shareOf, rates, certainty }: DatedScale,
  members: readonly string[],
): ShareOfAssessments {
  const { share, states } = shareOf(members);
  return { ...shareFields(share, 3), certainty, states, allStates: rates.length };
}

function paidShare(scale: DatedScale, members: readonly string[], recorder: Recorder): ShareOfAssessments {
  const summed = shareOfAssessments(scale, members);
  const wanted = new Set(members);
  recorder.step(() => ({
    step: 'Sum of the unrounded shares of these states',
    inputs: Object.fromEntries(
      scale.rates
        .filter(({ state }) => wanted.has(state))
        .map(({ state, peacekeepingRatePercent, range }) => [
          state,
          range ? `${range.low} to ${range.high} per cent` : `${peacekeepingRatePercent} per cent`,
        ]),
    ),
    result: summed,
  }));
  return summed;
}

function servedShare(
  facts: BurdenFacts,
  members: readonly string[],
  year: number,
  personnel: string,
  recorder: Recorder,
): ShareOfPersonnel | undefined {
  let strength: Strength | undefined;
  if (personnel !== 'pooled' && personnel !== 'latest')
    strength = strengthInMonth(facts, personnel, 'personnel', recorder);
  else {
    strength = strengthInYear(facts, year, recorder);
    if (strength && personnel === 'latest') strength = strengthInMonth(facts, strength.to, 'personnel', recorder);
  }
  if (!strength) return undefined;
  const { byState, monthsAvailable } = strength;
  const served = shareOfStrength(strength, members);
  recorder.step(() => ({
    step:
      monthsAvailable === 1
        ? 'Persons at the end of the month'
        : `Person-months: month-end strengths added up over ${monthsAvailable} months`,
    inputs: Object.fromEntries(members.flatMap((state) => (byState.has(state) ? [[state, byState.get(state)]] : []))),
    result: served,
  }));
  return served;
}

/**
 * Who pays for UN peacekeeping, and who serves: the share of one grouping in assessments and of another in uniformed
 * personnel, year by year. Shares of assessments are sums of effective rates (A/RES/55/235, and until June 2001 of those by
 * the ad hoc groups), of the first days of a year in which rates change; of 2004 to 2011 they lie between two. Personnel are
 * pooled over the months available. Groupings are taken as of each year; a list used for a year not its own is noted as extrapolated.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `bad-month`, `bad-query`, `month-missing`, `year-not-covered`; `not-a-member`
 * for states alone that were no Members in a year.
 * @example
 * ```ts
 * const { years } = burdenShare({ payers: 'weog+JPN', servers: 'weog', year: 2012 });
 * [years[0]?.paid.sharePercent, years[0]?.served?.sharePercent]; // => [87.506, 6.65]
 * ```
 */
export function burdenShare(allFacts: BurdenFacts, query: BurdenShareQuery = {}): BurdenShare {
  const {
    payers: paying = 'weog+JPN',
    servers: serving = 'weog',
    personnel: measure = 'pooled',
  } = checkKeys(query, ['payers', 'servers', 'year', 'from', 'to', 'personnel', 'attribution']);
  checkFacts(allFacts, ...scaleTables, ...strengthTables(query.attribution, measure !== 'pooled'));
  const facts = inView(allFacts, query.attribution);
  const span = checkSpan(query);
  const covered = yearsWithRates(facts);
  for (const [where, year] of Object.entries(span))
    if (year < covered.first || year > covered.last)
      throw noRatesOf(facts, year, span.from === span.to ? 'year' : where);
  const personnel = checkMeasure(measure, span);
  const grouping = (side: 'payers' | 'servers', year: number) =>
    resolveGrouping(facts, {
      grouping: side === 'payers' ? paying : serving,
      year,
      where: side,
    });
  const payers = grouping('payers', span.to);
  const servers = grouping('servers', span.to);
  const when = span.from === span.to ? `${span.from}` : `${span.from} to ${span.to}`;
  const title = `Who pays for UN peacekeeping (${payers.code}) and who serves (${servers.code}), ${when}${facts.attribution?.title ?? ''}`;
  return answer(
    {
      kind: 'burdenShare',
      query: { payers: payers.code, servers: servers.code, ...span, personnel, ...facts.attribution?.query },
      title,
    },
    (recorder) => {
      recorder.note('paid-is-assessed');
      const years: BurdenYear[] = [];
      const scales: DatedScale[] = [];
      const groupings: { payers: Grouping[]; servers: Grouping[] } = { payers: [], servers: [] };
      for (let year = span.from; year <= span.to; year += 1) {
        const sides = { payers: grouping('payers', year), servers: grouping('servers', year) };
        groupings.payers.push(sides.payers);
        groupings.servers.push(sides.servers);
        const paying = recorder.inside();
        const scale = requiredScaleOn(facts, { year }, paying);
        scales.push(scale);
        const paid = paidShare(scale, sides.payers.members, paying);
        recorder.step(
          () => ({
            step: `${year}: share of ${payers.code} in assessments`,
            inputs: { year, states: sides.payers.members.length },
            result: paid,
          }),
          paying,
        );
        const serving = recorder.inside();
        const served = servedShare(facts, sides.servers.members, year, personnel, serving);
        recorder.step(
          () => ({
            step: `${year}: share of ${servers.code} in uniformed personnel (${personnel})`,
            inputs: { year, states: sides.servers.members.length },
            result: served,
          }),
          serving,
        );
        const days = { from: `${year}-01-01`, to: `${year}-12-31` };
        if (paid.states === 0)
          checkMembership(facts.memberStates, payers.code.split('+'), { ...days, where: 'payers' });
        if (served?.persons === 0)
          checkMembership(facts.memberStates, servers.code.split('+'), { ...days, where: 'servers' });
        years.push({ year, paid, served });
      }
      const without = years.filter(({ served }) => !served).map(({ year }) => year);
      noteNoPersonnel(recorder, without, personnelCoverage(facts));
      noteGroupings(recorder, [...groupings.payers, ...groupings.servers]);
      notePersonnel(
        recorder,
        facts,
        years.flatMap(({ served }) => (served ? [served] : [])),
        groupings.servers.flatMap(({ members }) => members),
      );
      noteScales(recorder, scales);
      noteDays(recorder, scales);
      return { payers, servers, years, personnelTo: personnelCoverage(facts).to };
    },
  );
}
