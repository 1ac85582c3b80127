import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { loaded, useSite } from './site.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const site = useSite();

const views = [
  'overview',
  'states',
  'missions',
  'missions&mission=UNAMIR',
  'scale',
  'claims',
  'data',
  'data&table=missions',
  'coverage',
  'coverage&at=appropriations.2004',
  'methods',
  'embed',
];

/** Asserts that the page, once it is drawn, has no violation and is no wider than its screen. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  await page.locator('main h1').waitFor();
  await loaded(page);
  await page.addScriptTag({ path: axePath });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations, screen).toEqual([]);
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll, `${screen}: no wider than the screen`).toBe(client);
}

test.each(views)('%s has no accessibility violation, wide and narrow, light and dark', async (view) => {
  const page = await site.open(`/?page=${view}`);
  await expectAccessible(page, 'wide and light');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await expectAccessible(page, 'wide and dark');

  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 900 });
  await page.reload();
  await expectAccessible(page, 'narrow and light');
});
