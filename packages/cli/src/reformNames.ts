/** Reforms that come along, as the command names them. */
export const reformNames = [
  'budget-cut',
  'ceiling-lowered',
  'discounts-halved',
  'payer-pays-at-most',
  'payer-pays-nothing',
  'payer-pays-on-first-day',
  'premium-shared',
  'reserve-raised',
] as const;
