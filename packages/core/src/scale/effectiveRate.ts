import { BlueLedgerError } from '../error/index.js';
import { checkYear } from '../quantity/index.js';
import { isMemberIn, memberState } from '../reference/index.js';
import { type Answer, answer } from '../working/index.js';
import type { EffectiveRate } from './carryDiscounts.js';
import { deriveRates, type StateWithoutRate } from './deriveRates.js';
import type { ScaleFacts } from './facts.js';

export interface EffectiveRateQuestion {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  readonly year: number;
}

export type EffectiveRateOfState = Answer<'effectiveRate', EffectiveRateQuestion> &
  ({ readonly rate: EffectiveRate } | { readonly rate: undefined; readonly withoutRate: StateWithoutRate });

/**
 * One Member State's effective rate of assessment for peacekeeping. A state that was a Member while the scale had no
 * rate for it (South Sudan in 2012) is answered so: `rate` is undefined, and `withoutRate` says since when it was one.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`; `not-a-member` before a state's admission.
 * @example
 * ```ts
 * effectiveRate({ state: 'JPN', year: 2025 }).rate?.peacekeepingRatePercent; // => 6.93
 * effectiveRate({ state: 'SSD', year: 2012 }).rate; // => undefined
 * ```
 */
export function effectiveRate(facts: ScaleFacts, question: EffectiveRateQuestion): EffectiveRateOfState {
  const year = checkYear(question.year);
  const member = memberState(facts.memberStates, question.state);
  if (!isMemberIn(member, year))
    throw new BlueLedgerError('not-a-member', {
      what: `${member.name} (${member.state}) was not a Member State in ${year}`,
      where: 'state',
      expected: `a year from ${member.admitted.slice(0, 4)}${member.ended === undefined ? ' on' : ` to ${member.ended.slice(0, 4)}`}`,
    });
  const { state, name, admitted: memberSince } = member;
  return answer(
    {
      kind: 'effectiveRate',
      question: { state, year },
      title: `Effective rate of assessment of ${member.name} for peacekeeping, ${year}`,
    },
    (recorder) => {
      const rate = deriveRates(facts, year, recorder).rates.find((line) => line.state === state);
      if (rate) return { rate };
      recorder.note('member-without-rate', { state, name, memberSince, year });
      return { rate: undefined, withoutRate: { state, name, memberSince } };
    },
  );
}
