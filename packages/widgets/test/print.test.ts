import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { tokens } from '../src/figure/tokens.js';
import { dist } from './hostPages.js';

// A report that is printed: every figure stands on paper, also those that no reader scrolled to, and no page takes a printer
// minutes. A PDF has a canvas step by step, and each cut out of it puts the page before into a group of its own.

const figures = [
  'burden-gap year="2012"',
  'burden-gap from="2012" to="2020"',
  'rates',
  'payers',
  'contributors',
  'missions',
  'state state="NPL"',
  'unpaid',
  'unpaid by="mission"',
  'fatalities',
  'strength',
  'balance',
  'map',
  'reform',
];
const names = [...new Set(figures.map((figure) => figure.split(' ')[0] as string))];
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/blueledger/blueledger.css">
<style>@media screen { html { background: ${tokens.background.dark}; color: ${tokens.ink.dark}; } }</style>
${names.map((name) => `<script type="module" src="/blueledger/cdn/${name}.js"></script>`).join('')}</head>
<body>${figures.map((figure) => `<bl-${figure}></bl-${figure.split(' ')[0]}>`).join('')}</body></html>`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await connect();
  site = await serve({ folders: { '/blueledger/': dist }, pages: { '/': page } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a page of figures is printed whole, without a group for each mark', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(site.url);
  const drawn = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('body > *')].filter((figure) => figure.shadowRoot?.querySelector('canvas[width]'))
          .length,
    );
  // Nobody scrolls: all but the first stand below the fold.
  await expect.poll(drawn).toBe(figures.length);
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('body > *').length)).toBe(figures.length);
  const pdf = (await tab.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  const groups = pdf.match(/\/S \/Transparency/g)?.length ?? 0;
  expect(groups).toBeLessThan(figures.length * 6);
  await tab.close();
});

test('the chart takes the colours of paper before the page is laid out for it', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(site.url);
  await tab.locator('bl-rates canvas[width]').waitFor({ state: 'attached' });
  const colours = await tab.evaluate(() => {
    const heard = new Promise<string>((resolve) =>
      matchMedia('print').addEventListener(
        'change',
        () => {
          const probe = document.querySelector('bl-rates')?.shadowRoot?.querySelector('[data-colour=ink]');
          resolve(getComputedStyle(probe as Element).color);
        },
        { once: true },
      ),
    );
    Object.assign(globalThis, { heard });
    return getComputedStyle(
      document.querySelector('bl-rates')?.shadowRoot?.querySelector('[data-colour=ink]') as Element,
    ).color;
  });
  await tab.pdf({ format: 'A4' });
  const onPaper = await tab.evaluate(() => (globalThis as unknown as { heard: Promise<string> }).heard);
  expect([colours, onPaper]).toEqual(['rgb(232, 238, 243)', 'rgb(0, 0, 0)']);
  await tab.close();
});
