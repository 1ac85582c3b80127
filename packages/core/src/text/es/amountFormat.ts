import type { AmountWords } from '../amounts.js';

const isOne = (number: string) => number === '1';
const grouped = (number: string) => number.replace(/\B(?=(\d{3})+$)/g, '.');

/** A Spanish billón is a million millions: thousands of millions are told in millions. */
const inMillions = (billions: string) => grouped(String(Math.round(Number(billions.replace(',', '.')) * 1000)));

/** Spanish amounts: 94.565 dólares; 57,9 millones de dólares; 5.380 millones de dólares. */
export const amountFormat: AmountWords = {
  point: ',',
  thousands: '.',
  millions: (number) => `${number} ${isOne(number) ? 'millón' : 'millones'} de dólares`,
  billions: (number) => `${inMillions(number)} millones de dólares`,
  dollars: (number) => `${number} ${isOne(number) ? 'dólar' : 'dólares'}`,
};
