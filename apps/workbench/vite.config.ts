import { defineConfig, type UserConfig } from 'vite';
import { chunkFileName, chunkGroups, frontPageFiles, frontPageHints, type ModuleFiles } from './tables/chunks.js';
import { coveragePlugin } from './tables/coveragePlugin.js';
import { figuresPlugin } from './tables/figuresPlugin.js';
import { ruleCasesPlugin } from './tables/ruleCasesPlugin.js';
import { searchPlugin } from './tables/searchPlugin.js';
import { copyDownloads, tablesPlugin } from './tables/tablesPlugin.js';
import { widgetsPlugin } from './tables/widgetsPlugin.js';

const common = {
  root: import.meta.dirname,
  // The workbench opens from any folder of any server, so that a built copy can be passed on as it is.
  base: './',
  build: {
    // Browsers that know light-dark(): rewritten for older ones, a page could no longer choose its own scheme.
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
  worker: {
    format: 'es',
    plugins: () => [coveragePlugin(), tablesPlugin()],
    rolldownOptions: {
      output: { entryFileNames: 'assets/worker/[name]-[hash].js', chunkFileNames: 'assets/worker/[name]-[hash].js' },
    },
  },
} satisfies UserConfig;

const modules = () => [coveragePlugin(), figuresPlugin(), tablesPlugin(), ruleCasesPlugin(), searchPlugin()];

export default defineConfig(async ({ command }) => {
  const files: ModuleFiles =
    command === 'build' ? await frontPageFiles({ ...common, plugins: modules() }) : new Map<string, string>();
  return {
    ...common,
    build: {
      ...common.build,
      rolldownOptions: {
        output: {
          chunkFileNames: chunkFileName,
          // What a table imports stays where it is used.
          codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(files) },
        },
      },
    },
    plugins: [...modules(), frontPageHints(), copyDownloads(), widgetsPlugin()],
  };
});
