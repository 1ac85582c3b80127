import type { Page } from '../src/site/page.js';

interface Entry {
  readonly entry: Page;
}

/** Every page that is made from the repository: one template for all, since each brings its own Markdown. */
export const data = {
  pagination: { data: 'made', size: 1, alias: 'entry' },
  layout: 'page.11ty.ts',
  permalink: ({ entry }: Entry): string => `${entry.url}index.html`,
};

export const render = ({ entry }: Entry): string => entry.markdown;
