import { ArithmeticWriter } from './ArithmeticWriter.js';

/**
 * The times that each series has, as gaps and runs in the list of all times: the mirror of `readTimes` in datasets/decode.
 * The lengths of the series follow from it. Undefined where the times of a series do not ascend.
 */
export function encodeTimes(times: readonly number[], series: readonly number[], all: number): string | undefined {
  const writer = new ArithmeticWriter();
  let start = 0;
  for (const length of series) {
    const own = times.slice(start, start + length);
    start += length;
    let time = 0;
    for (let i = 0, runs = 0; i < length; runs += 1) {
      const from = own[i] as number;
      if (from < time) return undefined;
      const later = runs > 0 ? 32 : 0;
      if (runs > 0) writer.bit(runs > 1 ? 257 : 256, true);
      writer.amount(64 + later, runs > 0 ? from - time - 1 : from);
      for (time = from; i < length && own[i] === time; time += 1) i += 1;
      writer.bit(128 + later, time === all);
      if (time < all) writer.amount(192 + later, time - from - 1);
      if (time < all && i === length) writer.bit(runs > 0 ? 257 : 256, false);
    }
  }
  return writer.text();
}
