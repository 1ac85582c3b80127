/** Figures for which the command writes the code. */
export const embedElements = [
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
