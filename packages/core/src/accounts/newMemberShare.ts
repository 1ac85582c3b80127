import { type Answer, answer, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkRecord } from '../internal/errors/index.js';
import { checkYear, type Fraction, type Ratio, ratioOf, roundHalfUp } from '../internal/math/index.js';
import { newMemberPaysIn, type Parameter, peacekeepingReserveLevel, valueOn } from '../internal/rules/index.js';
import { memberState } from '../internal/states/index.js';
import { requiredNumberAt, textAt } from '../internal/tables/index.js';
import { deriveRates } from '../rates/deriveRates.js';
import { type ScaleFacts } from '../rates/facts.js';

export interface NewMemberQuery {
  readonly state: string;
  /** First year with a peacekeeping rate. */
  readonly year: number;
}

export type NewMemberShare = Answer<'newMemberShare', NewMemberQuery> & {
  /** UN short name in English. */
  readonly name: string;
  /** Whole US dollars, half up. */
  readonly amount: number;
  readonly exactShare: Fraction;
};

type Rule = typeof newMemberPaysIn extends Parameter<infer Value> ? Value : never;

/** What the rule makes of the first unrounded rate and the authorised level. */
const shareBy: { readonly [Value in Rule]: (rate: Ratio, level: number) => Ratio } = {
  'first rate × level': ({ numerator, denominator }, level) => ({ numerator: numerator * BigInt(level), denominator }),
};

/** First year since admission for which the scale available has a rate of a state. */
function firstYear({ memberStates, regularScale: { columns, rowCount } }: ScaleFacts, code: string): number {
  const admitted = Number(memberState(memberStates, code).admitted?.slice(0, 4) ?? 0);
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rowCount; row += 1)
    if (textAt(columns.iso3, row) === code && requiredNumberAt(columns.to_year, row) >= admitted)
      first = Math.min(first, Math.max(admitted, requiredNumberAt(columns.from_year, row)));
  return first;
}

/**
 * What a new Member State is due to pay into the Peacekeeping Reserve Fund: its first peacekeeping rate times the
 * authorised level (A/RES/67/239, para. 10), from the unrounded rate.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`; `not-a-member` where it has no rate;
 * `bad-query` where the year is not its first with a rate.
 * @example
 * ```ts
 * // 0.004 per cent at level J, a tenth of it, of 150 million dollars
 * newMemberShare({ state: 'SSD', year: 2013 }).amount; // => 600
 * ```
 */
export function newMemberShare(facts: ScaleFacts, query: NewMemberQuery): NewMemberShare {
  const year = checkYear(checkRecord(query).year);
  const { state, name } = memberState(checkFacts(facts).memberStates, query.state);
  const date = `${year}-01-01`;
  return answer(
    { kind: 'newMemberShare', query: { state, year }, title: `Share of ${name} in the Peacekeeping Reserve Fund` },
    (recorder) => {
      const rate = deriveRates(facts, year, recorder).rates.find((line) => line.state === state);
      if (!rate)
        throw new BlueLedgerError('not-a-member', {
          what: `${name} (${state}) has no rate in the scale of ${year}`,
          where: 'year',
          expected: 'the first year with a rate',
        });
      const first = firstYear(facts, state);
      if (year !== first)
        throw new BlueLedgerError('bad-query', {
          what: `${name} (${state}) had a rate in the scale of ${first} already`,
          where: 'year',
          expected: 'the first year with a rate after admission',
        });
      const rule = recorder.applies(newMemberPaysIn, valueOn(newMemberPaysIn, date));
      const dated = valueOn(peacekeepingReserveLevel, date);
      const level = recorder.applies(peacekeepingReserveLevel, dated);
      const { exactShare } = rate;
      const amount = Number(roundHalfUp(shareBy[rule](ratioOf(exactShare), level), 0));
      recorder.step(() => ({
        step: 'First unrounded rate times the authorised level',
        inputs: { rate: exactShare },
        parameter: ruleOf(peacekeepingReserveLevel, dated),
        result: amount,
      }));
      return { name, exactShare, amount };
    },
  );
}
