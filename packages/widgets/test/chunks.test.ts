import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { dist } from './hostPages.js';

// Each file that a figure asks for after its script is taken away and given back: what can be shown is shown, one sentence in
// the language of the page says what is missing, the page hears of it, and a button asks again.

const table = '<table><tbody><tr><td>Of the embed code</td></tr></tbody></table>';
const figures: Readonly<Record<string, string>> = {
  default: `<bl-burden-gap year="2012">${table}</bl-burden-gap>`,
  movement: `<bl-burden-gap show="movement" from="2024" to="2025">${table}</bl-burden-gap>`,
  french: `<bl-rates lang="fr">${table}</bl-rates>`,
  arabic: `<bl-payers lang="ar" in="dollars">${table}</bl-payers>`,
  ranking: `<bl-contributors show="ranking">${table}</bl-contributors>`,
  card: `<bl-state state="NPL">${table}</bl-state>`,
  classes: `<bl-missions lang="fr" show="classes">${table}</bl-missions>`,
  unpaid: `<bl-unpaid by="mission">${table}</bl-unpaid>`,
  strength: `<bl-strength kind="military">${table}</bl-strength>`,
};

const pageOf = (figure: string) => {
  const [, name] = /<bl-([a-z-]+)/.exec(figure) ?? [];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
<script type="module" src="/blueledger/cdn/${name}.js"></script></head><body>${figure}</body></html>`;
};

/** All that the script of an element loads before it runs: without it there is no figure, and the table of the code stands. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(dist, 'cdn', file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) loadedWith(name as string, seen);
  return seen;
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  browser = await connect();
  site = await serve({
    folders: { '/blueledger/': dist },
    pages: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`/${name}`, pageOf(figure)])),
  });
  page = await browser.newPage({ viewport: { width: 900, height: 1600 } });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['bl-ready', 'bl-error'])
      document.addEventListener(type, (event) =>
        heard.push((event as CustomEvent<{ code?: string }>).detail.code ?? type),
      );
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const drawn = () =>
  page
    .locator('canvas[width]')
    .waitFor({ state: 'attached' })
    .then(() => expect.poll(heard).toContain('bl-ready'));

/**
 * Clicks until nothing is missing: once, or twice where the browser keeps a module that failed as failed until the page is
 * opened anew (Chromium 150 does; from 2026 on the standard of HTML says otherwise).
 */
async function askAgain(): Promise<void> {
  const button = page.locator('[role=alert] button');
  await button.click();
  const isAnswered = async () =>
    (await page.locator('[role=alert], [aria-busy=true]').count()) === 0 || button.getByText(reload).isVisible();
  await expect.poll(isAnswered).toBe(true);
  if (await button.getByText(reload).isVisible()) await Promise.all([page.waitForEvent('load'), button.click()]);
  await expect.poll(() => page.locator('[role=alert]').count()).toBe(0);
}
const reload = /^(Reload the page|Recharger la page|إعادة تحميل الصفحة)$/;

/** Files that the page asks for after the element's script, until its chart is drawn. */
async function laterFiles(name: string): Promise<string[]> {
  const files: string[] = [];
  const note = (request: { url: () => string }) =>
    files.push(new URL(request.url()).pathname.replace(/^.*\/cdn\//, ''));
  page.on('request', note);
  await page.goto(`${site.url}/${name}`);
  await drawn();
  page.removeAllListeners('request');
  const [, element = ''] = /<bl-([a-z-]+)/.exec(figures[name] as string) ?? [];
  const first = loadedWith(`${element}.js`);
  return files.filter((file) => file.endsWith('.js') && !first.has(file));
}

/** Files that have been taken away and given back: most elements share their chart and their tools. */
const proved = new Set<string>();

describe.each(Object.keys(figures))('%s', (name) => {
  test('each file that comes later is missed, said, and asked for again', async () => {
    const files = await laterFiles(name);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files.filter((one) => !proved.has(one))) {
      proved.add(file);
      await page.route(`**/${file}`, (route) => route.abort());
      await page.goto(`${site.url}/${name}`);
      await expect.poll(heard).toContain('not-loaded');
      const { text, language } = await page.evaluate(() => {
        const figure = document.querySelector('body > *') as HTMLElement;
        return {
          text: figure.shadowRoot?.querySelector('[role=alert]')?.firstChild?.parentElement?.innerText ?? '',
          language: figure.shadowRoot?.querySelector('.figure')?.getAttribute('lang') ?? '',
        };
      });
      // One sentence of ours, with the button: no address, and nothing of the browser's.
      expect([file, text]).toEqual([file, expect.stringMatching(/^[^.]+\.\s*(Try again|Réessayer|إعادة المحاولة)$/)]);
      // Arabic with Latin digits, as the frame writes numbers.
      expect(['en', 'fr', 'ar-u-nu-latn']).toContain(language);
      // What can be shown is shown: a table of the figure's own, or that of the code.
      await page.locator('body > * table').first().waitFor({ state: 'attached' });
      await page.unroute(`**/${file}`);
      await askAgain();
      await drawn();
    }
  });
});

test('what opens under a figure is missed and asked for again', async () => {
  await page.goto(`${site.url}/french`);
  await drawn();
  await page.route('**/FigureTools-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Citer' }).click();
  await page.getByText('Cet élément n’a pas pu être chargé.').waitFor();
  expect(await heard()).toContain('not-loaded');
  await page.unroute('**/FigureTools-*.js');
  await askAgain();
  await page.getByRole('button', { name: 'Citer' }).click();
  await page.locator('.panel pre').first().waitFor();
  expect(await page.locator('[role=alert]').count()).toBe(0);
});

test('a page of a hundred figures, scrolled through in leaps, has all their charts', async () => {
  const many = Array.from({ length: 100 }, (_, i) => `<bl-burden-gap year="${2012 + (i % 14)}"></bl-burden-gap>`).join(
    '',
  );
  const gallery = await serve({
    folders: { '/blueledger/': dist },
    pages: { '/': pageOf(many) },
  });
  try {
    await page.goto(gallery.url);
    for (const part of [0.3, 0.9, 0.1, 1, 0.5])
      await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), part);
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('bl-burden-gap')].filter((figure) =>
              figure.shadowRoot?.querySelector('canvas[width]'),
            ).length,
        ),
      )
      .toBe(100);
  } finally {
    await gallery.close();
  }
});
