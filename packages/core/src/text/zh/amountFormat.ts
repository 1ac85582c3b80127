import type { AmountWords } from '../amounts.js';
import { inMyriads } from '../myriads.js';

/** Chinese amounts: 94,565美元; 5,790万美元; 53.8亿美元. */
export const amountFormat: AmountWords = {
  point: '.',
  thousands: ',',
  millions: (number) => `${inMyriads(Number(number), '万', '亿')}美元`,
  billions: (number) => `${inMyriads(Number(number) * 1000, '万', '亿')}美元`,
  dollars: (number) => `${number}美元`,
};
