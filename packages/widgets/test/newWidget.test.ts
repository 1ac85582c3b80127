import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { newWidget } from '../../../tooling/new-widget/newWidget.js';
import { runScript } from '../../../tooling/run/command.mjs';

const widgets = fileURLToPath(new URL('../', import.meta.url));
// Inside the package, so that what it imports is found from the copy as it is from the original.
const copy = mkdtempSync(join(widgets, '.new-widget-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The browser project of the repository, for the one element of the copy. */
const config = `import base from '../../../vitest.config.js';
const project = base.test.projects.find(({ test }) => test.name === 'browser');
export default {
  test: { projects: [{ ...project, root: ${JSON.stringify(copy)}, test: { ...project.test, include: ['src/late-payers/*.test.ts'] } }] },
};
`;

test('a new element compiles and passes its own tests as it comes', { timeout: 240_000 }, async () => {
  for (const name of ['src', 'test', 'elements.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(widgets, name), join(copy, name), { recursive: true });
  const tsconfig = join(copy, 'tsconfig.json');
  writeFileSync(tsconfig, readFileSync(tsconfig, 'utf8').replace('../../tsconfig', '../../../tsconfig'));
  writeFileSync(join(copy, 'vitest.config.ts'), config);

  expect(newWidget('late-payers', copy)).toContain('src/late-payers/late-payers.ts');
  expect(await runScript('typescript/bin/tsc', ['--noEmit', '-p', tsconfig])).toEqual({ code: 0, output: '' });
  const tests = await runScript('vitest/vitest.mjs', ['run', '--config', join(copy, 'vitest.config.ts')], {
    env: { NO_COLOR: '1' },
  });
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
