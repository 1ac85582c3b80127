import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { type Fraction, monthNumber, type Ratio, ratioOf } from '../internal/math/index.js';
import { admissionOf, checkMembership, memberState, type StateText } from '../internal/states/index.js';
import { notePersonnel } from '../personnel/notePersonnel.js';
import { shareOfStrength } from '../personnel/shareOfStrength.js';
import { strengthInMonth } from '../personnel/strength.js';
import { scaleTables } from '../rates/facts.js';
import { noteScales } from '../rates/noteScale.js';
import type { PercentRange } from '../rates/percentRange.js';
import { requiredScaleOn } from '../rates/scaleOn.js';
import { shareFields } from '../rates/shareInRange.js';
import type { BurdenFacts } from './burdenShare.js';

export interface RoleQuery {
  readonly state: StateText;
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
  readonly paidPercent: number | undefined;
  readonly servedPercent: number;
  readonly exactPaid: Fraction | undefined;
  /** In place of the two where the rate of the state lies between two. */
  readonly paidRange?: PercentRange | undefined;
  readonly exactServed: Fraction;
  readonly persons: number;
  /** Which of its two shares is the larger; `open` where the bounds of its rate leave both. */
  readonly leans: 'payer' | 'server' | 'neither' | 'open';
};

const rule =
  'A state contributes money if the scale of the year has a rate for it, and personnel if it has at least one person in uniform at the month’s end; it leans to the side on which its share of the whole is larger.';

/**
 * The roles of a Member State in a month, by its rate on the first day and its personnel at the end: whether it contributes
 * money, personnel or both, and to which side it
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
  const member = memberState(
    checkFacts(facts, ...scaleTables, 'personnelByMonth').memberStates,
    checkKeys(query, ['state', 'month']).state,
  );
  const { state, name } = member;
  const { month } = query;
  monthNumber(month);
  admissionOf(member);
  checkMembership(facts.memberStates, [state], { from: `${month}-01`, to: `${month}-31`, where: 'month' });
  return answer(
    { kind: 'roleOf', query: { state, month }, title: `Roles of ${name} in peacekeeping, ${month}` },
    (recorder) => {
      const scale = requiredScaleOn(facts, { year: Number(month.slice(0, 4)), date: `${month}-01` }, recorder, 'month');
      const share = shareOfStrength(strengthInMonth(facts, month, 'month', recorder), [state]);
      noteScales(recorder, [scale]);
      notePersonnel(recorder, facts, [share], [state]);
      const { persons, totalPersons } = share;
      const { share: paid, states } = scale.shareOf([state]);
      const { exactShare, sharePercent, range } = shareFields(paid, 3);
      const served = ratioOf(share.exactShare);
      recorder.step(() => ({
        step: rule,
        inputs: { persons, allPersons: totalPersons },
        result: { paid: range ?? sharePercent, served: share.sharePercent },
      }));
      const sideOf = (end: Ratio): 'payer' | 'server' | 'neither' => {
        const difference = end.numerator * served.denominator - served.numerator * end.denominator;
        return difference === 0n ? 'neither' : difference > 0n ? 'payer' : 'server';
      };
      const [low, high] = [sideOf(paid.low), sideOf(paid.high)];
      return {
        name,
        rule,
        contributesMoney: states > 0,
        contributesPersonnel: persons > 0,
        paidPercent: sharePercent,
        servedPercent: share.sharePercent,
        exactPaid: exactShare,
        ...(range ? { paidRange: range } : {}),
        exactServed: share.exactShare,
        persons,
        leans: low === high ? low : 'open',
      };
    },
  );
}
