import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { galleryPage } from '../../../tooling/gallery/galleryPage.js';
import { elements } from '../elements.js';
import { dist } from './hostPages.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test('the gallery shows every element, each figure drawn, none refused, at 320 px no wider than the screen', async () => {
  const site = await serve({ folders: { '/blueledger/': dist }, pages: { '/': galleryPage() } });
  const browser = await connect();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.goto(site.url);
    for (const { name, height } of elements) {
      const figures = page.locator(`bl-${name}`);
      const count = await figures.count();
      expect([name, count > 0]).toEqual([name, true]);
      for (let i = 0; height && i < count; i += 1) {
        await figures.nth(i).scrollIntoViewIfNeeded();
        await figures.nth(i).locator('canvas[width]').waitFor();
      }
    }
    expect(await page.locator('[role=alert]').allInnerTexts()).toEqual([]);
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
