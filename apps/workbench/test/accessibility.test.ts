import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { loaded, useSite } from './site.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const site = useSite();

const views = [
  'overview',
  'states',
  'states&states=JPN',
  'missions',
  'missions&mission=UNAMIR',
  'contributors&show=series&states=IND+NPL&sex=female',
  'scale',
  'next-scale&gradient=75',
  'bills',
  'what-if',
  'late-money&paths=500',
  'your-data',
  'claims',
  'data',
  'data&table=missions',
  // With a year chosen: all that stands without one, and the mark of the choice.
  'coverage&at=appropriations.2004',
  'methods',
  'embed',
];

/** The rows of a long table after its first: they are drawn by the same rules, which one look at all of them proves. */
const laterRows = 'tbody tr:nth-child(n+12)';

interface Axe {
  run: (
    context: { include: readonly string[]; exclude: readonly string[] },
    options: {
      runOnly?: readonly string[];
      resultTypes: readonly string[];
      selectors: boolean;
    },
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Asserts that the page as it stands violates no rule, or none of those that are named. */
async function expectNoViolation(
  page: Page,
  screen: string,
  { exclude = [], runOnly }: { exclude?: readonly string[]; runOnly?: readonly string[] } = {},
): Promise<void> {
  const violations = await page.evaluate(
    async ([context, options]) => {
      const { axe } = window as unknown as { axe: Axe };
      const found = await axe.run(context, options);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    // The way to each element that passed is what takes longest on a page of long tables.
    [
      { include: ['html'], exclude },
      { resultTypes: ['violations'], selectors: false, ...(runOnly ? { runOnly } : {}) },
    ] as const,
  );
  expect(violations, screen).toEqual([]);
}

/** Asserts that the page, once it is drawn, has no violation and is no wider than its screen. */
async function expectAccessible(page: Page, screen: string, exclude: readonly string[] = []): Promise<void> {
  await page.locator('main h1').waitFor();
  await loaded(page);
  await expectNoViolation(page, screen, { exclude });
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll, `${screen}: no wider than the screen`).toBe(client);
}

let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

test.each(views)('%s has no accessibility violation, wide and narrow, light and dark', async (view) => {
  // Colours that are on their way from one to the other are those of no scheme.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}/?page=${view}`);
  await page.addScriptTag({ path: axePath });
  await expectAccessible(page, 'wide and light');

  await page.setViewportSize({ width: 360, height: 900 });
  await expectAccessible(page, 'narrow and light', [laterRows]);

  // Nothing but colours changes with the scheme.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, 'narrow and dark', {
    exclude: [laterRows],
    runOnly: ['color-contrast', 'link-in-text-block'],
  });
});
