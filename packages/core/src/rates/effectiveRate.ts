import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import { checkMemberIn, memberState, type StateText } from '../internal/states/index.js';
import type { StateRate } from './datedScale.js';
import { type ScaleFacts, scaleTables } from './facts.js';
import { membersWithoutRate, type StateWithoutRate } from './membersWithoutRate.js';
import { noteDays, noteScales } from './noteScale.js';
import { requiredScaleOn } from './scaleOn.js';

export interface EffectiveRateQuery {
  /** ISO 3166 alpha-3 code. */
  readonly state: StateText;
  readonly year: number;
}

export type EffectiveRateOfState = Answer<'effectiveRate', EffectiveRateQuery> & {
  /** UN short name in English. */
  readonly name: string;
} & ({ readonly rate: StateRate } | { readonly rate: undefined; readonly withoutRate: StateWithoutRate });

/**
 * One Member State's effective rate of assessment for peacekeeping, on the first day of the year with rates available. A
 * rate that is known within bounds only (2004 to 2011) has `range` in place of a number. A state that was a Member while the
 * scale had no rate for it (South Sudan in 2012) is answered so: `rate` is undefined, and `withoutRate` says since when it
 * was one.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`; `not-a-member` before a state's admission.
 * @example
 * ```ts
 * effectiveRate({ state: 'JPN', year: 2025 }).rate?.peacekeepingRatePercent; // => 6.93
 * effectiveRate({ state: 'SSD', year: 2012 }).rate; // => undefined
 * ```
 */
export function effectiveRate(facts: ScaleFacts, query: EffectiveRateQuery): EffectiveRateOfState {
  const year = checkYear(checkKeys(query, ['state', 'year']).year);
  checkFacts(facts, ...scaleTables);
  const member = memberState(facts.memberStates, query.state);
  checkMemberIn(facts.memberStates, member, year, 'state');
  const { state, name, ended } = member;
  return answer(
    {
      kind: 'effectiveRate',
      query: { state, year },
      title: `Effective rate of assessment of ${name} for peacekeeping, ${year}`,
    },
    (recorder) => {
      const scale = requiredScaleOn(facts, { year }, recorder);
      const { rates } = scale;
      noteScales(recorder, [scale]);
      noteDays(recorder, [scale]);
      const former = facts.earlierScales?.formerStates;
      const codes = [state, ...(former?.before(state) ?? [])];
      const rate = rates.find((line) => codes.includes(line.state));
      if (rate) return { name, rate: { ...rate } };
      const withoutRate = membersWithoutRate(facts.memberStates, rates, year, recorder, former).find(
        (line) => line.state === state,
      );
      if (!withoutRate)
        throw new BlueLedgerError('facts-missing', {
          what: `the scale of ${year} has no rate for ${state}, whose membership ended on ${ended}`,
          where: 'state',
          expected: 'a present Member State, or a successor of this one',
        });
      return { name, rate: undefined, withoutRate };
    },
  );
}
