import { type Answer, answer, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, faultOfValue, oneOf } from '../internal/errors/index.js';
import { monthNumber, monthsBetween } from '../internal/math/index.js';
import {
  checkReform,
  type Reform,
  type Reformable,
  reformed,
  reimbursedKinds,
  reimbursementRate,
  valueOn,
} from '../internal/rules/index.js';
import { memberState, type StateText } from '../internal/states/index.js';
import { type DetailedDeploymentFacts } from './facts.js';
import { selectPersonnel } from './selectPersonnel.js';

export interface ReimbursementQuery {
  /** ISO 3166 alpha-3 code. */
  readonly state: StateText;
  /** Months, both included. */
  readonly from: string;
  readonly to: string;
  /** What to do past the last rate available (June 2026): `error`, or `carry` it. Default: `error`. */
  readonly beyond?: 'error' | 'carry' | undefined;
  /** Assumed rates, under `personnel-reimbursement-rate`. */
  readonly reform?: Reform | undefined;
}

export interface ReimbursedMonth {
  readonly month: string;
  /** Persons of contingents and formed police units. */
  readonly persons: number;
  /** US dollars a person and month. */
  readonly rate: number;
  /** Whole US dollars. */
  readonly amount: number;
}

export type PersonnelReimbursement = Answer<'personnelReimbursement', ReimbursementQuery> & {
  readonly label: 'personnel reimbursement at the standard rate, equipment excluded';
  /** UN short name in English. */
  readonly name: string;
  readonly months: readonly ReimbursedMonth[];
  /** Whole US dollars over the months available. */
  readonly amount: number;
  /**
   * `upper`: staff officers, who are not reimbursed, stand inside troops before May 2017. `lower`: formed police
   * units are not apart in a month (September 2023), and only troops are counted; or months are missing and count with nothing.
   * `unclear`: both.
   */
  readonly bound: 'exact' | 'upper' | 'lower' | 'unclear';
  readonly missingMonths: readonly string[];
};

function checkRate(value: unknown, where: string): void {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(value, 'is not a valid rate'),
      where,
      expected: 'whole US dollars a person and month, zero or more',
    });
}

/** Rules of the reimbursement that a reform may change. */
export const reimbursementRules: readonly Reformable[] = [{ rule: reimbursementRate, check: checkRate }];

/**
 * Personnel reimbursement at the standard rate, equipment excluded: the persons that a state had in contingents and formed
 * police units at each month's end, times the rate of the month. Contingent-owned equipment is reimbursed apart and is
 * about as large again. That only these two kinds are reimbursed is general knowledge, so the answer is `unverified`.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-month`, `out-of-order`, `facts-missing`, `bad-query`, `bad-number`;
 * `year-not-covered` before July 2014, when pay was on another basis, and after June 2026; `month-missing` when no month
 * of the span is available.
 * @example
 * ```ts
 * const { months } = personnelReimbursement({ state: 'BGD', from: '2023-01', to: '2023-01' });
 * months[0].amount === months[0].persons * 1448; // => true
 * ```
 */
export function personnelReimbursement(
  facts: DetailedDeploymentFacts,
  query: ReimbursementQuery,
): PersonnelReimbursement {
  const { state, name } = memberState(
    checkFacts(facts, 'memberStates', 'personnelByKind').memberStates,
    checkKeys(query, ['state', 'from', 'to', 'beyond', 'reform']).state,
  );
  const { from, to, reform, beyond = 'error' } = query;
  oneOf(beyond, ['error', 'carry'], 'beyond');
  monthNumber(from, 'from');
  monthNumber(to, 'to');
  checkReform(reform, reimbursementRules);
  const rule = reformed(reimbursementRate, reform);
  return answer(
    {
      kind: 'personnelReimbursement',
      query: { ...query, state },
      title: `Personnel reimbursement of ${name} at the standard rate, equipment excluded, ${from} to ${to}`,
    },
    (recorder) => {
      recorder.note('equipment-excluded');
      recorder.applies(reimbursedKinds, valueOn(reimbursedKinds, `${from}-01`));
      const span = { from, to };
      const troops = selectPersonnel(facts, { kind: 'troops' }, span, recorder);
      const formed =
        (facts.personnelBySex ?? facts.personnelByMission)
          ? selectPersonnel(facts, { kind: 'formed_police_units' }, span, recorder)
          : undefined;
      // A month without a rate is an error whether or not its report is available.
      const rates = monthsBetween(from, to).map((month) => ({
        month,
        dated: valueOn(rule, `${month}-01`, { beyond }),
      }));
      if (troops.byMonth.size === 0)
        throw new BlueLedgerError('month-missing', {
          what: `no month from ${from} to ${to} is available`,
          where: 'from',
          expected: 'a span with a report available',
        });
      const months: ReimbursedMonth[] = [];
      let policeLeftOut = false;
      for (const { month, dated } of rates) {
        const number = monthNumber(month);
        const states = troops.byMonth.get(number);
        if (!states) continue;
        const rate = recorder.applies(rule, dated);
        const police = formed?.byMonth.get(number);
        if (!police) policeLeftOut = true;
        const persons = (states.get(state) ?? 0) + (police?.get(state) ?? 0);
        const amount = persons * rate;
        months.push({ month, persons, rate, amount });
        recorder.step(() => ({
          step: `${month}: persons of contingents and formed police units times the rate`,
          inputs: { persons },
          parameter: ruleOf(rule, dated),
          result: amount,
        }));
      }
      // A sum of dollars rests on the state by itself, not on a share of all.
      facts.attribution?.note(recorder, [state], [span], { kind: ['troops', 'formed_police_units'], alone: true });
      const officersInside = from < '2017-05';
      const missing = [...troops.missing, ...troops.outside].sort();
      if (missing.length > 0) recorder.note('missing-months', { months: missing.join(' ') });
      if (officersInside) recorder.note('staff-officers-inside');
      if (policeLeftOut) recorder.note('formed-police-left-out');
      const atLeast = policeLeftOut || missing.length > 0;
      return {
        label: 'personnel reimbursement at the standard rate, equipment excluded' as const,
        name,
        months,
        amount: months.reduce((sum, { amount }) => sum + amount, 0),
        bound: officersInside ? (atLeast ? 'unclear' : 'upper') : atLeast ? 'lower' : 'exact',
        missingMonths: missing,
      };
    },
  );
}
