import { fileURLToPath } from 'node:url';
import { launch } from '../../../tooling/browser/launch.mjs';
import { serve } from '../../../tooling/browser/serve.mjs';

export const dist: string = fileURLToPath(new URL('../dist/', import.meta.url));

/** The strictest policy that the figure promises to live under, its files served from the page's own host. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

export interface Seen {
  /** Layout shifts by the browser's own measure, from the first byte on. */
  readonly layoutShift: number;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** The finding of each figure on the page. */
  readonly findings: readonly string[];
  readonly drawn: boolean;
}

/** What a host page looks like: an article above and below the figure. */
export function article(embed: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"><script src="/site/watch.js"></script>${head}</head>
<body><p>Before the figure.</p>${embed}<p id="after">After the figure.</p></body></html>`;
}

const watch = `
window.seen = { shift: 0, violations: [] };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
document.addEventListener('securitypolicyviolation', (event) => window.seen.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
document.addEventListener('bl-ready', () => { window.seen.ready = (window.seen.ready ?? 0) + 1; });
`;

/** Opens a page of a site that serves the built widgets, lets its figures draw, and tells what was seen. */
export async function visit(
  pages: Readonly<Record<string, string>>,
  path: string,
  {
    policy,
    width = 900,
    javaScript = true,
  }: { readonly policy?: string; readonly width?: number; readonly javaScript?: boolean } = {},
): Promise<Seen & { readonly text: string }> {
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-page-'));
  writeFileSync(join(folder, 'watch.js'), watch);
  const site = await serve({
    folders: { '/site/': folder, '/blueledger/': dist },
    pages,
    headers: policy === undefined ? {} : { 'content-security-policy': policy },
  });
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: javaScript });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(site.url, '')));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site.url}${path}`);
    if (!javaScript) {
      const text = await page.locator('body').innerText();
      return { layoutShift: 0, violations: [], errors, requests, findings: [], drawn: false, text };
    }
    const figures = await page.locator('bl-burden-gap').count();
    await page.waitForFunction(
      (count) => (window as unknown as { seen: { ready?: number } }).seen.ready === count,
      figures,
    );
    // A frame more, so that a shift caused by the chart would have been counted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { shift, violations } = await page.evaluate(
      () => (window as unknown as { seen: { shift: number; violations: string[] } }).seen,
    );
    const drawn = await page.evaluate(() => {
      const canvas = document.querySelector('bl-burden-gap')?.shadowRoot?.querySelector('canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value !== 0);
    });
    const findings = await page.locator('bl-burden-gap .finding').allInnerTexts();
    const text = await page.locator('body').innerText();
    return { layoutShift: shift, violations, errors, requests, findings, drawn, text };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
