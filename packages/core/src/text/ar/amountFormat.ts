import type { AmountWords } from '../amounts.js';

/** Three to ten have a plural noun; a number with a decimal point has the singular. */
const counted = (number: string, few: string, other: string) =>
  `${number} ${/^(?:[3-9]|10)$/.test(number) ? few : other}`;

/** Arabic amounts: 94,565 دولارا; 57.9 مليون دولار; 5.38 بليون دولار. */
export const amountFormat: AmountWords = {
  point: '.',
  thousands: ',',
  millions: (number) => counted(number, 'ملايين دولار', 'مليون دولار'),
  billions: (number) => counted(number, 'بلايين دولار', 'بليون دولار'),
  dollars: (number) => counted(number, 'دولارات', 'دولار'),
};
