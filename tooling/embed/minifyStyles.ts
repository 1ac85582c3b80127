import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What a page loads need not carry the white space and comments of our style sheets: bundlers leave template strings alone. */
export const minifyStyles: Plugin = {
  name: 'minify-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/css`([^`]*)`/g, (_, sheet: string) => {
        const dense = sheet
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replaceAll(';}', '}');
        return `css\`${dense.trim()}\``;
      });
      return { contents, loader: 'ts' };
    });
  },
};
