import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, faultOfValue } from '../internal/errors/index.js';
import { checkYear, decimalText, type Fraction, fractionOf, percentOf, reduce } from '../internal/math/index.js';
import { isMemberIn, memberStates } from '../internal/states/index.js';
import { notePersonnel } from '../personnel/notePersonnel.js';
import { shareOfStrength } from '../personnel/shareOfStrength.js';
import { strengthInYear, strengthTables } from '../personnel/strength.js';
import { shareRangeOf } from '../rates/datedScale.js';
import { scaleTables } from '../rates/facts.js';
import { noteDays, noteScales } from '../rates/noteScale.js';
import { type PercentRange, percentRange } from '../rates/percentRange.js';
import { requiredScaleOn } from '../rates/scaleOn.js';
import { boundsOfConcentration, type Contribution, type NumberRange } from './boundsOfConcentration.js';
import type { BurdenFacts } from './burdenShare.js';

export interface ConcentrationQuery {
  /** What is shared out: assessments, or uniformed personnel pooled over the year. */
  readonly of: 'assessments' | 'personnel';
  readonly year: number;
  /** How many of the largest to add up. Default 10. */
  readonly top?: number | undefined;
}

/** A point of the Lorenz curve: so many per cent of the states, the smallest first, have so many per cent of the whole. */
export interface LorenzPoint {
  readonly states: number;
  readonly statesPercent: number;
  readonly sharePercent: number;
}

/** A point of the curve in a year of open levels: the share lies between two. */
export interface LorenzRange {
  readonly states: number;
  readonly statesPercent: number;
  readonly sharePercent: undefined;
  readonly range: PercentRange;
}

interface ConcentrationBasis {
  /** All Member States of the year: those who give nothing count with nothing. */
  readonly states: number;
  /** The months of the year that personnel are pooled over; undefined for assessments. */
  readonly months: { readonly from: string; readonly to: string; readonly available: number } | undefined;
}

/** How unevenly something is shared out that is known of every state. */
export interface KnownConcentration extends ConcentrationBasis {
  /** 0: all give the same. 1: one gives all. Four decimals; `exactGini` is the whole of it. */
  readonly gini: number;
  readonly exactGini: Fraction;
  /** Sum of squared shares, 0 to 1, four decimals. */
  readonly herfindahl: number;
  readonly exactHerfindahl: Fraction;
  /** Share of the largest together, and the same in per cent, two decimals, half up. */
  readonly exactTopShare: Fraction;
  readonly topPercent: number;
  readonly topStates: readonly { readonly state: string; readonly rank: number; readonly sharePercent: number }[];
  readonly lorenz: readonly LorenzPoint[];
  readonly ranges?: undefined;
}

/**
 * The same where levels are open: no number stands for what lies between two. The bounds hold; since each is taken by
 * itself, what the levels truly leave may be narrower.
 */
export interface BoundedConcentration extends ConcentrationBasis {
  readonly gini: undefined;
  readonly exactGini: undefined;
  readonly herfindahl: undefined;
  readonly exactHerfindahl: undefined;
  readonly exactTopShare: undefined;
  readonly topPercent: undefined;
  /** Each that can be among the largest, at the best place that its share leaves. */
  readonly topStates: readonly {
    readonly state: string;
    readonly rank: number;
    readonly sharePercent: number | undefined;
    readonly range?: PercentRange | undefined;
  }[];
  readonly lorenz: readonly LorenzRange[];
  readonly ranges: { readonly gini: NumberRange; readonly herfindahl: NumberRange; readonly top: PercentRange };
}

export type Concentration = Answer<'concentration', Required<ConcentrationQuery>> &
  (KnownConcentration | BoundedConcentration);

/** What each state gives, as whole numbers of one unit, and over which months. */
function contributionsOf(
  facts: BurdenFacts,
  of: string,
  year: number,
  recorder: Recorder,
): { readonly gives: Map<string, Contribution>; readonly whole: bigint; readonly months: Concentration['months'] } {
  const gives = new Map<string, Contribution>();
  for (const member of memberStates(facts.memberStates).values())
    if (member.ended === undefined && isMemberIn(member, year)) gives.set(member.state, { low: 0n, high: 0n });
  if (of === 'assessments') {
    const scale = requiredScaleOn(facts, { year }, recorder);
    let whole = 1n;
    for (const rate of scale.rates) {
      const { low, high } = shareRangeOf(rate);
      // A membership that stood under another code has its place under that of today.
      const state = facts.earlierScales?.formerStates.today(rate.state) ?? rate.state;
      gives.set(gives.has(state) ? state : rate.state, { low: low.numerator, high: high.numerator });
      whole = low.denominator;
    }
    noteScales(recorder, [scale]);
    noteDays(recorder, [scale]);
    return { gives, whole, months: undefined };
  }
  const strength = strengthInYear(facts, year, recorder);
  if (!strength)
    throw new BlueLedgerError('year-not-covered', {
      what: `no month of ${year} is available`,
      where: 'year',
      expected: 'a year with months available',
    });
  notePersonnel(recorder, facts, [shareOfStrength(strength, [])], [...strength.byState.keys()]);
  for (const [state, persons] of strength.byState) gives.set(state, { low: BigInt(persons), high: BigInt(persons) });
  const whole = [...strength.byState.values()].reduce((sum, persons) => sum + BigInt(persons), 0n);
  const { from, to, monthsAvailable: available } = strength;
  return { gives, whole, months: { from, to, available } };
}

