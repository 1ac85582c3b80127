import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, otherBrowsers, startWherePossible } from '../../../tooling/browser/otherBrowsers.js';
import { pageNames } from '../src/address/view.js';
import { loaded, useSite } from './site.js';

// Every page of the workbench in the other browsers that are installed here: it says what it says in Chromium.

const site = useSite();

// A page is the same program in each language, and its figures are read in all of them in the test of the figures: here one
// for each browser, the one that runs from the right where digits and dates have differed.
const languages: Readonly<Record<string, string>> = { Firefox: 'en', WebKit: 'ar' };

/** The text of the page and of the figures in it, without style sheets; spaces count for one. */
function textOfPage(): string {
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
    const root = (node as Element).shadowRoot ?? node;
    return [...root.childNodes].map(textOf).join(' ');
  };
  // Some versions of Intl set an amount of Arabic between marks of direction, which nobody sees.
  return textOf(document.querySelector('main') as Element)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands once nothing more comes. */
async function settled(read: () => Promise<string>): Promise<string> {
  for (let before = ''; ; ) {
    const now = await read();
    if (now === before && now !== '') return now;
    before = now;
    await setTimeout(500);
  }
}

/** Whether every figure of the page stands, or says why it does not: a busy machine reads a page before its figures. */
function isComplete(): boolean {
  const standing = (element: Element): boolean => {
    const root = element.shadowRoot;
    const isFigure = element.localName.startsWith('bl-') && element.localName !== 'bl-value';
    if (isFigure && !root?.querySelector('figure:not([aria-busy=true]), [role=alert]')) return false;
    return [...element.children, ...(root?.children ?? [])].every(standing);
  };
  const main = document.querySelector('main');
  return main !== null && standing(main);
}

/** The text of one page after another in Chromium. */
async function textsInChromium(): Promise<(path: string) => Promise<string>> {
  const page = await site.newPage();
  return async (path) => {
    await page.goto(`${site.url}${path}`);
    await page.locator('main h1').waitFor();
    await loaded(page);
    await page.waitForFunction(isComplete, undefined, { timeout: 60_000 });
    return settled(() => page.evaluate(textOfPage));
  };
}

describe.each(otherBrowsers)('$name', (other) => {
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    browser = await startWherePossible(other);
  });
  afterAll(() => browser?.close());

  test('every page says what it says in Chromium', async ({ skip }) => {
    if (!browser) return skip();
    const { evaluate, open } = browser;
    const language = languages[other.name];
    const textInChromium = await textsInChromium();
    for (const page of pageNames) {
      const path = `/?page=${page}&lang=${language}`;
      const [expected] = await Promise.all([textInChromium(path), open(`${site.url}${path}`)]);
      const text = () => evaluate<string>(`document.querySelector('main') ? (${String(textOfPage)})() : ''`);
      await expect.poll(text, { interval: 200, message: `${page} in ${language}`, timeout: 15_000 }).toBe(expected);
    }
  });
});
