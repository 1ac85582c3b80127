import type { AmountWords } from '../amounts.js';
import { inMyriads } from '../myriads.js';

/** Japanese amounts: 94,565ドル; 5,790万ドル; 53.8億ドル. */
export const amountFormat: AmountWords = {
  point: '.',
  thousands: ',',
  millions: (number) => `${inMyriads(Number(number), '万', '億')}ドル`,
  billions: (number) => `${inMyriads(Number(number) * 1000, '万', '億')}ドル`,
  dollars: (number) => `${number}ドル`,
};
