import { grouped } from '../internal/math/index.js';

/** Six digits hold all that an amount of three can have, and no trace of binary fractions. */
function short(number: number): string {
  const [whole = '', decimals] = String(Number(number.toPrecision(6))).split('.');
  return `${grouped(Number(whole))}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** An amount of millions in units of ten thousand, or of a hundred million: 5,790万, 3.46亿. */
export const inMyriads = (millions: number, tenThousand: string, hundredMillion: string): string =>
  millions >= 100 ? `${short(millions / 100)}${hundredMillion}` : `${short(millions * 100)}${tenThousand}`;
