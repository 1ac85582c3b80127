/** Figures for which the command writes the code. */
export const embedElements = [
  'account',
  'balance',
  'burden-gap',
  'claim',
  'contributors',
  'fatalities',
  'map',
  'missions',
  'next-scale',
  'payers',
  'rates',
  'state',
  'strength',
  'unpaid',
] as const;
