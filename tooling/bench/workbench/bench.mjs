#!/usr/bin/env node
/**
 * What an analyst waits for, in real Chromium against the built workbench: `npm run bench:workbench`. The first figure, a
 * change of page, and a filter over the largest table, each beside the least that the same browser needs for the same kind
 * of work in the same run, at full speed and at 4x CPU throttle. `--runs 5` takes the median of five instead of three.
 * It prints and holds nobody to it: times depend on the machine, ratios less so.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../../browser/launch.mjs';
import { serve } from '../../browser/serve.mjs';
import { record } from '../record.mjs';
import * as measure from './measure.mjs';

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs "${options.runs}" is not a number of runs. Expected a whole number from 1 on.`);
  process.exit(2);
}

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = await serve({
  folders: { '/datasets/': here('../../../datasets/dist/'), '/': here('../../../apps/workbench/dist/') },
  pages: { '/bare': readFileSync(here('bare.html'), 'utf8') },
});
const browser = await launch();
const { median } = measure;

/** @typedef {{ what: string, time: number, longest?: number, bare: number, bareLongest?: number }} Line */

/** @param {number} rate @returns {Promise<Line[]>} */
async function measured(rate) {
  /** @template Result @param {string} path @param {(page: import('playwright').Page) => Promise<Result>} work */
  const on = (path, work) => measure.onPage(browser, { url: `${site.url}${path}`, rate }, work);
  /** @type {Record<'figures' | 'bareTexts' | 'first' | 'again' | 'bareChanges', any[]>} */
  const { figures, bareTexts, first, again, bareChanges } = {
    figures: [],
    bareTexts: [],
    first: [],
    again: [],
    bareChanges: [],
  };
  const scans = measure.filters.map(() => ({ workbench: /** @type {any[]} */ ([]), plain: /** @type {any[]} */ ([]) }));
  // One after another in each round, so that a slow moment of the machine does not fall on one measure alone.
  for (let run = 0; run < runs; run += 1) {
    figures.push(await on('/', measure.firstFigure));
    bareTexts.push(await on('/bare', measure.bareText));
    await on('/', async (page) => {
      await measure.firstFigure(page);
      first.push(...(await measure.pageChanges(page)));
      again.push(...(await measure.pageChanges(page)));
    });
    bareChanges.push(await on('/bare', measure.bareChange));
    for (const [i, { text, fits }] of measure.filters.entries()) {
      const filtered = await on(`/?page=data&table=${measure.largest.table}`, (page) => measure.filterRows(page, text));
      const plain = await on('/bare', (page) => measure.plainScan(page, fits));
      if (filtered.rows !== plain.rows)
        throw new Error(`${text}: ${filtered.rows} rows in the workbench, ${plain.rows} in the plain scan.`);
      scans[i]?.workbench.push(filtered);
      scans[i]?.plain.push(plain);
    }
  }
  /** @param {readonly any[]} all @param {string} key */
  const of = (all, key) => median(all.map((sample) => sample[key]));
  return [
    { what: 'first figure of Overview, its summary', time: of(figures, 'text'), bare: median(bareTexts) },
    { what: 'first figure of Overview, its chart', time: of(figures, 'chart'), bare: median(bareTexts) },
    { what: 'page to next, opened for the first time', time: median(first), bare: median(bareChanges) },
    { what: 'page to next, opened before', time: median(again), bare: median(bareChanges) },
    ...measure.filters.map(({ text }, i) => ({
      what: `filter ${text} (${scans[i]?.workbench[0].rows.toLocaleString('en')} rows)`,
      time: of(scans[i]?.workbench ?? [], 'time'),
      longest: of(scans[i]?.workbench ?? [], 'longest'),
      bare: of(scans[i]?.plain ?? [], 'time'),
      bareLongest: of(scans[i]?.plain ?? [], 'longest'),
    })),
  ];
}

const widths = [46, 10, 14, 9, 18, 18];
/** @param {readonly string[]} cells */
const line = (cells) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(''));

try {
  console.log(`Chromium ${browser.version()}; each time is the median of ${runs} runs, in ms\n`);
  for (const rate of [1, 4]) {
    line([
      rate === 1 ? 'full speed' : '4x CPU throttle',
      'workbench',
      'yardstick',
      'ratio',
      'longest frame',
      'of yardstick',
    ]);
    for (const { what, time, longest, bare, bareLongest } of await measured(rate)) {
      record({
        what: rate === 1 ? what : `${what}, at a quarter of the speed`,
        value: time,
        unit: 'ms',
        beside: { what: 'the yardstick', value: bare },
      });
      line([
        what,
        time.toFixed(0),
        bare.toFixed(0),
        (time / bare).toFixed(1),
        longest?.toFixed(0) ?? '',
        bareLongest?.toFixed(0) ?? '',
      ]);
    }
    console.log('');
  }
  console.log(
    `Yardsticks, same browser and run: a page that has a heading and nothing else, to that heading; another heading on it; for
the filters, over the ${measure.largest.rows.toLocaleString('en')} rows of ${measure.largest.table}, the same filter applied to every row on the main thread and
forty rows put into a table. Longest frame: how long the page stood still meanwhile.`,
  );
} finally {
  await browser.close();
  await site.close();
}
