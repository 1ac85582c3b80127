import { BlueLedgerError, givenFacts, givenRecord } from '../error/index.js';
import {
  add,
  checkYear,
  type Fraction,
  fractionOf,
  percentOf,
  type Ratio,
  ratioOf,
  reduce,
} from '../quantity/index.js';
import { memberState, numberAt, textAt } from '../reference/index.js';
import { type Answer, answer, type Recorder } from '../working/index.js';
import type { EffectiveRate } from './carryDiscounts.js';
import { deriveEnactedRates } from './deriveEnactedRates.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { yearsWithLevels } from './tableFactors.js';

export interface ScaleReviewQuestion {
  /** Calendar year with peacekeeping levels in hand: 2012 to 2027. */
  readonly year: number;
  /** The year to set it against. Default: the last year of the scale before. */
  readonly against?: number | undefined;
}

/** Why a rate is another than before: each reason that applies, the reader sees how much came of which. */
export type ChangeReason = 'regular-rate' | 'premium' | 'transition' | 'level' | 'share';

/** A Member State's rates in the two years; one side is missing where it had no rate. */
export interface ChangedRate {
  readonly state: string;
  readonly name: string;
  readonly before: EffectiveRate | undefined;
  readonly after: EffectiveRate | undefined;
  /** Percentage points by which the unrounded peacekeeping rate moved, to four decimals; undefined without both sides. */
  readonly changePoints: number | undefined;
  /** Of these, what the regular rate brought at the factor of before, and the factor at the regular rate of now. */
  readonly byRegularRatePoints: number | undefined;
  readonly byFactorPoints: number | undefined;
  readonly exactChange: Fraction | undefined;
  readonly because: readonly ChangeReason[];
}

export type ScaleReview = Answer<'scaleReview', Required<ScaleReviewQuestion>> & {
  readonly permanentMemberFactor: { readonly before: number; readonly after: number };
  /** By alpha-3 code. */
  readonly states: readonly ChangedRate[];
};

const minus = (a: Ratio, b: Ratio): Ratio => add(a, { ...b, numerator: -b.numerator });
const times = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** `H/I` and `H` may be one level: a move is only told where the two have none in common. */
const levelMoved = (before: string, after: string) =>
  !before.split('/').some((level) => after.split('/').includes(level));

/** The last year before the scale that a year belongs to. */
function yearBefore({ regularScale: { columns, rowCount } }: ScaleFacts, year: number): number {
  const rows = rowsInForce({ rowCount }, columns.from_year, columns.to_year, year);
  return Math.max(...rows.map((row) => numberAt(columns.from_year, row) as number)) - 1;
}

/** States on their way between two levels in a year. */
function inTransition({ levelTransitions: table }: ScaleFacts, year: number): ReadonlySet<string> {
  const { iso3, first_year, full_year } = table.columns;
  return new Set(rowsInForce(table, first_year, full_year, year).map((row) => textAt(iso3, row) as string));
}

const regularOf = ({ exactShare, exactFactor }: EffectiveRate): Ratio => {
  const factor = ratioOf(exactFactor);
  return times(ratioOf(exactShare), { numerator: factor.denominator, denominator: factor.numerator });
};

function changeOf(
  before: EffectiveRate | undefined,
  after: EffectiveRate | undefined,
  moving: boolean,
): Omit<ChangedRate, 'state' | 'name' | 'before' | 'after'> {
  if (!before || !after)
    return {
      changePoints: undefined,
      byRegularRatePoints: undefined,
      byFactorPoints: undefined,
      exactChange: undefined,
      because: [],
    };
  const change = reduce(minus(ratioOf(after.exactShare), ratioOf(before.exactShare)));
  const byRegular = times(minus(regularOf(after), regularOf(before)), ratioOf(before.exactFactor));
  const byFactor = times(regularOf(after), minus(ratioOf(after.exactFactor), ratioOf(before.exactFactor)));
  const because: ChangeReason[] = [];
  if (before.regularRatePercent !== after.regularRatePercent) because.push('regular-rate');
  if (levelMoved(before.level, after.level)) because.push('level');
  if (before.exactFactor !== after.exactFactor)
    if (moving) because.push('transition');
    else if (before.level === 'A' && after.level === 'A') because.push('premium');
    else if (!because.includes('level')) because.push('share');
  return {
    changePoints: percentOf(change, 4),
    byRegularRatePoints: percentOf(byRegular, 4),
    byFactorPoints: percentOf(byFactor, 4),
    exactChange: fractionOf(change),
    because,
  };
}

function askedYears(
  facts: ScaleFacts,
  question: ScaleReviewQuestion,
): Required<ScaleReviewQuestion> & { against: number } {
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
  const year = covered(question.year, 'year');
  const { against = yearBefore(facts, year) } = question;
  return { year, against: covered(against, 'against') };
}

/**
 * What a scale changed: the rate of every Member State in a year beside the last year of the scale before, how much of the
 * difference the regular rate brought and how much the factor, and why (level, transition between levels, share paid by
 * choice or exception, the permanent members' premium). The two parts add up to the change exactly.
 *
 * @throws BlueLedgerError `bad-year`; `year-not-covered` where levels of one of the years are not in hand.
 * @example
 * ```ts
 * const { states } = scaleReview({ year: 2025 });
 * states.find(({ state }) => state === 'CHN')?.because; // => ['regular-rate', 'premium']
 * ```
 */
export function scaleReview(facts: ScaleFacts, question: ScaleReviewQuestion): ScaleReview {
  const { year, against } = askedYears(givenFacts(facts, 'memberStates', 'regularScale'), givenRecord(question));
  return answer(
    {
      kind: 'scaleReview',
      question: { year, against },
      title: `Effective rates of assessment, ${year} beside ${against}`,
    },
    (recorder: Recorder) => {
      const [before, after] = [against, year].map((at) => deriveEnactedRates(facts, at, recorder));
      recorder.note('rates-derived');
      const ratesOf = (rates: readonly EffectiveRate[] = []) => new Map(rates.map((rate) => [rate.state, rate]));
      const [old, now] = [ratesOf(before?.rates), ratesOf(after?.rates)];
      const moving = new Set([...inTransition(facts, against), ...inTransition(facts, year)]);
      return {
        permanentMemberFactor: {
          before: before?.permanentMemberFactor as number,
          after: after?.permanentMemberFactor as number,
        },
        states: [...new Set([...old.keys(), ...now.keys()])].sort().map((state) => ({
          state,
          name: memberState(facts.memberStates, state).name,
          before: old.get(state),
          after: now.get(state),
          ...changeOf(old.get(state), now.get(state), moving.has(state)),
        })),
      };
    },
  );
}
