import type { AmountWords } from '../amounts.js';

/** What is under two is singular. */
const isSingular = (number: string) => /^[01](?:,|$)/.test(number);

/** French amounts: 94 565 dollars ; 57,9 millions de dollars ; 5,38 milliards de dollars. */
export const amountFormat: AmountWords = {
  point: ',',
  thousands: '\u202f',
  millions: (number) => `${number} ${isSingular(number) ? 'million' : 'millions'} de dollars`,
  billions: (number) => `${number} ${isSingular(number) ? 'milliard' : 'milliards'} de dollars`,
  dollars: (number) => `${number} ${isSingular(number) ? 'dollar' : 'dollars'}`,
};
