import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { elements } from '../../../packages/widgets/elements.js';
import { launch } from '../../browser/launch.mjs';
import { serve } from '../../browser/serve.mjs';

const built = (folder: string) => fileURLToPath(new URL(`../../../${folder}/dist/`, import.meta.url));

const scripts = elements.map(({ name }) => `<script type="module" src="/blueledger/cdn/${name}.js"></script>`);
const blank = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elements</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/blueledger/blueledger.css">${scripts.join('')}</head><body></body></html>`;

/** The built elements and the built workbench in one Chromium, with what goes wrong in the page. */
export async function startSite() {
  const browser = await launch();
  const server = await serve({
    folders: { '/blueledger/': built('packages/widgets'), '/workbench/': built('apps/workbench') },
    pages: { '/elements': blank },
  });
  /** What went wrong since it was last read. */
  const errors: string[] = [];
  const open = async (path: string): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    page.on('pageerror', ({ message, stack }) => errors.push((stack ?? message).split('\n').slice(0, 3).join(' | ')));
    page.on('console', (line) => {
      if (line.type() === 'error') errors.push(line.text().slice(0, 300));
    });
    await page.goto(`${server.url}${path}`);
    return page;
  };
  return {
    open,
    errors: () => errors.splice(0),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
export type Site = Awaited<ReturnType<typeof startSite>>;
