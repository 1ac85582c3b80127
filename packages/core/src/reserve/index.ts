export {
  type DrawOnReserve,
  type DrawQuestion,
  drawOnReserve,
  type Refusal,
  type ReserveFund,
} from './drawOnReserve.js';
export { type NewMemberQuestion, type NewMemberShare, newMemberShare } from './newMemberShare.js';
export { type ReserveEntry, type ReserveOnDate, type ReserveQuestion, reserveOn } from './reserveOn.js';
