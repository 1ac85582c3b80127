import { defineConfig } from 'vite';
import { coveragePlugin } from './tables/coveragePlugin.js';
import { figuresPlugin } from './tables/figuresPlugin.js';
import { ruleCasesPlugin } from './tables/ruleCasesPlugin.js';
import { tablesPlugin } from './tables/tablesPlugin.js';
import { widgetsPlugin } from './tables/widgetsPlugin.js';

/** The table, or the slice of one, that a module of the datasets holds: `missions`, `personnel-by-mission/by-sex`. */
const tableOf = (module: string): string | undefined => {
  const [, table] = /\/datasets\/dist\/(.+)\.js$/.exec(module) ?? [];
  return table === 'decode' ? undefined : table;
};

/** Facts, pages of tables and code each have a folder of their own, so that the weight of a page is the weight of its code. */
const folderOf = (modules: readonly string[]): string => {
  const all = (isKind: (module: string) => boolean) => modules.length > 0 && modules.every(isKind);
  if (all((module) => tableOf(module) !== undefined)) return 'facts/';
  return all((module) => module.startsWith('\0virtual:tables/page/')) ? 'pages/' : '';
};

export default defineConfig({
  // The workbench opens from any folder of any server, so that a built copy can be passed on as it is.
  base: './',
  build: {
    // Browsers that know light-dark(): rewritten for older ones, a page could no longer choose its own scheme.
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name, moduleIds }) => `assets/${folderOf(moduleIds)}${name}-[hash].js`,
        codeSplitting: {
          // What a table imports stays where it is used.
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'facts', name: (module) => tableOf(module)?.replace('/', '.') ?? null }],
        },
      },
    },
  },
  plugins: [coveragePlugin(), figuresPlugin(), tablesPlugin(), ruleCasesPlugin(), widgetsPlugin()],
  worker: {
    format: 'es',
    plugins: () => [coveragePlugin(), tablesPlugin()],
    rolldownOptions: {
      output: { entryFileNames: 'assets/worker/[name]-[hash].js', chunkFileNames: 'assets/worker/[name]-[hash].js' },
    },
  },
});
