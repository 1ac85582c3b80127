import { digits } from './digits.js';

export const bitLength = (value: number) => 32 - Math.clz32(value);

/**
 * An adaptive binary arithmetic code in digits of base 64, the mirror of `readAnswers` in datasets/decode. The bounds are
 * 30 bits wide and give off a digit when both begin with it; chances are IEEE doubles, so that every machine has the same.
 */
export class ArithmeticWriter {
  #low = 0;
  #high = 0x3fffffff;
  readonly #out: string[] = [];
  readonly #chances = new Float64Array(9216).fill(0.5);
  readonly #seen = new Uint8Array(9216);

  /** Writes an answer. Slot 0 does not learn: its answers are as likely as not. */
  bit(slot: number, one: boolean): void {
    const chance = this.#chances[slot] as number;
    const middle = this.#low + Math.floor((this.#high - this.#low) * chance);
    if (one) this.#high = middle;
    else this.#low = middle + 1;
    if (slot > 0) {
      const times = this.#seen[slot] as number;
      this.#chances[slot] = Math.min(0.9995, Math.max(0.0005, chance + ((one ? 1 : 0) - chance) / (times + 2.5)));
      if (times < 250) this.#seen[slot] = times + 1;
    }
    while (((this.#low ^ this.#high) & 0x3f000000) === 0) {
      this.#out.push(digits.charAt(this.#high >> 24));
      this.#low = (this.#low & 0xffffff) << 6;
      this.#high = ((this.#high & 0xffffff) << 6) | 63;
    }
  }

  /** How many bits a number has, then the bits. */
  amount(slot: number, number: number): void {
    const size = bitLength(number);
    for (let k = 0; k < size; k += 1) this.bit(slot + k, false);
    this.bit(slot + size, true);
    for (let left = size - 2; left >= 0; left -= 1) {
      const known = number >> (left + 1);
      this.bit(known < 4 ? 8704 + size * 4 + known : 0, ((number >> left) & 1) === 1);
    }
  }

  text(): string {
    // Digits that lie between the bounds whatever is read after them.
    for (let i = 0; i < 5; i += 1) this.#out.push(digits.charAt((this.#high >> (24 - 6 * i)) & 63));
    return this.#out.join('');
  }
}
