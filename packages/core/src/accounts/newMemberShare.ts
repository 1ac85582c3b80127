import { type Answer, answer, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import {
  checkYear,
  decimalRatio,
  type Fraction,
  fractionOf,
  type Ratio,
  ratioOf,
  reduce,
  roundHalfUp,
} from '../internal/math/index.js';
import {
  levelFactors,
  levelOfNewMembers,
  newMemberPaysIn,
  type Parameter,
  peacekeepingReserveLevel,
  regularRateOfNewMembers,
  valueOn,
} from '../internal/rules/index.js';
import { memberState, type StateText } from '../internal/states/index.js';
import { requiredNumberAt, textAt } from '../internal/tables/index.js';
import { deriveRates } from '../rates/deriveRates.js';
import { type ScaleFacts } from '../rates/facts.js';

export interface NewMemberQuery {
  readonly state: StateText;
  /** First year with a peacekeeping rate. Left out: found. */
  readonly year?: number | undefined;
}

export type NewMemberShare = Answer<'newMemberShare', NewMemberQuery> & {
  /** UN short name in English. */
  readonly name: string;
  /** First year with a peacekeeping rate. */
  readonly year: number;
  /** Whole US dollars, half up. */
  readonly amount: number;
  readonly exactShare: Fraction;
};

type Rule = typeof newMemberPaysIn extends Parameter<infer Value> ? Value : never;

/** What the rule makes of the first unrounded rate and the authorised level. */
const shareBy: { readonly [Value in Rule]: (rate: Ratio, level: number) => Ratio } = {
  'first rate × level': ({ numerator, denominator }, level) => ({ numerator: numerator * BigInt(level), denominator }),
};

/** A rate that was decided for a new Member State by itself, until the next scale named it. */
function ruledRate(state: string) {
  for (const dated of regularRateOfNewMembers.values) {
    const percent = dated.value[state];
    if (percent === undefined) continue;
    const level = valueOn(levelOfNewMembers, dated.from);
    const ofLevel = level.value[state];
    if (ofLevel !== undefined)
      return { from: dated.from, percent, level: ofLevel, datedRate: dated, datedLevel: level };
  }
  return undefined;
}

/** First year since admission for which the scale available has a rate of a state. */
function firstYearOfScale({ memberStates, regularScale: { columns, rowCount } }: ScaleFacts, code: string): number {
  const admitted = Number(memberState(memberStates, code).admitted?.slice(0, 4) ?? 0);
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rowCount; row += 1)
    if (textAt(columns.iso3, row) === code && requiredNumberAt(columns.to_year, row) >= admitted)
      first = Math.min(first, Math.max(admitted, requiredNumberAt(columns.from_year, row)));
  return first;
}

/**
 * What a new Member State is due to pay into the Peacekeeping Reserve Fund: its first peacekeeping rate times the
 * authorised level (A/RES/67/239, para. 10), from the unrounded rate. The first rate is that which the Assembly decided
 * for the state by itself where it did so, and else that of the first scale that names it.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`; `not-a-member` where it has no rate;
 * `bad-query` where the year is not its first with a rate.
 * @example
 * ```ts
 * // 0.003 per cent for 2011 (A/RES/67/238, para. 17) at level I, a fifth of it, of 150 million dollars
 * newMemberShare({ state: 'SSD' }).amount; // => 900
 * ```
 */
export function newMemberShare(facts: ScaleFacts, query: NewMemberQuery): NewMemberShare {
  const { year } = checkKeys(query, ['state', 'year']);
  if (year !== undefined) checkYear(year);
  const { state, name } = memberState(checkFacts(facts, 'memberStates', 'regularScale').memberStates, query.state);
  const ruled = ruledRate(state);
  const first = ruled ? Number(ruled.from.slice(0, 4)) : firstYearOfScale(facts, state);
  return answer(
    { kind: 'newMemberShare', query, title: `Share of ${name} in the Peacekeeping Reserve Fund` },
    (recorder) => {
      if (year !== undefined && year < first)
        throw new BlueLedgerError('not-a-member', {
          what: `${name} (${state}) has no rate in the scale of ${year}`,
          where: 'year',
          expected: 'the first year with a rate',
        });
      if (year !== undefined && year > first)
        throw new BlueLedgerError('bad-query', {
          what: `${name} (${state}) had a rate in the scale of ${first} already`,
          where: 'year',
          expected: 'the first year with a rate after admission',
        });
      const date = `${first}-01-01`;
      const rule = recorder.applies(newMemberPaysIn, valueOn(newMemberPaysIn, date));
      const dated = valueOn(peacekeepingReserveLevel, date);
      const level = recorder.applies(peacekeepingReserveLevel, dated);
      let rate: Ratio;
      if (ruled) {
        recorder.applies(regularRateOfNewMembers, ruled.datedRate);
        recorder.applies(levelOfNewMembers, ruled.datedLevel);
        const factors = recorder.applies(levelFactors, valueOn(levelFactors, date));
        const { numerator, denominator } = decimalRatio(String(ruled.percent));
        // Per cent, and thousandths of the regular rate.
        rate = reduce({
          numerator: numerator * BigInt(factors[ruled.level]),
          denominator: denominator * 100n * 1000n,
        });
      } else {
        const line = deriveRates(facts, first, recorder).rates.find((entry) => entry.state === state);
        if (!line)
          throw new BlueLedgerError('not-a-member', {
            what: `${name} (${state}) has no rate in the scale of ${first}`,
            where: 'year',
            expected: 'the first year with a rate',
          });
        rate = ratioOf(line.exactShare);
      }
      const exactShare = fractionOf(rate);
      const amount = Number(roundHalfUp(shareBy[rule](rate, level), 0));
      recorder.restsOn('derived');
      recorder.step(() => ({
        step: 'First unrounded rate times the authorised level',
        inputs: { year: first, rate: exactShare },
        parameter: ruleOf(peacekeepingReserveLevel, dated),
        result: amount,
      }));
      return { name, year: first, exactShare, amount };
    },
  );
}
