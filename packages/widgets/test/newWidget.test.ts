import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { listWidget } from '../../../tooling/new-widget/listWidget.js';
import { newWidget } from '../../../tooling/new-widget/newWidget.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const widgets = fileURLToPath(new URL('../', import.meta.url));
// Outside the repository, which other tests read meanwhile; what it imports is found through the link.
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'blue-ledger-new-widget-')));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
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
const config = `import base from ${JSON.stringify(join(root, 'vitest.config.js'))};
const project = base.test.projects.find(({ test }) => test.name === 'browser');
export default {
  cacheDir: ${JSON.stringify(join(copy, '.vite'))},
  test: {
    projects: [{
      ...project,
      root: ${JSON.stringify(copy)},
      server: { fs: { allow: ${JSON.stringify([root, copy])} } },
      test: { ...project.test, include: ['src/late-payers/*.test.ts'] },
    }],
  },
};
`;

const names = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^ {2}\{ name: '([a-z-]+)'/gm)].map(([, name]) => name);

test('a new element compiles and passes its own tests as it comes', { timeout: 240_000 }, () => {
  for (const name of ['src', 'test', 'elements.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(widgets, name), join(copy, name), { recursive: true });
  const tsconfig = join(copy, 'tsconfig.json');
  const { compilerOptions } = JSON.parse(readFileSync(tsconfig, 'utf8')) as { compilerOptions: object };
  // The element with its test, and the lists that now name it; the others have been checked as they stand.
  const include = ['src/late-payers', 'src/index.ts', 'test/expected/index.ts', 'elements.ts'];
  writeFileSync(tsconfig, JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include }));
  writeFileSync(join(copy, 'vitest.config.ts'), config);

  expect(newWidget('late-payers', copy)).toContain('src/late-payers/late-payers.ts');
  expect(run('typescript7/bin/tsc', '--noEmit', '-p', tsconfig)).toEqual({ code: 0, output: '' });
  const tests = run('vitest/vitest.mjs', 'run', '--config', join(copy, 'vitest.config.ts'));
  expect(tests.output).toMatch(/Tests\s+6 passed/);
  expect(tests.code).toBe(0);
  expect(readFileSync(join(copy, 'elements.ts'), 'utf8')).toContain("{ name: 'late-payers',");
  expect(names(join(copy, 'elements.ts'))).toEqual(names(join(copy, 'elements.ts')).toSorted());
  expect(readFileSync(join(copy, 'test/expected/index.ts'), 'utf8')).toMatch(/'late-payers': latePayers/);
});

test('a new element is named wherever the repository lists its elements', () => {
  const files = [
    'README.md',
    'packages/widgets/README.md',
    'apps/workbench/src/parts/defineFigure.ts',
    'apps/docs/src/elements/text/fr.ts',
    'apps/docs/src/elements/text/ar.ts',
  ];
  for (const file of files) cpSync(join(root, file), join(copy, 'repository', file));
  expect(listWidget('late-payers', join(copy, 'repository'))).toEqual(files);
  const added = files.map((file) => {
    const before = new Set(readFileSync(join(root, file), 'utf8').split('\n'));
    return readFileSync(join(copy, 'repository', file), 'utf8')
      .split('\n')
      .filter((line) => !before.has(line));
  });
  const answers = 'what one Member State is assessed for peacekeeping in a year';
  const texts = added.splice(3);
  expect(texts.map((lines) => lines[0])).toEqual(["    'late-payers': {", "    'late-payers': {"]);
  expect(added).toEqual([
    [`| [\`bl-late-payers\`](packages/widgets/src/late-payers/late-payers.md) | ${answers} |`],
    [`| \`<bl-late-payers>\` | ${answers} | [late-payers](src/late-payers/late-payers.md) |`],
    ["  'bl-late-payers': () => import('@blueledger/widgets/late-payers/define'),"],
  ]);
  // As a row of the table and an entry of the record, not after them.
  expect(readFileSync(join(copy, 'repository', files[2] as string), 'utf8')).toMatch(/'bl-late-payers': [^\n]+\n\};/);
});

test.each([
  [
    'BlueThing',
    'new:widget: "BlueThing" is not a valid name. Expected lower-case words joined with -, such as late-payers (without bl-).',
  ],
  ['burden-gap', 'new:widget: src/burden-gap exists. Expected the name of an element that does not.'],
])('%s is refused', (name, message) => {
  expect(() => newWidget(name, widgets)).toThrow(message);
});
