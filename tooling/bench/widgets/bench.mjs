#!/usr/bin/env node
/**
 * The same ten bars drawn by our element and by four chart libraries, each cold in Chromium at 4x CPU throttle and
 * 1.6 Mbit/s: `npm run bench:widgets`. `--runs 3` takes the median of three instead of five.
 *
 * The libraries are handed ten numbers; ours computes them from the scale on the page, and brings a sentence, a table,
 * sources and the working as well. Times depend on the machine, ratios less so.
 */
import { parseArgs } from 'node:util';
import { rateRanks } from '@blueledger/core/bundled';
import { launch } from '../../browser/launch.mjs';
import { installPeers } from '../../peers/installPeers.mjs';
import { record } from '../record.mjs';
import { measure } from './measure.mjs';
import { peers, site } from './pages.mjs';
import { serveFiles } from './site.mjs';

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs "${options.runs}" is not a number of runs. Expected a whole number from 1 on.`);
  process.exit(2);
}

installPeers(new URL('peers/', import.meta.url));
const rows = rateRanks({ year: 2025, top: 10 }).ranks.map(
  ({ name, peacekeepingRatePercent: percent = Number.NaN }) => ({
    state: name,
    percent,
  }),
);
// A value counts as exposed however it is rounded: to four decimals, two or one.
const values = rows.map(({ percent }) => [String(percent), percent.toFixed(4), percent.toFixed(2), percent.toFixed(1)]);

const server = await serveFiles(await site(rows));
const browser = await launch();
/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const engines = [{ name: 'bl-payers', entry: 'ours' }, ...peers];
/** @type {Map<string, import('./measure.mjs').Measured[]>} */
const measured = new Map(engines.map(({ name }) => [name, []]));
try {
  // One after another in each round, so that a slow moment of the machine does not fall on one engine alone.
  for (let run = 0; run < runs; run += 1)
    for (const { name, entry } of engines)
      measured.get(name)?.push(await measure(browser, `${server.url}/${entry}`, values));
} finally {
  await browser.close();
  await server.close();
}

const columns = /** @type {const} */ (['text', 'chart', 'blocked', 'bytes', 'shift', 'exposed', 'violations']);
const result = engines.map(({ name }) => {
  const all = measured.get(name) ?? [];
  return { name, ...Object.fromEntries(columns.map((column) => [column, median(all.map((one) => one[column]))])) };
});
const own = /** @type {Record<string, number>} */ (/** @type {unknown} */ (result[0]));

const heads = ['', 'text, ms', 'chart, ms', 'blocking, ms', 'bytes', 'shift', 'values exposed', 'CSP violations'];
const widths = [16, 16, 16, 16, 18, 8, 15, 15];
/** @param {readonly string[]} cells */
const line = (cells) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(''));

console.log(`Ten bars, cold, 4x CPU throttle, 1.6 Mbit/s, 150 ms; median of ${runs}; in brackets the ratio to ours\n`);
line(heads);
for (const row of result) {
  const of = /** @type {Record<string, number>} */ (/** @type {unknown} */ (row));
  /** @param {string} column @param {number} [digits] */
  const withRatio = (column, digits = 0) => {
    const [value, ours] = [of[column] ?? Number.NaN, own[column] ?? Number.NaN];
    const ratio = row === result[0] || ours === 0 ? '' : ` (${(value / ours).toFixed(1)})`;
    return `${value.toFixed(digits)}${ratio}`;
  };
  line([
    row.name,
    withRatio('text'),
    withRatio('chart'),
    withRatio('blocked'),
    withRatio('bytes'),
    (of['shift'] ?? Number.NaN).toFixed(3),
    `${of['exposed']} of 10`,
    String(of['violations']),
  ]);
}
console.log(
  '\nText: a sentence with the figures can be read; for the libraries that is when the chart stands. Values exposed: how many of\nthe ten stand in the accessibility tree at rest. Violations: distinct places reported under the strictest policy of our docs.',
);
for (const row of result.slice(1)) {
  const peer = /** @type {Record<string, number>} */ (/** @type {unknown} */ (row));
  for (const [column, what] of /** @type {const} */ ([
    ['text', 'ten bars, until the figures can be read'],
    ['chart', 'ten bars, until the chart stands'],
  ]))
    record({
      what: `${what}, beside ${row.name}`,
      value: own[column] ?? Number.NaN,
      unit: 'ms',
      beside: { what: row.name, value: peer[column] ?? Number.NaN },
    });
}
