import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, faultOfValue } from '../internal/errors/index.js';
import {
  checkYear,
  decimalText,
  type Fraction,
  fractionOf,
  percentOf,
  ratioOf,
  reduce,
} from '../internal/math/index.js';
import { isMemberIn, memberStates } from '../internal/states/index.js';
import { notePersonnel } from '../personnel/notePersonnel.js';
import { shareOfStrength } from '../personnel/shareOfStrength.js';
import { strengthInYear } from '../personnel/strength.js';
import { deriveRates } from '../rates/deriveRates.js';
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

export type Concentration = Answer<'concentration', Required<ConcentrationQuery>> & {
  /** All Member States of the year: those who give nothing count with nothing. */
  readonly states: number;
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
  /** The months of the year that personnel are pooled over; undefined for assessments. */
  readonly months: { readonly from: string; readonly to: string; readonly available: number } | undefined;
};

/** What each state gives, as whole numbers of one unit, and over which months. */
function contributionsOf(
  facts: BurdenFacts,
  of: string,
  year: number,
  recorder: Recorder,
): { readonly gives: Map<string, bigint>; readonly months: Concentration['months'] } {
  const gives = new Map<string, bigint>();
  for (const member of memberStates(facts.memberStates).values())
    if (member.ended === undefined && isMemberIn(member, year)) gives.set(member.state, 0n);
  if (of === 'assessments') {
    for (const { state, exactShare } of deriveRates(facts, year, recorder).rates)
      gives.set(state, ratioOf(exactShare).numerator);
    recorder.note('rates-derived');
    return { gives, months: undefined };
  }
  const strength = strengthInYear(facts, year, recorder);
  if (!strength)
    throw new BlueLedgerError('year-not-covered', {
      what: `no month of ${year} is available`,
      where: 'year',
      expected: 'a year with months available',
    });
  notePersonnel(recorder, facts, [shareOfStrength(strength, [])], [...strength.byState.keys()]);
  for (const [state, persons] of strength.byState) gives.set(state, BigInt(persons));
  const { from, to, monthsAvailable: available } = strength;
  return { gives, months: { from, to, available } };
}

/**
 * How unevenly assessments or personnel are shared out among Member States in a year: Lorenz curve, Gini coefficient,
 * Herfindahl index and the share of the largest. All from exact shares.
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
  checkFacts(facts);
  const year = checkYear(query.year);
  if (of !== 'assessments' && of !== 'personnel')
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(of, 'is not shared out here'),
      where: 'of',
      expected: 'assessments or personnel',
    });
  if (!Number.isInteger(top) || top < 1)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(top, 'is not a valid number of states'),
      where: 'top',
      expected: 'a whole number above zero',
    });
  return answer(
    { kind: 'concentration', query: { of, year, top }, title: `Concentration of ${of} in peacekeeping, ${year}` },
    (recorder) => {
      const { gives, months } = contributionsOf(facts, of, year, recorder);
      recorder.restsOn('derived');
      const ordered = [...gives].sort(([a, x], [b, y]) => (x > y ? -1 : x < y ? 1 : a < b ? -1 : 1));
      const whole = ordered.reduce((sum, [, gift]) => sum + gift, 0n);
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
