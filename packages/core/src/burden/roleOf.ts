import { strengthInMonth } from '../deployment/index.js';
import { BlueLedgerError } from '../error/index.js';
import { monthNumber, percentOf, ratioOf } from '../quantity/index.js';
import { admissionOf, memberState } from '../reference/index.js';
import { deriveRates } from '../scale/index.js';
import { type Answer, answer } from '../working/index.js';
import type { BurdenFacts } from './burdenShare.js';

export interface RoleQuestion {
  readonly state: string;
  /** The month at whose end roles are told. */
  readonly month: string;
}

export type RoleOfState = Answer<'roleOf', RoleQuestion> & {
  /** The rule by which roles are told here; it is ours. */
  readonly rule: string;
  /** It has a rate of assessment in the year. */
  readonly contributesMoney: boolean;
  /** It has at least one person in uniform at the month's end. */
  readonly contributesPersonnel: boolean;
  /** Shares in per cent, three and two decimals. */
  readonly paidPercent: number;
  readonly servedPercent: number;
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
export function roleOf(facts: BurdenFacts, question: RoleQuestion): RoleOfState {
  const member = memberState(facts.memberStates, question.state);
  const { state, name } = member;
  const { month } = question;
  monthNumber(month);
  const admitted = admissionOf(member);
  if (`${month}-31` < admitted)
    throw new BlueLedgerError('not-a-member', {
      what: `${name} (${state}) was not a Member State in ${month}`,
      where: 'month',
      expected: `a month from ${admitted.slice(0, 7)} on`,
    });
  return answer(
    { kind: 'roleOf', question: { state, month }, title: `Roles of ${name} in peacekeeping, ${month}` },
    (recorder) => {
      const { rates } = deriveRates(facts, Number(month.slice(0, 4)), recorder);
      const { byState, total } = strengthInMonth(facts, month, 'month', recorder);
      const rate = rates.find((line) => line.state === state);
      const persons = byState.get(state) ?? 0;
      const paid = rate ? ratioOf(rate.exactShare) : { numerator: 0n, denominator: 1n };
      const served = { numerator: BigInt(persons), denominator: BigInt(total || 1) };
      recorder.step(
        () => ({ step: rule, inputs: { persons, allPersons: total } }),
        () => ({ paid: percentOf(paid, 3), served: percentOf(served, 2) }),
      );
      const difference = paid.numerator * served.denominator - served.numerator * paid.denominator;
      return {
        rule,
        contributesMoney: rate !== undefined,
        contributesPersonnel: persons > 0,
        paidPercent: percentOf(paid, 3),
        servedPercent: percentOf(served, 2),
        persons,
        leans: difference === 0n ? 'neither' : difference > 0n ? 'payer' : 'server',
      };
    },
  );
}
