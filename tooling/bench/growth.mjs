import { record } from './record.mjs';

/**
 * How a time grows with the size of what is worked out: 1 where it doubles with it, 2 where it quadruples. From the first
 * and the last size, since each size is measured by itself.
 * @param {readonly { size: number, time: number }[]} measured
 */
export function exponent(measured) {
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) throw new Error('nothing was measured');
  return Math.log(last.time / first.time) / Math.log(last.size / first.size);
}

/**
 * One line: each size with its time, and the exponent.
 * @param {string} of what the sizes count
 * @param {readonly { size: number, time: number }[]} measured
 * @param {(time: number) => string} shown
 */
export const growthLine = (of, measured, shown) =>
  `${measured.map(({ size, time }) => `${size.toLocaleString('en')} ${of}: ${shown(time)}`).join('; ')}; exponent ${exponent(measured).toFixed(2)}`;

/**
 * Keeps an exponent for the report. No more than 1.2 is asked of each: what grows faster is no longer in proportion.
 * @param {string} what
 * @param {string} of what the sizes count
 * @param {readonly { size: number, time: number }[]} measured
 */
export function recordGrowth(what, of, measured) {
  const sizes = measured.map(({ size }) => size.toLocaleString('en')).join(', ');
  record({
    what: `${what}: growth over ${sizes} ${of}`,
    value: exponent(measured),
    unit: 'exponent',
    target: { of: 'value', most: 1.2 },
  });
}
