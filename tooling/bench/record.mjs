import { appendFileSync } from 'node:fs';

/**
 * One figure of a benchmark.
 * @typedef {object} Measurement
 * @property {string} what was measured, in words that stand alone
 * @property {number} value in `unit`
 * @property {'ms' | 'MB' | 'exponent'} unit milliseconds; megabytes; or how a time grows: 1 where it doubles with the size
 * @property {{ what: string, value: number }} [beside] what the same work, or the least that there is to do, took in the same run
 * @property {{ of: 'value' | 'ratio', most: number }} [target] what was asked: of the value, or of the value divided by `beside`
 */

/**
 * Keeps a figure for the report that `npm run bench` writes; a benchmark that runs by itself only prints.
 * @param {Measurement} measurement
 */
export function record(measurement) {
  const file = process.env['BENCH_RECORD'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(measurement)}\n`);
}
