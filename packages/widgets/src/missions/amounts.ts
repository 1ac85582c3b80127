import type { Fraction } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import type { AmountsSpec } from '../figure/chart/amounts/spec.js';
import { shortMoney } from '../figure/moneyText.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { MissionsMessages } from './messages.js';

/** More rows than this want the taller chart. */
const fewRows = 6;

export const sizeOf = (rows: readonly unknown[]): AmountsSpec['size'] => (rows.length <= fewRows ? 'few' : 'many');

/** How amounts and parts of them are written in a language. */
export function writing({ frame: { language } }: MissionsMessages): {
  readonly short: (amount: number) => string;
  readonly full: (amount: number) => string;
  readonly percent: (share: Fraction) => string;
  readonly sign: (share: Fraction) => string;
} {
  const one = numbersIn(language, { least: 1 });
  const sign = numbersIn(language, { percent: true });
  return {
    short: (amount) => shortMoney(amount, language),
    full: numbersIn(language),
    percent: (share) => one(percentOf(share, 1)),
    sign: (share) => sign(percentOf(share, 0)),
  };
}

/** An amount as a part of another. */
export const shareOf = (part: number, whole: number): Fraction => `${BigInt(part)}/${BigInt(whole)}`;
