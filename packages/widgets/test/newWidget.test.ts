import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { newWidget } from '../../../tooling/new-widget/newWidget.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const widgets = fileURLToPath(new URL('../', import.meta.url));
// Inside the package, so that what it imports is found from the copy as it is from the original.
const copy = mkdtempSync(join(widgets, '.new-widget-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a script of an installed package as the suites do. */
function run(script: string, ...args: string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** The browser project of the repository, for the one element of the copy. */
const config = `import base from '../../../vitest.config.js';
const project = base.test.projects.find(({ test }) => test.name === 'browser');
export default {
  test: { projects: [{ ...project, root: ${JSON.stringify(copy)}, test: { ...project.test, include: ['src/late-payers/*.test.ts'] } }] },
};
`;

test('a new element compiles and passes its own tests as it comes', { timeout: 240_000 }, () => {
  for (const name of ['src', 'test', 'elements.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(widgets, name), join(copy, name), { recursive: true });
  const tsconfig = join(copy, 'tsconfig.json');
  writeFileSync(tsconfig, readFileSync(tsconfig, 'utf8').replace('../../tsconfig', '../../../tsconfig'));
  writeFileSync(join(copy, 'vitest.config.ts'), config);

  expect(newWidget('late-payers', copy)).toContain('src/late-payers/late-payers.ts');
  expect(run('typescript/bin/tsc', '--noEmit', '-p', tsconfig)).toEqual({ code: 0, output: '' });
  const tests = run('vitest/vitest.mjs', 'run', '--config', join(copy, 'vitest.config.ts'));
  expect(tests.output).toMatch(/Tests\s+6 passed/);
  expect(tests.code).toBe(0);
  expect(readFileSync(join(copy, 'elements.ts'), 'utf8')).toContain("{ name: 'late-payers',");
  expect(readFileSync(join(copy, 'test/expected/index.ts'), 'utf8')).toMatch(/'late-payers': latePayers/);
});

test.each([
  [
    'BlueThing',
    'new:widget: "BlueThing" is no name. Expected lower-case words joined with -, such as late-payers (without bl-).',
  ],
  ['burden-gap', 'new:widget: src/burden-gap exists. Expected the name of an element that does not.'],
])('%s is refused', (name, message) => {
  expect(() => newWidget(name, widgets)).toThrow(message);
});
