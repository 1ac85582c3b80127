import { digits } from './digits.js';

/**
 * An adaptive binary arithmetic code in digits of base 64, the mirror of `readAdaptive` in datasets/decode. The bounds are
 * 30 bits wide and give off a digit when both begin with it; chances are IEEE doubles, so that every machine has the same.
 */
class ArithmeticWriter {
  private low = 0;
  private high = 0x3fffffff;
  private readonly out: string[] = [];
  private readonly chances = new Float64Array(9216).fill(0.5);
  private readonly seen = new Uint8Array(9216);

  /** Writes an answer. Slot 0 does not learn: its answers are as likely as not. */
  bit(slot: number, one: boolean): void {
    const chance = this.chances[slot] as number;
    const middle = this.low + Math.floor((this.high - this.low) * chance);
    if (one) this.high = middle;
    else this.low = middle + 1;
    if (slot > 0) {
      const times = this.seen[slot] as number;
      this.chances[slot] = Math.min(0.9995, Math.max(0.0005, chance + ((one ? 1 : 0) - chance) / (times + 1.5)));
      if (times < 90) this.seen[slot] = times + 1;
    }
    while (((this.low ^ this.high) & 0x3f000000) === 0) {
      this.out.push(digits.charAt(this.high >> 24));
      this.low = (this.low & 0xffffff) << 6;
      this.high = ((this.high & 0xffffff) << 6) | 63;
    }
  }

  text(): string {
    // Digits that lie between the bounds whatever is read after them.
    for (let i = 0; i < 5; i += 1) this.out.push(digits.charAt((this.high >> (24 - 6 * i)) & 63));
    return this.out.join('');
  }
}

const bitLength = (value: number) => 32 - Math.clz32(value);

/** Differences within each series, or undefined where a value is below zero or too large for 31 bits. */
export function encodeAdaptive(values: readonly number[], series: readonly number[]): string | undefined {
  if (values.some((value) => value < 0 || value > 0x3fffffff)) return undefined;
  const writer = new ArithmeticWriter();
  let row = 0;
  for (const length of series) {
    let value = 0;
    let pace = 0;
    let turn = 0;
    for (let i = 0; i < length; i += 1) {
      const difference = (values[row] as number) - value;
      const step = Math.abs(difference);
      const size = bitLength(step);
      const slot = i > 0 ? 64 + ((Math.min(31, pace >> 4) * 8 + ((33 - Math.clz32(value)) >> 2)) << 5) : 32;
      for (let k = 0; k < size; k += 1) writer.bit(slot + k, false);
      writer.bit(slot + size, true);
      if (size > 0) {
        const down = difference < 0;
        writer.bit(turn * 4 + Math.min(size, 4), down);
        let known = 1;
        for (let left = size - 2; left >= 0; left -= 1) {
          const one = (step >> left) & 1;
          writer.bit(known < 2 ? 8960 + size : known < 4 ? 9000 + size * 2 + known : 0, one === 1);
          known = known * 2 + one;
        }
        turn = down ? 2 : 1;
      }
      pace = i > 0 ? pace + (((size << 5) - pace) >> 2) : size << 3;
      value += difference;
      row += 1;
    }
  }
  return writer.text();
}
