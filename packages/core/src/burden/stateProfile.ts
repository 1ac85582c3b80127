import {
  type HonourRollTable,
  type KnownUnpaidOfState,
  knownUnpaid,
  type PaymentRecord,
  paymentRecord,
  type UnpaidByStateTable,
} from '../account/index.js';
import {
  type PersonnelByMonthTable,
  type PersonnelByYearTable,
  type PersonnelHistory,
  personnelHistory,
  personnelRanks,
} from '../deployment/index.js';
import { givenRecord } from '../error/index.js';
import type { Fraction } from '../quantity/index.js';
import { type RatesOverYears, rateRanks, ratesOverYears } from '../rates/index.js';
import { memberState } from '../reference/index.js';
import type { ScaleFacts } from '../scale/index.js';
import { type Answer, answer } from '../working/index.js';
import { type RoleOfState, roleOf } from './roleOf.js';

export interface ProfileFacts extends ScaleFacts {
  /** By year for the series, by month for the last month and its ranks: a slice with the last month is enough. */
  readonly personnelByYear: PersonnelByYearTable;
  readonly personnelByMonth: PersonnelByMonthTable;
  readonly honourRoll: HonourRollTable;
  /** Without it the profile says nothing of unpaid assessments. */
  readonly unpaidByState?: UnpaidByStateTable | undefined;
}

export type StateProfile = Answer<'stateProfile', { readonly state: string }> & {
  readonly name: string;
  /** Last month of personnel in hand; ranks and rates of the profile are those of its year. */
  readonly month: string;
  readonly year: number;
  /** Peacekeeping rates of all years in hand. */
  readonly rates: RatesOverYears;
  readonly exactRate: Fraction | undefined;
  readonly rateRank: number | undefined;
  readonly ratedStates: number;
  /** Yearly means. */
  readonly history: PersonnelHistory;
  readonly persons: number;
  readonly exactServed: Fraction;
  readonly personnelRank: number | undefined;
  readonly contributors: number;
  readonly payments: PaymentRecord;
  readonly unpaid: KnownUnpaidOfState | undefined;
  /** Undefined where the table of Member States has no dates of admission. */
  readonly role: RoleOfState | undefined;
};

/**
 * One Member State at a glance: what it is assessed, whom it has in uniform, when it paid the regular budget, what is known of
 * its unpaid assessments, its ranks and its role.
 *
 * @throws BlueLedgerError `unknown-code`; `not-a-member` before its admission.
 * @example
 * ```ts
 * const { rateRank, personnelRank, persons, month } = stateProfile({ state: 'JPN' });
 * [rateRank, personnelRank, persons, month]; // => [3, 102, 4, '2025-07']
 * ```
 */
export function stateProfile(facts: ProfileFacts, question: { readonly state: string }): StateProfile {
  const { memberStates } = facts;
  const { state, name } = memberState(memberStates, givenRecord(question).state);
  return answer({ kind: 'stateProfile', question: { state }, title: `Profile of ${name}` }, (recorder) => {
    const carried = <Asked extends Answer<string, unknown>>(step: string, asked: Asked): Asked => {
      recorder.carries(asked);
      return recorder.step(
        () => ({ step, inputs: { state } }),
        () => asked,
        ({ title }) => title,
      );
    };
    const history = carried(
      'Yearly means of personnel',
      personnelHistory({ memberStates, personnelByYear: facts.personnelByYear }, { groups: [state], from: '2012' }),
    );
    const month = history.personnelTo;
    const year = Number(month.slice(0, 4));
    const rates = carried(
      'Peacekeeping rates',
      ratesOverYears(facts, { states: [state], kind: 'peacekeeping', from: 2012 }),
    );
    const payers = rateRanks(facts, { year, top: memberStates.rowCount });
    const paying = payers.ranks.find((line) => line.state === state);
    const serving = carried(
      'Ranks of contributors of personnel',
      personnelRanks({ memberStates, personnelByMonth: facts.personnelByMonth }, { from: month, to: month }),
    );
    const ranked = serving.ranks.find((line) => line.state === state);
    const payments = carried('Payments to the regular budget', paymentRecord(facts, { state }));
    const { unpaidByState } = facts;
    const unpaid =
      unpaidByState && carried('Unpaid, as known', knownUnpaid({ memberStates, unpaidByState }, { state }));
    const role = memberStates.columns.admitted && carried('Roles', roleOf(facts, { state, month }));
    return {
      name,
      month,
      year,
      rates,
      exactRate: paying?.exactShare,
      rateRank: paying?.rank,
      ratedStates: payers.ranks.length,
      history,
      persons: ranked?.persons ?? 0,
      exactServed: `${BigInt(ranked?.persons ?? 0)}/${BigInt(serving.totalPersons)}`,
      personnelRank: ranked?.rank,
      contributors: serving.contributors,
      payments,
      unpaid,
      role,
    };
  });
}
