import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a rule of core and its tests do not read, and what need not be copied for each file therefore. @param {string} folder @param {string} kept */
const besides = (folder, kept) =>
  readdirSync(folder)
    .filter((name) => name !== kept)
    .map((name) => `${folder}/${name}`);

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tooling/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Two processors are shared with whoever waits for them.
  concurrency: 1,
  ignorePatterns: [
    '.git',
    '.turbo',
    '**/dist',
    'apps',
    'datasets',
    'findings',
    ...besides('packages', 'core'),
    ...besides('tooling', 'mutation'),
    'tooling/mutation/node_modules',
    'tooling/mutation/reports',
  ],
  // Outside the repository, where no other tool takes the copies of the tests for tests.
  tempDirName: join(tmpdir(), 'blue-ledger-mutation'),
  cleanTempDir: 'always',
  reporters: ['json', 'html'],
  jsonReporter: { fileName: 'tooling/mutation/reports/mutation.json' },
  htmlReporter: { fileName: 'tooling/mutation/reports/mutation.html' },
  logLevel: 'warn',
  timeoutMS: 20_000,
};
