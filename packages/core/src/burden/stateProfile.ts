import { type KnownUnpaidOfState, knownUnpaid, type UnpaidByStateTable } from '../accounts/knownUnpaid.js';
import { type HonourRollTable, type PaymentRecord, paymentRecord } from '../accounts/paymentRecord.js';
import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { memberState, type StateText } from '../internal/states/index.js';
import { type PersonnelHistory } from '../personnel/answerHistory.js';
import { type PersonnelByYearTable } from '../personnel/facts.js';
import { yearlyPersonnel } from '../personnel/yearlyPersonnel.js';
import { scaleTables } from '../rates/facts.js';
import { type RatesOverYears, ratesOverYears } from '../rates/ratesOverYears.js';
import { type RoleOfState, roleOf } from './roleOf.js';
import { type Glance, type GlanceFacts, stateAtAGlance } from './stateAtAGlance.js';

export interface ProfileFacts extends GlanceFacts {
  /** For the series of years. */
  readonly personnelByYear: PersonnelByYearTable;
  readonly honourRoll: HonourRollTable;
  /** Without it the profile says nothing of unpaid assessments. */
  readonly unpaidByState?: UnpaidByStateTable | undefined;
}

export type StateProfile = Answer<'stateProfile', { readonly state: string }> &
  Glance & {
    /** Peacekeeping rates of all years available. */
    readonly rates: RatesOverYears;
    /** Yearly means. */
    readonly history: PersonnelHistory;
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
export function stateProfile(facts: ProfileFacts, query: { readonly state: StateText }): StateProfile {
  const { memberStates } = checkFacts(facts, ...scaleTables, 'personnelByYear', 'personnelByMonth', 'honourRoll');
  const { state, name } = memberState(memberStates, checkKeys(query, ['state']).state);
  return answer({ kind: 'stateProfile', query: { state }, title: `Profile of ${name}` }, (recorder) => {
    const carried = <Part extends Answer<string, unknown>>(step: string, part: Part): Part => {
      recorder.carries(part);
      recorder.step(() => ({ step, inputs: { state }, result: part.title }));
      return part;
    };
    const history = carried(
      'Yearly means of personnel',
      yearlyPersonnel({ memberStates, personnelByYear: facts.personnelByYear }, { groups: [state], from: '2012' }),
    );
    const glance = carried('Pays and serves at the last month available', stateAtAGlance(facts, { state }));
    const { month } = glance;
    const rates = carried(
      'Peacekeeping rates',
      ratesOverYears(facts, { states: [state], kind: 'peacekeeping', from: 2012 }),
    );
    const payments = carried('Payments to the regular budget', paymentRecord(facts, { state }));
    const { unpaidByState } = facts;
    const unpaid =
      unpaidByState && carried('Unpaid, as known', knownUnpaid({ memberStates, unpaidByState }, { state }));
    const role = memberStates.columns.admitted && carried('Roles', roleOf(facts, { state, month }));
    const { year, exactRate, rateRank, ratedStates, persons, exactServed, personnelRank, contributors } = glance;
    return {
      name,
      month,
      year,
      exactRate,
      rateRank,
      ratedStates,
      persons,
      exactServed,
      personnelRank,
      contributors,
      rates,
      history,
      payments,
      unpaid,
      role,
    };
  });
}
