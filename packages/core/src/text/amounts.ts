import { decimalText } from '../internal/math/index.js';

/** How a language writes an amount: its decimal sign, what stands between thousands, and the words around. */
export interface AmountWords {
  readonly point: string;
  readonly thousands: string;
  readonly millions: (number: string) => string;
  readonly billions: (number: string) => string;
  readonly dollars: (number: string) => string;
}

const groupedBy = (thousands: string) => (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, thousands);

/** Three significant digits, half up; zeros that say nothing are left out where the amount is exactly so. */
function significant(size: number, unit: bigint): string {
  const ratio = { numerator: BigInt(size), denominator: unit };
  const whole = BigInt(size) / unit;
  const decimals = whole < 10n ? 2 : whole < 100n ? 1 : 0;
  const text = decimalText(ratio, decimals);
  const isExact = (BigInt(size) * 100n) % unit === 0n;
  return isExact && decimals > 0 ? text.replace(/\.?0+$/, '') : text;
}

/** What rounds to a thousand millions is a billion. */
const billion = 999_500_000;

/** Amounts in a sentence: under a million to the dollar, from there on three digits of millions or billions, half up. */
export const amounts =
  ({ point, thousands, millions, billions, dollars }: AmountWords) =>
  (amount: number): string => {
    const size = Math.abs(amount);
    if (size < 1_000_000) return dollars(groupedBy(thousands)(String(size)));
    return size < billion
      ? millions(significant(size, 1_000_000n).replace('.', point))
      : billions(significant(size, 1_000_000_000n).replace('.', point));
  };

/** Amounts to the dollar: where three digits would say of two amounts the same. */
export const exactAmounts =
  ({ thousands, dollars }: AmountWords) =>
  (amount: number): string =>
    dollars(groupedBy(thousands)(String(Math.abs(amount))));

/** The same with a minus sign below zero. */
export const signed =
  (text: (amount: number) => string) =>
  (amount: number): string =>
    `${amount < 0 ? '−' : ''}${text(amount)}`;