/**
 * How unevenly assessments or personnel are shared out among Member States in a year: Lorenz curve, Gini coefficient,
 * Herfindahl index and the share of the largest. All from exact shares; for assessments of 2004 to 2011, whose rates lie
 * between bounds, `ranges` in place of numbers.
 *
 * @throws BlueLedgerError `bad-query`, `bad-year`, `bad-number`, `year-not-covered`.
 * @example
 * ```ts
 * const { topStates } = concentration({ of: 'assessments', year: 2025, top: 3 });
 * topStates.map(({ state }) => state); // => ['USA', 'CHN', 'JPN']
 * ```
 */
export function concentration(facts: BurdenFacts, query: ConcentrationQuery): Concentration {
  const { of, top = 10 } = checkKeys(query, ['of', 'year', 'top']);
  const year = checkYear(query.year);
  if (of !== 'assessments' && of !== 'personnel')
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(of, 'is not shared out here'),
      where: 'of',
      expected: 'assessments or personnel',
    });
  checkFacts(facts, ...(of === 'assessments' ? scaleTables : strengthTables(undefined, false)));
  if (!Number.isInteger(top) || top < 1)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(top, 'is not a valid number of states'),
      where: 'top',
      expected: 'a whole number above zero',
    });
  return answer(
    { kind: 'concentration', query: { of, year, top }, title: `Concentration of ${of} in peacekeeping, ${year}` },
    (recorder): KnownConcentration | BoundedConcentration => {
      const { gives, whole, months } = contributionsOf(facts, of, year, recorder);
      recorder.restsOn('derived');
      if ([...gives.values()].some(({ low, high }) => low !== high)) {
        const bounds = boundsOfConcentration(gives, whole, top);
        recorder.step(() => ({
          step: 'Lowest and highest of each measure that the shares leave',
          inputs: { states: gives.size },
          result: { gini: bounds.gini, herfindahl: bounds.herfindahl },
        }));
        const { gini, herfindahl, topShare, topStates, lorenz } = bounds;
        return {
          states: gives.size,
          gini: undefined,
          exactGini: undefined,
          herfindahl: undefined,
          exactHerfindahl: undefined,
          exactTopShare: undefined,
          topPercent: undefined,
          topStates: topStates.map(({ state, rank, share }) =>
            share.low.numerator === share.high.numerator
              ? { state, rank, sharePercent: percentOf(share.low, 3) }
              : { state, rank, sharePercent: undefined, range: percentRange(share, 3) },
          ),
          lorenz: lorenz.map((share, states) => ({
            states,
            statesPercent: percentOf({ numerator: BigInt(states), denominator: BigInt(gives.size) }, 2),
            sharePercent: undefined,
            range: percentRange(share, 3),
          })),
          ranges: { gini, herfindahl, top: percentRange(topShare, 2) },
          months,
        };
      }
      const ordered = [...gives]
        .map(([state, { low }]) => [state, low] as const)
        .sort(([a, x], [b, y]) => (x > y ? -1 : x < y ? 1 : a < b ? -1 : 1));
      const share = (numerator: bigint) => ({ numerator, denominator: whole });
      const count = BigInt(ordered.length);
      let running = 0n;
      let weighted = 0n;
      let squares = 0n;
      const lorenz: LorenzPoint[] = [{ states: 0, statesPercent: 0, sharePercent: 0 }];
      for (const [index, [, gift]] of ordered.toReversed().entries()) {
        running += gift;
        weighted += BigInt(index + 1) * gift;
        squares += gift * gift;
        const states = { numerator: BigInt(index + 1), denominator: count };
        lorenz.push({
          states: index + 1,
          statesPercent: percentOf(states, 2),
          sharePercent: percentOf(share(running), 3),
        });
      }
      recorder.step(() => ({
        step: 'Gini = 2 Σ i·x(i) ÷ (n Σ x) − (n + 1) ÷ n, Herfindahl = Σ (x ÷ Σ x)², x in rising order',
        inputs: { states: ordered.length },
        result: { sum: String(whole), weighted: String(weighted), squares: String(squares) },
      }));
      const gini = { numerator: 2n * weighted - (count + 1n) * whole, denominator: count * whole };
      const herfindahl = { numerator: squares, denominator: whole * whole };
      const largest = ordered.slice(0, top);
      const topShare = share(largest.reduce((sum, [, gift]) => sum + gift, 0n));
      return {
        states: ordered.length,
        gini: Number(decimalText(gini, 4)),
        exactGini: fractionOf(reduce(gini)),
        herfindahl: Number(decimalText(herfindahl, 4)),
        exactHerfindahl: fractionOf(reduce(herfindahl)),
        exactTopShare: fractionOf(reduce(topShare)),
        topPercent: percentOf(topShare, 2),
        topStates: largest.map(([state, gift]) => ({
          state,
          rank: 1 + ordered.findIndex(([, other]) => other === gift),
          sharePercent: percentOf(share(gift), 3),
        })),
        lorenz,
        months,
      };
    },
  );
}
