import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
const elsewhere: string[] = [];

beforeAll(async () => {
  browser = await connect();
  server = await serve({ folders: { '/': dist } });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    const moved = window as unknown as { shift: number };
    moved.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Waits until every element of ours on the page stands drawn. */
const drawn = () =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.startsWith('bl-'))
      .every(({ shadowRoot }) => shadowRoot?.querySelector('canvas[width], table, slot')),
  );

const open = async (path: string) => {
  await page.goto(`${server.url}${path}`);
  await drawn();
};

interface Axe {
  run: (options: {
    runOnly?: readonly string[];
  }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const violations = (runOnly?: readonly string[]) =>
  page.evaluate(
    async (options) => {
      const found = await (window as unknown as { axe: Axe }).axe.run(options);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    runOnly ? { runOnly } : {},
  );

// One page of each kind.
test.for([
  '/',
  '/start/newsrooms/',
  '/elements/',
  '/elements/payers/',
  '/ar/elements/payers/',
  '/reference/core/rates/',
  '/reference/core/rates/effectiveRates/',
  '/tables/cash-positions/',
  '/methods/errors/',
  '/methods/claims/',
  '/data/',
  '/404.html',
])(
  '%s is accessible in light and dark, no wider than a narrow screen, and asks nothing of another host',
  async (path) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(path);
    // The policy of the page admits no script but the site's own.
    await page.evaluate(axe);
    expect(await violations(), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(['color-contrast']), 'dark').toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'at 360 px').toBe(360);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(elsewhere).toEqual([]);
  },
);

test('the search finds Article 19 by keyboard alone', async () => {
  await open('/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.waitFor();
  await page.keyboard.type('Article 19');
  await page.getByRole('option').first().waitFor();
  const found = await page.getByRole('option').evaluateAll((items) => items.map((item) => item.dataset['url']));
  expect(found).toContain('tables/article-19/');
  for (let at = 0; at < found.indexOf('tables/article-19/'); at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tables/article-19/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Article 19');
});

test('a page in Arabic runs from right to left, and its figure speaks Arabic', async () => {
  await open('/ar/elements/payers/');
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  expect(await page.locator('bl-payers').first().locator('h2, .summary').first().innerText()).toMatch(
    /[\u0600-\u06ff]/,
  );
});

test('nothing moves on the page of an element when its figures come', async () => {
  await open('/elements/rates/');
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
});
