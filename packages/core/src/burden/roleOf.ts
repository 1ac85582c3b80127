import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { type Fraction, fractionOf, monthNumber, percentOf, ratioOf } from '../internal/math/index.js';
import { admissionOf, checkMembership, memberState } from '../internal/states/index.js';
import { notePersonnel } from '../personnel/notePersonnel.js';
import { shareOfStrength } from '../personnel/shareOfStrength.js';
import { strengthInMonth } from '../personnel/strength.js';
import { deriveRates } from '../rates/deriveRates.js';
import type { BurdenFacts } from './burdenShare.js';

export interface RoleQuery {
  readonly state: string;
  /** The month at whose end roles are read. */
  readonly month: string;
}

export type RoleOfState = Answer<'roleOf', RoleQuery> & {
  /** UN short name in English. */
  readonly name: string;
  /** The rule that decides a role; it is our convention. */
  readonly rule: string;
  /** It has a rate of assessment in the year. */
  readonly contributesMoney: boolean;
  /** It has at least one person in uniform at the month's end. */
  readonly contributesPersonnel: boolean;
  /** Shares in per cent, three and two decimals. */
  readonly paidPercent: number;
  readonly servedPercent: number;
  readonly exactPaid: Fraction;
  readonly exactServed: Fraction;
  readonly persons: number;
  /** Which of its two shares is the larger. */
  readonly leans: 'payer' | 'server' | 'neither';
};

const rule =
  'A state contributes money if the scale of the year has a rate for it, and personnel if it has at least one person in uniform at the month’s end; it leans to the side on which its share of the whole is larger.';

/**
 * The roles of a Member State at the end of a month: whether it contributes money, personnel or both, and to which side it
 * leans, by a rule of ours that the answer states. Most states are both.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-month`, `month-missing`, `year-not-covered`; `not-a-member`.
 * @example
 * ```ts
 * const { contributesMoney, contributesPersonnel, leans } = roleOf({ state: 'BGD', month: '2024-12' });
 * [contributesMoney, contributesPersonnel, leans]; // => [true, true, 'server']
 * ```
 */
export function roleOf(facts: BurdenFacts, query: RoleQuery): RoleOfState {
  const member = memberState(checkFacts(facts).memberStates, checkKeys(query, ['state', 'month']).state);
  const { state, name } = member;
  const { month } = query;
  monthNumber(month);
  admissionOf(member);
  checkMembership(facts.memberStates, [state], { from: `${month}-01`, to: `${month}-31`, where: 'month' });
  return answer(
    { kind: 'roleOf', query: { state, month }, title: `Roles of ${name} in peacekeeping, ${month}` },
    (recorder) => {
      const { rates } = deriveRates(facts, Number(month.slice(0, 4)), recorder);
      const share = shareOfStrength(strengthInMonth(facts, month, 'month', recorder), [state]);
      recorder.note('rates-derived');
      notePersonnel(recorder, facts, [share], [state]);
      const rate = rates.find((line) => line.state === state);
      const { persons, totalPersons } = share;
      const paid = rate ? ratioOf(rate.exactShare) : { numerator: 0n, denominator: 1n };
      const served = ratioOf(share.exactShare);
      recorder.step(() => ({
        step: rule,
        inputs: { persons, allPersons: totalPersons },
        result: { paid: percentOf(paid, 3), served: share.sharePercent },
      }));
      const difference = paid.numerator * served.denominator - served.numerator * paid.denominator;
      return {
        name,
        rule,
        contributesMoney: rate !== undefined,
        contributesPersonnel: persons > 0,
        paidPercent: percentOf(paid, 3),
        servedPercent: share.sharePercent,
        exactPaid: fractionOf(paid),
        exactServed: share.exactShare,
        persons,
        leans: difference === 0n ? 'neither' : difference > 0n ? 'payer' : 'server',
      };
    },
  );
}
