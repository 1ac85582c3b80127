import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Options } from 'tsup';
import { thirdPartyNotices } from '../../tooling/embed/thirdPartyNotices.js';

const files = {
  // Every file stays a module of its own, so that a bundler can put what a page needs later into a later chunk.
  // Types are written file by file too, by tsc.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/mcp/sdk.ts', '!src/snippet.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  bundle: false,
  // Maps lead to the sources, which the package ships.
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
} satisfies Options;

// The SDK of the protocol with what it needs, and what writes the code of figures, in a file each: installing the command
// installs neither of them. Their notices stand beside them in LICENSES.txt.
const inOneFile = {
  entry: { 'mcp/sdk': 'src/mcp/sdk.ts', snippet: 'src/snippet.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  splitting: false,
  noExternal: [/^(?!@blueledger\/(?:core|datasets|exchange))/],
  minify: true,
  esbuildPlugins: [
    {
      name: 'hashes',
      setup: ({ onLoad }) => {
        onLoad({ filter: /src[\\/]snippet\.ts$/ }, ({ path }) => {
          const read = /createRequire\(.*?\)\('(.*?)'\)/;
          const source = readFileSync(path, 'utf8');
          const [, name] = read.exec(source) ?? [];
          if (name === undefined)
            throw new Error(`${path} reads no hashes. Expected createRequire(…)('…/integrity.json').`);
          const hashes = readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
          return { contents: source.replace(read, () => `(${hashes})`), loader: 'ts' };
        });
      },
    },
    {
      name: 'notices',
      setup: ({ initialOptions, onEnd }) => {
        initialOptions.metafile = true;
        onEnd(({ metafile }) =>
          writeFileSync('dist/LICENSES.txt', thirdPartyNotices(Object.keys(metafile?.inputs ?? {}))),
        );
      },
    },
  ],
} satisfies Options;

export default defineConfig([files, inOneFile]);
