/** Bundled reforms, as the command names them. */
export const reformNames = [
  'budget-cut',
  'ceiling-lowered',
  'closed-at-mandate-end',
  'discounts-halved',
  'payer-pays-at-most',
  'payer-pays-nothing',
  'payer-pays-on-first-day',
  'pooling-set',
  'premium-shared',
  'reimbursement-indexed',
  'reserve-raised',
] as const;
