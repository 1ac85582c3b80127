import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import command from './packages/cli/package.json' with { type: 'json' };
import widgets from './packages/widgets/package.json' with { type: 'json' };
import { launchOptions } from './tooling/browser/launch.mjs';

// Dates of tests must not depend on where they run; set before any worker starts.
process.env['TZ'] = 'UTC';

const exclude = [...configDefaults.exclude, '**/dist/**'];
const pageTests = ['packages/widgets/test/**/*.test.ts', 'apps/**/test/**/*.test.ts'];
const widgetTests = ['packages/widgets/src/**/*.test.ts'];

const maxWorkers = availableParallelism();

// Against what never ends, not against a slow machine: times are measured by the benchmarks.
const testTimeout = 120_000;

// What is built is read as Node reads it: the same code as in use, and no time spent on transforming its tables.
const server = { deps: { external: [/\/dist\/.*\.js$/] } };

export default defineConfig({
  // Suites that run side by side must not write each other's caches.
  cacheDir: join('node_modules/.vite', process.env['VITEST_SUITE'] ?? 'all'),
  test: {
    passWithNoTests: true,
    projects: [
      {
        // As the build of the command puts it in.
        define: { __BLUE_LEDGER_VERSION__: JSON.stringify(command.version) },
        test: {
          name: 'unit',
          // Where several projects run at once, as in a watch, each has its own workers: one after the other.
          sequence: { groupOrder: 0 },
          environment: 'node',
          testTimeout,
          hookTimeout: testTimeout,
          // Vitest would leave one processor idle, which on a small machine is every other one.
          maxWorkers,
          server,
          // Pure functions leave nothing behind: the files of a worker share modules and the tables that these decode.
          isolate: false,
          include: ['{datasets,packages,apps,tooling}/**/*.test.ts'],
          exclude: [...exclude, ...pageTests, ...widgetTests],
        },
      },
      {
        // Lit's decorators are the legacy ones, and its reactive properties are accessors that fields must not shadow.
        oxc: {
          decorator: { legacy: true },
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        },
        // Named here, so that the first run does not find them halfway and load the page again.
        optimizeDeps: { include: ['axe-core', 'd3-array', 'lit', 'lit/decorators.js', 'zod/mini'] },
        // As the build puts it in from the package's manifest.
        define: { __BLUE_LEDGER_VERSION__: JSON.stringify(widgets.version) },
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          // Elements leave nothing behind, which tests of their own hold: the files share a page and what it has loaded.
          isolate: false,
          testTimeout,
          expect: { poll: { timeout: testTimeout / 2 } },
          include: widgetTests,
          exclude,
          browser: {
            enabled: true,
            provider: playwright({
              launchOptions: await launchOptions(),
              contextOptions: { timezoneId: 'UTC', locale: 'en-GB' },
            }),
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'page',
          sequence: { groupOrder: 2 },
          expect: { poll: { timeout: testTimeout / 2 } },
          environment: 'node',
          server,
          include: pageTests,
          exclude,
          // One browser for all of them: its start costs more than most of what a test does with it.
          globalSetup: 'tooling/browser/startBrowser.ts',
          maxWorkers,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
