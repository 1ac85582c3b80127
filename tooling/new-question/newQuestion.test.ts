import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../../packages/core/src/text/languages.js';
import { newQuestion } from './newQuestion.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** What core, its generator and its tests need. */
const needed = [
  'packages/core/src',
  'packages/core/test',
  'packages/core/cases',
  'packages/cli/package.json',
  'packages/core/package.json',
  'packages/core/tsconfig.json',
  'packages/widgets/package.json',
  'tooling/browser',
  'tooling/new-question',
  'tooling/new-widget/insert.ts',
  'tooling/questions',
  'package.json',
  'tsconfig.base.json',
  'vitest.config.ts',
  'biome.json',
  '.gitignore',
];
for (const path of needed) cpSync(join(root, path), join(copy, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

function run(...command: readonly string[]) {
  // A test runner inside this one is its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, env, encoding: 'utf8' });
  return { status, output: status === 0 ? '' : stdout + stderr };
}

const passed = { status: 0, output: '' };

/** What every build makes anew, which no commit has. */
const built = ['packages/core/src/bundled.ts'];

/** Files that the copy has otherwise than the repository, or alone. */
const touched = () =>
  needed
    .flatMap((path) =>
      statSync(join(copy, path)).isDirectory()
        ? readdirSync(join(copy, path), { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
        : [path],
    )
    .filter((file) => !built.includes(file) && statSync(join(copy, file)).isFile())
    .filter((file) => {
      const before = statSync(join(root, file), { throwIfNoEntry: false });
      return !before || !readFileSync(join(root, file)).equals(readFileSync(join(copy, file)));
    });

test('a new question passes as it comes, and touches a file of each language and three more', {
  timeout: 600_000,
}, () => {
  expect(run('--import', 'tsx', 'tooling/new-question/cli.ts', 'memberSince', 'accounts')).toEqual(passed);
  expect(touched().sort()).toEqual([
    'packages/core/src/accounts/index.ts',
    'packages/core/src/accounts/memberSince.ts',
    'packages/core/src/internal/questions/accounts.ts',
    ...[...languages].sort().map((language) => `packages/core/src/text/${language}/summaries.ts`),
  ]);
  expect(run('node_modules/typescript7/bin/tsc', '-p', 'packages/core')).toEqual(passed);
  const tests = ['examples', 'badQueries', 'internal/answer/everyAnswer'].map(
    (name) => `packages/core/src/${name}.test.ts`,
  );
  const names = 'memberSince|missing values|every public function has|every kind of answer';
  expect(run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...tests, '-t', names)).toEqual(passed);
});

test.each([
  ['Admission', 'states', '"Admission" is not a valid name. Expected a function\'s, such as paymentRecord.'],
  ['paymentRecord', 'accounts', 'paymentRecord exists. Expected the name of a question that does not.'],
  ['admission', 'schemas', '"schemas" is not a folder of questions. Expected one of accounts,'],
])('%s in %s is refused', (name, folder, message) => {
  expect(() => newQuestion(name, folder, root)).toThrow(`new:question: ${message}`);
});
