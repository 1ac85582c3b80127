/** Figures for which the command writes the code. */
export const embedElements = [
  'account',
  'burden-gap',
  'contributors',
  'fatalities',
  'missions',
  'next-scale',
  'payers',
  'rates',
  'state',
  'unpaid',
] as const;
