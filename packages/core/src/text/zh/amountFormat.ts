import type { AmountWords } from '../amounts.js';
import { groupedText } from './digits.js';

/** An amount of millions in units of ten thousand and of a hundred million: 5,790万, 3.46亿. */
const inWan = (millions: number) =>
  millions >= 100
    ? `${groupedText(String(Number((millions / 100).toPrecision(6))))}亿`
    : `${groupedText(String(Number((millions * 100).toPrecision(6))))}万`;

/** Chinese amounts: 94,565美元; 5,790万美元; 53.8亿美元. */
export const amountFormat: AmountWords = {
  point: '.',
  thousands: ',',
  millions: (number) => `${inWan(Number(number))}美元`,
  billions: (number) => `${inWan(Number(number) * 1000)}美元`,
  dollars: (number) => `${number}美元`,
};
