import { decimalText } from '../internal/math/index.js';

/** How a language writes an amount: its decimal sign, what stands between thousands, and the words around. */
export interface AmountWords {
  readonly point: string;
  readonly thousands: string;
  readonly millions: (number: string) => string;
  readonly dollars: (number: string) => string;
}

const groupedBy = (thousands: string) => (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, thousands);

/** Amounts in words: millions to one decimal, half up; whole dollars under 100,000, where that would say too little. */
export const amounts =
  ({ point, thousands, millions, dollars }: AmountWords) =>
  (amount: number): string => {
    const size = Math.abs(amount);
    const grouped = groupedBy(thousands);
    if (size < 100_000) return dollars(grouped(String(size)));
    const [whole = '', tenth = ''] = decimalText({ numerator: BigInt(size), denominator: 1_000_000n }, 1).split('.');
    return millions(`${grouped(whole)}${point}${tenth}`);
  };

/** Amounts in words to the dollar: where millions to one decimal would say of two amounts the same. */
export const exactAmounts =
  ({ thousands, dollars }: AmountWords) =>
  (amount: number): string =>
    dollars(groupedBy(thousands)(String(Math.abs(amount))));
