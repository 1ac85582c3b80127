import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../run/workspaces.mjs';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(root, 'tooling/lint/dependency-cruiser.cjs');

function violations(folder: string, ...paths: string[]): string[] {
  const args = [cruiser, '--config', config, '--output-type', 'json', ...paths];
  const report = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 27 });
  const { summary } = JSON.parse(report) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

/** A small house in which every file keeps the rules but those listed in `faults`. */
const sound: Record<string, string> = {
  'datasets/package.json': JSON.stringify({
    name: '@blueledger/datasets',
    type: 'module',
    exports: { './*': './dist/*.js' },
  }),
  'datasets/dist/scale.js': 'export const scale = 1;',
  'datasets/decode/decode.js': 'export const decode = 1;',
  'packages/core/package.json': JSON.stringify({
    name: '@blueledger/core',
    type: 'module',
    exports: { '.': './dist/index.js' },
  }),
  'packages/core/dist/index.js': 'export const core = 1;',
  'packages/core/src/error/index.ts': 'export const error = 1;',
  'packages/core/src/quantity/index.ts': "export { money } from './money.js';",
  'packages/core/src/quantity/money.ts': "import { error } from '../error/index.js';\nexport const money = error;",
  'packages/core/src/working/index.ts': 'export const working = 1;',
  'packages/core/src/scale/index.ts': "import '../working/index.js';\nexport const scale = 1;",
  'packages/core/src/funding/index.ts': "import { scale } from '../scale/index.js';\nexport const funding = scale;",
  'packages/core/src/burden/index.ts': "import { scale } from '../scale/index.js';\nexport const burden = scale;",
  'packages/core/src/finding/index.ts': "import { burden } from '../burden/index.js';\nexport const finding = burden;",
  'packages/core/src/schemas/index.ts': "import 'zod';\nimport '../quantity/index.js';",
  'packages/core/src/index.ts': "export { finding } from './finding/index.js';",
  'packages/core/src/bundled.ts': "import { scale } from '@blueledger/datasets/scale';\nexport const bundled = scale;",
  'packages/core/src/scale/scale.test.ts': "import '../finding/index.js';\nimport '@blueledger/datasets/scale';",
  'packages/widgets/package.json': JSON.stringify({
    name: '@blueledger/widgets',
    type: 'module',
    exports: { '.': './dist/index.js' },
  }),
  'packages/widgets/dist/index.js': 'export const widgets = 1;',
  'packages/widgets/src/figure/figure.ts':
    "import 'lit';\nimport '@blueledger/core';\nimport '@blueledger/datasets/scale';",
  'apps/workbench/src/main.ts': "import '@blueledger/widgets';\nimport '@blueledger/core';\nimport 'lit';",
  'tooling/package.json': JSON.stringify({ name: '@blueledger/tooling', type: 'module', exports: { './*': './*' } }),
  'tooling/measure.mjs': 'export const measure = 1;',
  'node_modules/zod/index.js': 'module.exports = 1;',
  'node_modules/lit/index.js': 'module.exports = 1;',
  'node_modules/left-pad/index.js': 'module.exports = 1;',
  'tsconfig.base.json': '{}',
};

