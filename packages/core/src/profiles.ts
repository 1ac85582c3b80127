/**
 * Member States over time and one by one: personnel by year and month, payments to the regular budget, what is known of
 * unpaid assessments, and a state's profile of all of them.
 */
export {
  type HonourRollTable,
  type KnownUnpaid,
  type KnownUnpaidOfState,
  knownUnpaid,
  type PaymentInYear,
  type PaymentRecord,
  paymentRecord,
  type UnpaidByStateTable,
} from './account/index.js';
export {
  type Glance,
  type GlanceFacts,
  type ProfileFacts,
  type StateAtAGlance,
  type StateProfile,
  stateAtAGlance,
  stateProfile,
} from './burden/index.js';
export {
  type HistoryQuestion,
  type PersonnelHistory,
  personnelHistory,
  type StrengthAt,
  type TimeInHistory,
  type YearlyQuestion,
  yearlyPersonnel,
} from './deployment/index.js';
