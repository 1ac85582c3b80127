import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The built workbench, served, and a browser, for the tests of one file. */
export interface Site {
  readonly browser: Browser;
  readonly url: string;
  /** Opens an address in a profile of its own, on a wide and light screen, and waits for the heading of its page. */
  readonly open: (path: string) => Promise<Page>;
  /**
   * An empty page that stays until the file's tests are over, for tests that look at one view after another: the scripts of
   * a view before are there for the next.
   */
  readonly newPage: () => Promise<Page>;
}

/** Starts the site before the tests of a file and ends it after them. */
export function useSite(): Site {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const kept = new Set<BrowserContext>();
  const newContext = () =>
    browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
      locale: 'en-GB',
    });
  beforeAll(async () => {
    browser = await connect();
    server = await serve({ folders: { '/': dist } });
  });
  // A page that stays open goes on working and slows the next test down.
  afterEach(() =>
    Promise.all(
      browser
        .contexts()
        .filter((context) => !kept.has(context))
        .map((context) => context.close()),
    ),
  );
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    },
    async open(path) {
      const context = await newContext();
      const page = await context.newPage();
      await page.goto(`${server.url}${path}`);
      await page.locator('main h1').waitFor();
      return page;
    },
    async newPage() {
      const context = await newContext();
      kept.add(context);
      return context.newPage();
    },
  };
}

/** Waits until everything that a page loads by itself has come: its worker has answered and its figures are drawn. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const figures = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('bl-'));
    const drawn = figures.every(({ shadowRoot }) =>
      Boolean(shadowRoot?.querySelector('canvas[width], [role=alert]') ?? shadowRoot?.querySelector('table, button')),
    );
    const busy = [...document.querySelectorAll('main [aria-busy=true], main progress')];
    return drawn && busy.every((element) => !element.checkVisibility());
  });
}

/** The links of the navigation. */
export const navigation = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

/** The summary of the figure that the page Embed previews. */
export const previewSummary = (page: Page): Promise<string> => page.locator('main .preview .summary').innerText();
