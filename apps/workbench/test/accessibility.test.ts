import { createRequire } from 'node:module';
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
  'methods',
  'embed',
];

test.each(views)(
  '%s has no accessibility violation, wide and narrow, light and dark',
  async (view) => {
    for (const options of [{}, { dark: true }, { width: 360 }]) {
      const page = await site.open(`/?page=${view}`, options);
      await loaded(page);
      await page.addScriptTag({ path: axePath });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, 'no wider than the screen').toBe(client);
      await page.context().close();
    }
    // Three pages, each read by axe: longer than others on a busy machine.
  },
  90_000,
);
