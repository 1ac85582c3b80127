/** What is owed and what may bridge it: accounts of Member States, Article 19, and the reserve funds. */
export {
  type Account,
  type AccountEntry,
  type AccountOnDate,
  type AccountQuestion,
  type AgeOfDebt,
  type Article19Question,
  type Article19Status,
  accountOn,
  addEntry,
  article19Status,
  type UnpaidAssessment,
} from './account/index.js';
export {
  type DrawOnReserve,
  type DrawQuestion,
  drawOnReserve,
  type NewMemberQuestion,
  type NewMemberShare,
  newMemberShare,
  type Refusal,
  type ReserveEntry,
  type ReserveFund,
  type ReserveOnDate,
  type ReserveQuestion,
  reserveOn,
} from './reserve/index.js';
