import { BlueLedgerError } from '../error/index.js';
import { newMemberPaysIn, peacekeepingReserveLevel, valueOn } from '../parameters/index.js';
import { checkYear, type Fraction, ratioOf, roundHalfUp } from '../quantity/index.js';
import { memberState } from '../reference/index.js';
import { deriveRates, type ScaleFacts } from '../scale/index.js';
import { type Answer, answer, ruleOf } from '../working/index.js';

export interface NewMemberQuestion {
  readonly state: string;
  /** First year with a peacekeeping rate. */
  readonly year: number;
}

export type NewMemberShare = Answer<'newMemberShare', NewMemberQuestion> & {
  /** Whole US dollars, half up. */
  readonly amount: number;
  readonly exactShare: Fraction;
};

/**
 * What a new Member State pays into the Peacekeeping Reserve Fund: its first peacekeeping rate times the authorised
 * level (A/RES/67/239, para. 10), from the unrounded rate.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`; `not-a-member` where it has no rate.
 * @example
 * ```ts
 * // 0.004 per cent at level J, a tenth of it, of 150 million dollars
 * newMemberShare({ state: 'SSD', year: 2013 }).amount; // => 600
 * ```
 */
export function newMemberShare(facts: ScaleFacts, question: NewMemberQuestion): NewMemberShare {
  const year = checkYear(question.year);
  const { state, name } = memberState(facts.memberStates, question.state);
  const date = `${year}-01-01`;
  return answer(
    { kind: 'newMemberShare', question: { state, year }, title: `Share of ${name} in the Peacekeeping Reserve Fund` },
    (recorder) => {
      const rate = deriveRates(facts, year, recorder).rates.find((line) => line.state === state);
      if (!rate)
        throw new BlueLedgerError('not-a-member', {
          what: `${name} (${state}) has no rate in the scale of ${year}`,
          where: 'year',
          expected: 'the first year with a rate',
        });
      recorder.applies(newMemberPaysIn, valueOn(newMemberPaysIn, date));
      const dated = valueOn(peacekeepingReserveLevel, date);
      const level = recorder.applies(peacekeepingReserveLevel, dated);
      const { numerator, denominator } = ratioOf(rate.exactShare);
      return {
        exactShare: rate.exactShare,
        amount: recorder.step(
          () => ({
            step: 'First unrounded rate times the authorised level',
            inputs: { rate: rate.exactShare },
            parameter: ruleOf(peacekeepingReserveLevel, dated),
          }),
          () => Number(roundHalfUp({ numerator: numerator * BigInt(level), denominator }, 0)),
        ),
      };
    },
  );
}
