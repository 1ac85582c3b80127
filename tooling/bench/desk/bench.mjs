#!/usr/bin/env node
/**
 * What an analyst waits for at the desk, in real Chromium against the built workbench: `npm run bench:desk`. The first
 * figure, a change of room, and a filter over the largest table, each beside the least that the same browser needs for the
 * like in the same run, at full speed and at 4x CPU throttle. `--runs 5` takes the median of five instead of three.
 * It prints and holds nobody to it: times depend on the machine, ratios less so.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../../browser/launch.mjs';
import { serve } from '../../browser/serve.mjs';
import * as ask from './measure.mjs';

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
const { median } = ask;

/** @typedef {{ what: string, time: number, longest?: number, bare: number, bareLongest?: number }} Line */

/** @param {number} rate @returns {Promise<Line[]>} */
async function measured(rate) {
  /** @template Result @param {string} path @param {(page: import('playwright').Page) => Promise<Result>} work */
  const on = (path, work) => ask.onPage(browser, { url: `${site.url}${path}`, rate }, work);
  /** @type {Record<'figures' | 'bareTexts' | 'first' | 'again' | 'bareChanges', any[]>} */
  const { figures, bareTexts, first, again, bareChanges } = {
    figures: [],
    bareTexts: [],
    first: [],
    again: [],
    bareChanges: [],
  };
  const scans = ask.filters.map(() => ({ desk: /** @type {any[]} */ ([]), plain: /** @type {any[]} */ ([]) }));
  // One after another in each round, so that a slow moment of the machine does not fall on one measure alone.
  for (let run = 0; run < runs; run += 1) {
    figures.push(await on('/', ask.firstFigure));
    bareTexts.push(await on('/bare', ask.bareText));
    await on('/', async (page) => {
      await ask.firstFigure(page);
      first.push(...(await ask.roomChanges(page)));
      again.push(...(await ask.roomChanges(page)));
    });
    bareChanges.push(await on('/bare', ask.bareChange));
    for (const [i, { text, fits }] of ask.filters.entries()) {
      const desk = await on(`/?room=data&table=${ask.largest.table}`, (page) => ask.filterRows(page, text));
      const plain = await on('/bare', (page) => ask.plainScan(page, fits));
      if (desk.rows !== plain.rows)
        throw new Error(`${text}: ${desk.rows} rows at the desk, ${plain.rows} in the plain scan.`);
      scans[i]?.desk.push(desk);
      scans[i]?.plain.push(plain);
    }
  }
  /** @param {readonly any[]} all @param {string} key */
  const of = (all, key) => median(all.map((one) => one[key]));
  return [
    { what: 'first figure of Overview, its sentence', time: of(figures, 'text'), bare: median(bareTexts) },
    { what: 'first figure of Overview, its chart', time: of(figures, 'chart'), bare: median(bareTexts) },
    { what: 'room to next, opened for the first time', time: median(first), bare: median(bareChanges) },
    { what: 'room to next, opened before', time: median(again), bare: median(bareChanges) },
    ...ask.filters.map(({ text }, i) => ({
      what: `filter ${text} (${scans[i]?.desk[0].rows.toLocaleString('en')} rows)`,
      time: of(scans[i]?.desk ?? [], 'time'),
      longest: of(scans[i]?.desk ?? [], 'longest'),
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
      'desk',
      'yardstick',
      'ratio',
      'longest frame',
      'of yardstick',
    ]);
    for (const { what, time, longest, bare, bareLongest } of await measured(rate))
      line([
        what,
        time.toFixed(0),
        bare.toFixed(0),
        (time / bare).toFixed(1),
        longest?.toFixed(0) ?? '',
        bareLongest?.toFixed(0) ?? '',
      ]);
    console.log('');
  }
  console.log(
    `Yardsticks, same browser and run: a page that has a heading and nothing else, to that heading; another heading on it; for
the filters, over the ${ask.largest.rows.toLocaleString('en')} rows of ${ask.largest.table}, the same question asked of every row on the main thread and
forty rows put into a table. Longest frame: how long the page stood still meanwhile.`,
  );
} finally {
  await browser.close();
  await site.close();
}
