import type { AmountWords } from '../amounts.js';

/** Russian amounts, in the short forms of United Nations documents: 57,9 млн долл. США. */
export const amountFormat: AmountWords = {
  point: ',',
  thousands: '\u00a0',
  millions: (number) => `${number}\u00a0млн долл. США`,
  billions: (number) => `${number}\u00a0млрд долл. США`,
  dollars: (number) => `${number}\u00a0долл. США`,
};
