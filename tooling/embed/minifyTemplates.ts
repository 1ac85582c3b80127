import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A style sheet without comments and the white space that only its authors read. */
function dense(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
}

/**
 * What a page loads need not carry the white space of our templates: bundlers leave template strings alone. Indentation goes
 * from every line, which code does not notice and markup reads as the one space that a line break is.
 */
export const denseTemplates = (source: string): string =>
  source.replace(/css`([^`]*)`/g, (_, sheet: string) => `css\`${dense(sheet)}\``).replace(/\n[ \t]+/g, '\n');

/** The same for esbuild. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const contents = denseTemplates(await readFile(path, 'utf8'));
      return { contents, loader: 'ts' };
    });
  },
};
