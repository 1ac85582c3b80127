import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser, otherBrowsers, startWherePossible } from '../../../tooling/browser/otherBrowsers.js';
import { elements } from '../elements.js';
import { type IntegrityManifest, snippets } from '../src/snippet/index.js';
import { examplesOf } from './examples.js';
import { article, dist, readFigures, type SeenFigure, serveArticles, strictPolicy, visit } from './hostPages.js';

// Every figure in each language and each kind of code, in the other browsers that are installed here: what stands in it is
// what stands in Chromium.

const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as IntegrityManifest;
const fallback = { sentence: 'The finding.', columns: ['Year'], rows: [['2012']], source: 'Source.' };
const names = elements.filter(({ height }) => height).map(({ name }) => name);
const selector = `:is(${names.map((name) => `bl-${name}`).join(', ')})`;

const pages = ['en', 'fr', 'ar'].flatMap((language) =>
  (['living', 'frozen'] as const).map((kind) => {
    const codes = names.map((name) => {
      const [example] = examplesOf(readFileSync(new URL(`../src/${name}/${name}.md`, import.meta.url), 'utf8'));
      const { element, attributes } = example ?? { element: `bl-${name}`, attributes: {} };
      return snippets({ element, attributes, fallback, integrity, base: '/blueledger' })[kind];
    });
    const direction = language === 'ar' ? ' dir="rtl"' : '';
    const page = article(codes.join('')).replace('lang="en"', `lang="${language}"${direction}`);
    return { language, kind, path: `/${language}-${kind}`, page };
  }),
);
const documents = Object.fromEntries(pages.map(({ path, page }) => [path, page]));
const inChromium = new Map<string, Promise<readonly SeenFigure[]>>();
/** What the living figures of a language say in Chromium: frozen ones say the same. */
const expected = (language: string) => {
  const figures =
    inChromium.get(language) ??
    visit(documents, `/${language}-living`, { policy: strictPolicy, selector, height: 8000 }).then(
      (seen) => seen.figures,
    );
  inChromium.set(language, figures);
  return figures;
};

interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly figures: readonly SeenFigure[];
}

describe.each(otherBrowsers)('$name', (other) => {
  let browser: DrivenBrowser | undefined;
  let site: Awaited<ReturnType<typeof serveArticles>>;
  beforeAll(async () => {
    browser = await startWherePossible(other);
    if (browser) site = await serveArticles(documents, { policy: strictPolicy });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.for(pages)(
    'every $kind figure in $language is drawn, says what it says in Chromium, and nothing else is said',
    async ({ language, path }, { skip }) => {
      if (!browser) return skip();
      const { evaluate, open } = browser;
      await open(`${site.url}${path}`);
      await expect.poll(() => evaluate('window.seen.ready.size'), { interval: 200 }).toBe(names.length);
      const seen = await evaluate<Seen>(
        `({ violations: window.seen.violations, errors: window.seen.errors, figures: (${String(readFigures)})(${JSON.stringify(selector)}) })`,
      );
      expect(seen).toEqual({ violations: [], errors: [], figures: await expected(language) });
    },
  );
});
