export { type Account, type AccountEntry } from './account.js';
export {
  type AccountOnDate,
  type AccountQuery,
  type AgeOfDebt,
  accountOn,
  type UnpaidAssessment,
} from './accountOn.js';
export { addEntry } from './addEntry.js';
export { type Article19Query, type Article19Status, article19Status } from './article19.js';
export {
  type DrawOnReserve,
  type DrawQuery,
  drawOnReserve,
  type Refusal,
  type ReserveFund,
} from './drawOnReserve.js';
export { type KnownUnpaid, type KnownUnpaidOfState, knownUnpaid, type UnpaidByStateTable } from './knownUnpaid.js';
export { type NewMemberQuery, type NewMemberShare, newMemberShare } from './newMemberShare.js';
export { type HonourRollTable, type PaymentInYear, type PaymentRecord, paymentRecord } from './paymentRecord.js';
export { type ReserveEntry, type ReserveOnDate, type ReserveQuery, reserveOn } from './reserveOn.js';
export {
  type AssessedForMission,
  type ReimbursedInYear,
  type StateAccount,
  type StateAccountFacts,
  type StateAccountQuery,
  type StateAccountTotals,
  type StateAccountYear,
  stateAccount,
} from './stateAccount.js';
export {
  type OutstandingByMissionTable,
  type UnpaidByMission,
  type UnpaidForMission,
  unpaidByMission,
} from './unpaidByMission.js';
export {
  type UnpaidAssessmentsTable,
  type UnpaidFigure,
  type UnpaidFund,
  type UnpaidOverTime,
  type UnpaidOverTimeQuery,
  unpaidFunds,
  unpaidOverTime,
} from './unpaidOverTime.js';
