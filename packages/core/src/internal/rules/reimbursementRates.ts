import { payAndAllowances as payAndAllowancesRule } from '@blueledger/datasets/rules/pay-and-allowances';
import { personnelReimbursementRate } from '@blueledger/datasets/rules/personnel-reimbursement-rate';
import { reimbursedKinds as reimbursedKindsRule } from '@blueledger/datasets/rules/reimbursed-kinds';
import { type Parameter, parameter } from './parameter.js';

/** What a contributor is paid for each person of a contingent or formed police unit and month. */
export const reimbursementRate: Parameter<number> = /* @__PURE__ */ parameter(
  personnelReimbursementRate,
  'Personnel reimbursement at the standard rate, equipment excluded',
);

/** Basic pay and allowances before 2014: another basis, so another series and never one line with the single rate. */
export const payAndAllowances: Parameter<number> = /* @__PURE__ */ parameter(
  payAndAllowancesRule,
  'Basic monthly reimbursement for pay and allowances, before the single rate',
);

/** Kinds of uniformed personnel that the standard rate is paid for. */
export const reimbursedKinds: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  reimbursedKindsRule,
  'Kinds of uniformed personnel for which the standard rate is paid',
);
