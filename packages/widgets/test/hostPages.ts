import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';

export const dist: string = fileURLToPath(new URL('../dist/', import.meta.url));

/** The strictest policy that the figures promise to live under, their files served from the page's own host. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** The same with the files on a public CDN for npm packages; 'self' is for the script of this test that watches. */
export const cdnPolicy =
  "default-src 'none'; script-src 'self' https://cdn.jsdelivr.net; style-src https://cdn.jsdelivr.net; img-src data:; require-trusted-types-for 'script'";

/** A figure on the page as it stands once it is drawn. */
export interface SeenFigure {
  readonly element: string;
  readonly title: string;
  readonly summary: string;
  /** Values of its table as data; null where one is missing. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Whether its canvas has ink; null where it has none. */
  readonly drawn: boolean | null;
}

export interface Seen {
  /** Layout shifts by the browser's own measure, from the first byte on. */
  readonly layoutShift: number;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  readonly figures: readonly SeenFigure[];
  readonly text: string;
}

/** What a host page looks like: an article above and below the figure. */
export function article(embed: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"><script src="/site/watch.js"></script>${head}</head>
<body><p>Before the figure.</p>${embed}<p id="after">After the figure.</p></body></html>`;
}

const watch = `
window.seen = { shift: 0, violations: [], errors: [], ready: new Set() };
// Firefox and WebKit have no such entries.
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
addEventListener('error', (event) => window.seen.errors.push(event.message ?? 'a file did not load: ' + (event.target.src ?? event.target.href)), true);
addEventListener('unhandledrejection', (event) => window.seen.errors.push(String(event.reason)));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...parts) => { window.seen.errors.push(parts.join(' ')); say(...parts); };
}
document.addEventListener('securitypolicyviolation', (event) => window.seen.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
document.addEventListener('bl-ready', (event) => { window.seen.ready.add(event.target); });
`;

interface Watch {
  readonly shift: number;
  readonly violations: readonly string[];
  readonly ready: ReadonlySet<Element>;
}

interface Figure extends HTMLElement {
  readonly content?: { readonly table: { readonly rows: readonly (readonly (string | number | undefined)[])[] } };
}

/** What is seen of the figures of a page or a frame. */
export const readFigures = (selector: string): SeenFigure[] =>
  [...document.querySelectorAll<Figure>(selector)].map((figure) => {
    const canvas = figure.shadowRoot?.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return {
      element: figure.localName,
      title: figure.shadowRoot?.querySelector('.title')?.textContent ?? '',
      summary: figure.shadowRoot?.querySelector('.summary')?.textContent ?? figure.textContent,
      rows: figure.content?.table.rows.map((row) => row.map((value) => value ?? null)) ?? [],
      drawn: pixels?.some((value) => value !== 0) ?? null,
    };
  });

export interface VisitOptions {
  readonly policy?: string;
  readonly width?: number;
  /** A figure draws when it comes near the viewport: several want one that is higher. */
  readonly height?: number;
  readonly javaScript?: boolean;
  /** Elements that are to be drawn; all of ours where not given. */
  readonly selector?: string;
  /** More folders to be served, by the path they are served under. */
  readonly folders?: Readonly<Record<string, string>>;
  /** How many of them will be drawn; all, where not given. */
  readonly expected?: number;
}

/** Answers what a page asks of the public CDN with the files of the build. */
async function serveCdn(context: Awaited<ReturnType<Browser['newContext']>>): Promise<void> {
  await context.route('https://cdn.jsdelivr.net/npm/@blueledger/widgets@*/dist/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/npm\/@blueledger\/widgets@[^/]+\/dist\//, '');
    return route.fulfill({ path: join(dist, path), headers: { 'access-control-allow-origin': '*' } });
  });
}

const browsers: Browser[] = [];
afterAll(() => Promise.all(browsers.map((browser) => browser.close())));
const pages = new Map<boolean, Promise<Page>>();

async function openPage(javaScriptEnabled: boolean): Promise<Page> {
  const browser = await connect();
  browsers.push(browser);
  const context = await browser.newContext({ javaScriptEnabled });
  await serveCdn(context);
  return context.newPage();
}

/**
 * The page that all visits of a test file take, each to an origin of its own: a new page costs the browser more than a
 * figure does.
 */
function pageOf(javaScript: boolean): Promise<Page> {
  const page = pages.get(javaScript) ?? openPage(javaScript);
  pages.set(javaScript, page);
  return page;
}

/** A site that serves the built widgets and the script that watches a page. */
export async function serveArticles(
  documents: Readonly<Record<string, string | readonly string[]>>,
  { policy, folders = {} }: Pick<VisitOptions, 'policy' | 'folders'>,
): Promise<Awaited<ReturnType<typeof serve>>> {
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-page-'));
  writeFileSync(join(folder, 'watch.js'), watch);
  // What a page with a Lit of its own has done before any script of ours.
  writeFileSync(join(folder, 'lit.js'), "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });");
  const site = await serve({
    folders: { '/site/': folder, '/blueledger/': dist, ...folders },
    pages: documents,
    headers: policy === undefined ? {} : { 'content-security-policy': policy },
  });
  return {
    url: site.url,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a page of a site that serves the built widgets, lets its figures draw, and tells what was seen. */
export async function visit(
  documents: Readonly<Record<string, string | readonly string[]>>,
  path: string,
  {
    policy,
    width = 900,
    height = 900,
    javaScript = true,
    selector = ':is(bl-burden-gap)',
    folders = {},
    expected,
  }: VisitOptions = {},
): Promise<Seen> {
  const site = await serveArticles(documents, { ...(policy === undefined ? {} : { policy }), folders });
  const page = await pageOf(javaScript);
  try {
    await page.setViewportSize({ width, height });
    const requests: string[] = [];
    const errors: string[] = [];
    const warnings: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(site.url, '')));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(`${site.url}${path}`);
    if (!javaScript) {
      const text = await page.locator('body').innerText();
      return { layoutShift: 0, violations: [], errors, warnings, requests, figures: [], text };
    }
    const count = expected ?? (await page.locator(selector).count());
    await page.waitForFunction((wanted) => (window as unknown as { seen: Watch }).seen.ready.size >= wanted, count);
    // A frame more, so that a shift caused by the chart would have been counted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { shift, violations } = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: Watch };
      return { shift: seen.shift, violations: seen.violations };
    });
    const figures = await page.evaluate(readFigures, selector);
    const text = await page.locator('body').innerText();
    return { layoutShift: shift, violations, errors, warnings, requests, figures, text };
  } finally {
    for (const event of ['request', 'pageerror', 'console']) page.removeAllListeners(event);
    await page.goto('about:blank');
    await site.close();
  }
}
