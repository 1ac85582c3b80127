import { copyFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { minifyTemplates } from '../../tooling/embed/minifyTemplates.js';

const elements = ['burden-gap', 'rates'];

const page: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [minifyTemplates],
  dts: false,
};

export default defineConfig([
  {
    // For bundlers: our own code only, types beside it.
    entry: [
      'src/index.ts',
      ...elements.flatMap((name) => [`src/${name}/${name}.ts`, `src/${name}/define.ts`]),
      'src/snippet/snippet.ts',
    ],
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: async () => copyFileSync('src/blueledger.css', 'dist/blueledger.css'),
  },
  // For pages, living: elements that share their chunks.
  {
    ...page,
    entry: Object.fromEntries(elements.map((name) => [name, `src/${name}/define.ts`])),
    outDir: 'dist/cdn',
    splitting: true,
  },
  // For pages, frozen: one file an element, chart and data included, to be checked by one hash.
  {
    ...page,
    entry: Object.fromEntries(elements.map((name) => [name, `src/${name}/define.ts`])),
    outDir: 'dist/frozen',
    splitting: false,
  },
]);
