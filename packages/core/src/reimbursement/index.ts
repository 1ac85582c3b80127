export { type NetPosition, type NetPositionQuestion, netPosition } from './netPosition.js';
export {
  type PersonnelReimbursement,
  personnelReimbursement,
  type ReimbursedMonth,
  type ReimbursementQuestion,
  reimbursementRules,
} from './personnelReimbursement.js';
