import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { elements, standing } from '../elements.js';
import { fixedSnippet, frameSnippet, type IntegrityManifest, snippets } from '../src/snippet/index.js';
import { examplesOf } from './examples.js';
import { expected } from './expected/index.js';
import { article, cdnPolicy, dist, readFigures, strictPolicy, visit } from './hostPages.js';

// Each kind of embed code as it is printed, in a bare page under the policy that its documentation names.

const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as IntegrityManifest;
const fallback = {
  sentence: 'The finding in a sentence.',
  columns: ['Year', 'Value'],
  rows: [['2012', '87.51']],
  source: 'Source: A/RES/64/248.',
};

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const figures = elements.filter(({ height }) => height);

describe.each(figures)('bl-$name', (entry) => {
  const { name } = entry;
  const drawn = entry.withoutChart ? null : true;
  const [example] = examplesOf(readFileSync(new URL(`../src/${name}/${name}.md`, import.meta.url), 'utf8'));
  const rows = expected[name];
  if (!example || !rows)
    throw new Error(`bl-${name}: expected an example in ${name}.md and its rows in test/expected/index.ts.`);
  const { element, attributes } = example;
  const asked = { element, attributes, fallback, integrity, selector: element };
  const own = snippets({ ...asked, base: '/blueledger' });
  const cdn = snippets(asked);
  const fixed = fixedSnippet({ ...asked, version: integrity.version });

  // The room that a figure keeps free depends on the width and on whether its script is one file, not on the host: a living
  // and a frozen figure are seen at each width once.
  test.each([
    ['living, from the page’s own host', 360, own.living, strictPolicy],
    ['frozen, from the page’s own host', 900, own.frozen, strictPolicy],
    ['living, from the CDN', 900, cdn.living, cdnPolicy],
    ['fixed, from the CDN', 360, fixed, cdnPolicy],
    ['frozen, from the CDN', 360, cdn.frozen, cdnPolicy],
  ])('%s, at %i px: drawn, its table core’s, nothing moved, nothing violated', async (_, width, code, policy) => {
    const seen = await visit({ '/': article(code) }, '/', { policy, width, selector: element });
    expect({ ...seen, requests: undefined, text: undefined }).toEqual({
      layoutShift: 0,
      violations: [],
      errors: [],
      warnings: [],
      figures: [
        {
          element,
          title: expect.stringMatching(/\S/),
          summary: expect.stringMatching(/\S/),
          rows: rows(attributes),
          drawn,
        },
      ],
    });
    // No host but the page's own and the CDN is asked for anything.
    expect(seen.requests.filter((url) => !/^(\/|data:|https:\/\/cdn\.jsdelivr\.net\/)/.test(url))).toEqual([]);
  });

  test('in a frame: drawn in its sandbox, as high as it says, and heard from nobody else', async () => {
    const frames = await serve({
      folders: { '/blueledger/': dist },
      // A sandboxed frame has no origin: modules come to it only where their host lets anyone read them.
      headers: {
        'access-control-allow-origin': '*',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'",
      },
    });
    const code = frameSnippet({ element, attributes, title: 'A figure', base: `${frames.url}/blueledger` });
    const host = await serve({
      pages: { '/': article(code).replace(/<script src="\/site[^>]*><\/script>/, '') },
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${frames.url}; frame-src ${frames.url}; img-src data:`,
      },
    });
    const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
    try {
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await page.goto(host.url);
      const frame = page.frameLocator('iframe');
      await frame.locator(standing(entry)).first().waitFor();
      await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).not.toBe(760);
      const inner = page.frames().find((one) => one !== page.mainFrame());
      expect(await inner?.evaluate(readFigures, element)).toEqual([
        {
          element,
          title: expect.stringMatching(/\S/),
          summary: expect.stringMatching(/\S/),
          rows: rows(attributes),
          drawn,
        },
      ]);
      const height = await page.locator('iframe').getAttribute('height');
      const told = await inner?.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(Number(height)).toBe(Math.ceil(told ?? 0));
      // A message of the page itself, or of anything but a frame of ours, moves nothing; nor does a height that is none.
      await page.evaluate(() => postMessage({ type: 'bl-height', height: 5 }, '*'));
      await inner?.evaluate(() => parent.postMessage({ type: 'bl-height', height: -5 }, '*'));
      await inner?.evaluate(() => parent.postMessage({ type: 'bl-height', height: '5' }, '*'));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await page.locator('iframe').getAttribute('height')).toBe(height);
      expect(problems).toEqual([]);
    } finally {
      await context.close();
      await host.close();
      await frames.close();
    }
  });
});