/** One fault a file: the file, what it imports, and the rules that must name it. */
const faults: [file: string, imports: string, ...rules: string[]][] = [
  ['datasets/decode/upward.js', '../../packages/core/dist/index.js', 'datasets-imports'],
  ['packages/core/src/quantity/upward.ts', '../scale/index.js', 'core-floors'],
  ['packages/core/src/working/upward.ts', '../finding/index.js', 'core-floors'],
  ['packages/core/src/claim/sideways.ts', '../finding/index.js', 'core-floors-sideways'],
  ['packages/core/src/liquidity/sideways.ts', '../burden/index.js', 'core-floors-sideways'],
  ['packages/core/src/cellar/unknown.ts', '../error/index.js', 'core-rooms-known'],
  ['packages/core/src/finding/window.ts', '../quantity/money.js', 'core-rooms-by-the-door'],
  ['packages/core/src/window.ts', './quantity/money.js', 'core-rooms-by-the-door'],
  ['packages/core/src/scale/facts.ts', '@blueledger/datasets/scale', 'core-facts-only-in-bundled'],
  ['packages/core/src/scale/validate.ts', 'zod', 'core-zod-only-in-schemas'],
  ['packages/core/src/account/checked.ts', '../schemas/index.js', 'core-floors'],
  ['packages/core/src/scale/files.ts', 'node:fs', 'core-imports-no-package'],
  ['packages/core/src/scale/padded.ts', 'left-pad', 'core-imports-no-package'],
  ['packages/core/src/scale/widget.ts', '@blueledger/widgets', 'core-imports'],
  ['packages/core/src/scale/tool.ts', '../../../../tooling/measure.mjs', 'nothing-shipped-imports-tooling'],
  ['packages/core/src/scale/nowhere.ts', './nothing.js', 'resolvable'],
  ['packages/widgets/src/figure/source.ts', '../../../core/src/index.js', 'no-other-package-src'],
  ['packages/widgets/src/figure/padded.ts', 'left-pad', 'widgets-import-no-other-package'],
  ['packages/widgets/src/figure/app.ts', '../../../../apps/workbench/src/main.js', 'widgets-imports'],
  ['packages/widgets/src/figure/tool.ts', '@blueledger/tooling/measure.mjs', 'nothing-shipped-imports-tooling'],
  ['apps/workbench/src/source.ts', '../../../packages/widgets/src/figure/figure.js', 'no-other-package-src'],
  ['apps/workbench/src/circle.ts', './circleBack.js', 'no-circles'],
];

const circleBack = { 'apps/workbench/src/circleBack.ts': "import './circle.js';" };

/** Two institutions that know each other by different files: no module goes round in a circle, the rooms do. */
const roomCircle: Record<string, string> = {
  'packages/core/src/reserve/index.ts': 'export const reserve = 1;',
  'packages/core/src/reserve/draw.ts': "import '../account/index.js';",
  'packages/core/src/account/index.ts': 'export const account = 1;',
  'packages/core/src/account/pay.ts': "import '../reserve/index.js';",
};

function build(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
}

function house(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-imports-'));
  build(folder, files);
  mkdirSync(join(folder, 'node_modules/@blueledger'));
  for (const [name, target] of Object.entries({
    datasets: 'datasets',
    core: 'packages/core',
    widgets: 'packages/widgets',
    tooling: 'tooling',
  }))
    symlinkSync(join(folder, target), join(folder, 'node_modules/@blueledger', name), 'junction');
  return folder;
}

const houses: string[] = [];
let found: string[];

beforeAll(() => {
  const planted = Object.fromEntries(faults.map(([file, imports]) => [file, `import '${imports}';`]));
  const folder = house({ ...sound, ...roomCircle, ...circleBack, ...planted });
  houses.push(folder);
  found = violations(folder, 'datasets', 'packages', 'apps', 'tooling');
});

afterAll(() => {
  for (const folder of houses) rmSync(folder, { recursive: true, force: true });
});

test.for(faults)('%s may not import %s', ([file, , ...rules]) => {
  expect(found).toEqual(expect.arrayContaining(rules.map((rule) => `${rule}: ${file}`)));
});

test('rooms that import each other by different files are a circle', () => {
  expect(found).toEqual(
    expect.arrayContaining([
      'core-rooms-acyclic: packages/core/src/account',
      'core-rooms-acyclic: packages/core/src/reserve',
    ]),
  );
});

test('a house that keeps the rules has no violation', () => {
  const folder = house(sound);
  houses.push(folder);
  expect(violations(folder, 'datasets', 'packages', 'apps', 'tooling')).toEqual([]);
});

test('this house keeps the rules', () => {
  expect(violations(root, 'datasets/decode', 'packages', 'apps', 'tooling')).toEqual([]);
});
