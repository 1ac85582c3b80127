import { copyFileSync, readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { changeLit } from '../../tooling/embed/litForPages.js';
import { minifyTemplates } from '../../tooling/embed/minifyTemplates.js';
import { elements } from './elements.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { __BLUE_LEDGER_VERSION__: JSON.stringify(version) };

const page: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [minifyTemplates, changeLit],
  // Licences of what is bundled lie beside it, in a file that no page loads.
  esbuildOptions: (options) => {
    options.legalComments = 'external';
  },
  define,
  dts: false,
};

export default defineConfig([
  {
    // For bundlers: our own code only. Types come from tsc, file by file, since rolling them up takes a minute.
    entry: {
      index: 'src/index.ts',
      'snippet/index': 'src/snippet/index.ts',
      'server/index': 'src/server/index.ts',
      ...Object.fromEntries(
        elements.flatMap(({ name }) => [
          [`${name}/index`, `src/${name}/${name}.ts`],
          [`${name}/define`, `src/${name}/define.ts`],
        ]),
      ),
    },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    // Maps lead to the sources, which the package ships.
    sourcemap: true,
    esbuildOptions: (options) => {
      options.sourcesContent = false;
    },
    define,
    dts: false,
  },
  // For pages, frozen: one file an element, chart and data included, to be checked by one hash. (The living ones, which
  // share their chunks, are built by tooling/embed/buildLiving.ts.)
  {
    ...page,
    entry: Object.fromEntries(elements.map(({ name }) => [name, `src/${name}/define.ts`])),
    outDir: 'dist/frozen',
    splitting: false,
  },
  // For pages that take figures in frames only.
  {
    ...page,
    entry: { frame: 'src/frame/frame.ts', host: 'src/frame/host.ts' },
    outDir: 'dist/frame',
    onSuccess: async () => {
      for (const name of ['frame.html', 'frame.css']) copyFileSync(`src/frame/${name}`, `dist/frame/${name}`);
    },
  },
]);
