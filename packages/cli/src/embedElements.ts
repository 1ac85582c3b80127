/** Figures for which the command writes the code. */
export const embedElements = [
  'burden-gap',
  'contributors',
  'fatalities',
  'missions',
  'payers',
  'rates',
  'state',
  'unpaid',
] as const;
