import { ArithmeticWriter, bitLength } from './ArithmeticWriter.js';

/**
 * Differences within each series, the mirror of `readAdaptive` in datasets/decode, or undefined where a value is below zero
 * or too large for 30 bits.
 */
export function encodeAdaptive(values: readonly number[], series: readonly number[]): string | undefined {
  if (values.some((value) => value < 0 || value > 0x3fffffff)) return undefined;
  const writer = new ArithmeticWriter();
  let row = 0;
  for (const length of series) {
    let value = 0;
    let pace = 0;
    let habit = 0;
    let turn = 0;
    for (let i = 0; i < length; i += 1) {
      const large = bitLength(value);
      const difference = (values[row] as number) - value;
      const step = Math.abs(difference);
      const size = bitLength(step);
      writer.amount(i > 0 ? 512 + ((((pace + habit) >> 6) * 8 + ((large + 1) >> 2)) << 5) : 32, step);
      if (step > 0) {
        const down = difference < 0;
        const room = Math.min(4, large - size + 1);
        writer.bit(step < value ? 64 + turn * 35 + Math.min(6, size) * 5 + room : 63, down);
        turn = down ? 2 : 1;
      }
      pace += i > 0 ? ((size << 5) - pace) >> 1 : size << 3;
      habit += i > 0 ? ((size << 5) - habit) >> 4 : size << 3;
      value += difference;
      row += 1;
    }
  }
  return writer.text();
}
