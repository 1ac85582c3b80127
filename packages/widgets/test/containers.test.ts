import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { dist } from './hostPages.js';

// A figure in the containers that pages have: it takes the width that its place can give, never less than 240 pixels, and the
// same before and after its script.

const long = 'Some words of a side bar that goes on for a while.';

/** Markup with the figure for `F`, and the share of a wide page that the figure is to have at least. */
const containers: Readonly<Record<string, readonly [markup: string, least: number]>> = {
  'a block': ['<div>F</div>', 1],
  'a flex row': ['<div style="display:flex">F</div>', 1],
  'a flex row beside text': [`<div style="display:flex;gap:16px"><aside>${long}</aside>F</div>`, 0.6],
  'a wrapper in a flex row': ['<div style="display:flex"><div>F</div></div>', 1],
  'an inline flex row': ['<div style="display:inline-flex">F</div>', 1],
  'a centred column': ['<div style="display:flex;flex-direction:column;align-items:center">F</div>', 1],
  'a column that begins at the left': ['<div style="display:flex;flex-direction:column;align-items:start">F</div>', 1],
  'a float': ['<div style="float:left">F</div>', 1],
  'a float of its own': ['<div class="floated">F</div>', 1],
  'a table cell': ['<table><tbody><tr><td>F</td></tr></tbody></table>', 0.98],
  'a table cell beside another': [`<table><tbody><tr><td>${long}</td><td>F</td></tr></tbody></table>`, 0.6],
  'display: table': ['<div style="display:table">F</div>', 1],
  'a dialog': ['<dialog open style="position:static">F</dialog>', 0.9],
  'an inline block': ['<div style="display:inline-block">F</div>', 1],
  'grid columns auto': ['<div style="display:grid;grid-template-columns:auto auto"><p>Word</p>F</div>', 0.9],
  'grid items in the middle': ['<div style="display:grid;place-items:center">F</div>', 1],
  'an inline grid': ['<div style="display:inline-grid">F</div>', 1],
  'an absolute box': ['<div style="position:relative;height:900px"><div style="position:absolute">F</div></div>', 1],
  'width: fit-content': ['<div style="width:fit-content">F</div>', 1],
  'width: min-content': ['<div style="width:min-content">F</div>', 0.2],
  'a field set': ['<fieldset>F</fieldset>', 0.9],
  'a list': ['<ul style="display:flex;flex-wrap:wrap"><li>F</li></ul>', 0.9],
  details: ['<details open>F</details>', 1],
  'margins of its own': ['<div class="margins">F</div>', 0.9],
};
const names = Object.keys(containers);
const width = 1000;

const page = (
  markup: string,
  script: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/blueledger/blueledger.css">${script}
<style>body { margin: 0; } .floated bl-burden-gap { float: left; } .margins bl-burden-gap { margin: 0 20px; }</style></head>
<body>${markup.replace('F', '<bl-burden-gap year="2012"></bl-burden-gap>')}</body></html>`;
const script = '<script type="module" src="/blueledger/cdn/burden-gap.js"></script>';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let wide: Page;
beforeAll(async () => {
  browser = await connect();
  const pages = names.flatMap((name, index) => {
    const [markup] = containers[name] as readonly [string, number];
    return [
      [`/${index}`, page(markup, script)],
      [`/${index}/bare`, page(markup, '')],
    ];
  });
  site = await serve({ folders: { '/blueledger/': dist }, pages: Object.fromEntries(pages) as Record<string, string> });
  wide = await browser.newPage({ viewport: { width, height: 1200 } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const seen = async () => {
  await wide.locator('bl-burden-gap canvas[width]').waitFor({ state: 'attached' });
  return wide.evaluate(() => {
    const figure = document.querySelector('bl-burden-gap') as HTMLElement;
    const canvas = figure.shadowRoot?.querySelector('canvas') as HTMLCanvasElement;
    return {
      figure: figure.getBoundingClientRect().width,
      chart: canvas.getBoundingClientRect().width,
      right: figure.getBoundingClientRect().right,
    };
  });
};

describe.each(names.map((name, index) => [name, index] as const))('in %s', (name, index) => {
  const [, least] = containers[name] as readonly [string, number];

  test('the figure has the width that its place can give, and its chart with it', async () => {
    await wide.setViewportSize({ width, height: 1200 });
    await wide.goto(`${site.url}/${index}`);
    const { figure, chart } = await seen();
    expect(figure).toBeGreaterThanOrEqual(least * width);
    expect(chart).toBeCloseTo(figure, 0);
    await wide.setViewportSize({ width: 360, height: 1200 });
    await expect.poll(async () => (await seen()).figure).toBeLessThanOrEqual(360);
    const narrow = await seen();
    expect(narrow.figure).toBeGreaterThanOrEqual(240);
    await wide.goto(`${site.url}/${index}/bare`);
    expect(
      await wide.locator('bl-burden-gap').evaluate((element) => element.getBoundingClientRect().width),
    ).toBeCloseTo(narrow.figure, 0);
  });
});

test('a figure keeps 240 pixels where its place has none, and what a page sets holds', async () => {
  await wide.setViewportSize({ width, height: 1200 });
  await wide.goto(`${site.url}/0`);
  const widthWith = (style: string) =>
    wide.evaluate((text) => {
      const figure = document.querySelector('bl-burden-gap') as HTMLElement;
      figure.style.cssText = text;
      return figure.getBoundingClientRect().width;
    }, style);
  expect(await widthWith('width: 100px')).toBe(240);
  expect(await widthWith('width: 400px')).toBe(400);
  expect(await widthWith('max-width: 50%')).toBe(500);
});
