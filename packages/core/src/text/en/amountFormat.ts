import type { AmountWords } from '../amounts.js';

/** English amounts: $94,565; $57.9 million; $5.38 billion. */
export const amountFormat: AmountWords = {
  point: '.',
  thousands: ',',
  millions: (number) => `$${number} million`,
  billions: (number) => `$${number} billion`,
  dollars: (number) => `$${number}`,
};
