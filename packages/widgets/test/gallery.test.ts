import { createRequire } from 'node:module';
import { type FigureName, fallbackOf } from '@blueledger/widgets/server';
import { expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { galleryPage } from '../../../tooling/gallery/galleryPage.js';
import { elements, standing } from '../elements.js';
import type { BlFigure } from '../src/figure/BlFigure.js';
import { dist } from './hostPages.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Node and the browser have another blank around a dash, each of its own release of Unicode's data. */
const spaced = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll(/\s/g, ' ')) as unknown;

const figureNames = elements.flatMap(({ name, height }) => (height ? [`bl-${name}`] : []));

/** The options of an element as they stand on the page, without those of every element. */
const own = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'lang'));

test('the gallery shows every element, each figure drawn, none refused, at 320 px no wider than the screen', async () => {
  const site = await serve({ folders: { '/blueledger/': dist }, pages: { '/': galleryPage() } });
  const browser = await connect();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.goto(site.url);
    for (const entry of elements) {
      const { name, height } = entry;
      const figures = page.locator(`bl-${name}`);
      const count = await figures.count();
      expect([name, count > 0]).toEqual([name, true]);
      for (let i = 0; height && i < count; i += 1) {
        await figures.nth(i).scrollIntoViewIfNeeded();
        await figures.nth(i).locator(standing(entry)).waitFor();
      }
    }
    expect(await page.locator('[role=alert]').allInnerTexts()).toEqual([]);
    // What a server writes of each, without a page, is what the element says of itself.
    const shown = await page.evaluate(
      (selector) =>
        Promise.all(
          Array.from(document.querySelectorAll<BlFigure>(selector), async (figure) => ({
            element: figure.localName,
            options: Object.fromEntries(Array.from(figure.attributes, ({ name, value }) => [name, value])),
            fallback: await figure.fallback(),
          })),
        ),
      figureNames.join(),
    );
    expect(new Set(shown.map(({ element }) => element))).toEqual(new Set(figureNames));
    for (const { element, options, fallback } of shown)
      expect([element, options, spaced(await fallbackOf(element as FigureName, own(options)))]).toEqual([
        element,
        options,
        spaced(fallback),
      ]);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
    await page.addScriptTag({ path: axePath });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
});
