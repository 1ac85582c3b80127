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

// That this repository keeps the rules is a check of the lint suite.

/** A small repository in which every file keeps the rules but those listed in `faults`. */
const sound: Record<string, string> = {
  'datasets/package.json': JSON.stringify({
    name: '@blueledger/datasets',
    type: 'module',
    exports: { './*': './dist/*.js' },
  }),
  'datasets/dist/scale.js': 'export const scale = 1;',
  'datasets/dist/rules/due-days.js': 'export const dueDays = 30;',
  'datasets/decode/decode.js': 'export const decode = 1;',
  'packages/core/package.json': JSON.stringify({
    name: '@blueledger/core',
    type: 'module',
    exports: { '.': './dist/index.js' },
  }),
  'packages/core/dist/index.js': 'export const core = 1;',
  'packages/core/src/internal/errors/index.ts': 'export const error = 1;',
  'packages/core/src/internal/rules/index.ts': "export { dueDays } from '@blueledger/datasets/rules/due-days';",
  'packages/core/src/internal/math/index.ts': "export { money } from './money.js';",
  'packages/core/src/internal/math/money.ts':
    "import { error } from '../errors/index.js';\nexport const money = error;",
  'packages/core/src/internal/answer/index.ts': 'export const working = 1;',
  'packages/core/src/rates/scale.ts': "import '../internal/answer/index.js';\nexport const scale = 1;",
  'packages/core/src/budgets/funding.ts': "import { scale } from '../rates/scale.js';\nexport const funding = scale;",
  'packages/core/src/burden/burden.ts': "import { scale } from '../rates/scale.js';\nexport const burden = scale;",
  'packages/core/src/text/summary.ts': "import { burden } from '../burden/burden.js';\nexport const summary = burden;",
  'packages/core/src/schemas/rows.ts': "import 'zod';\nimport '../internal/math/index.js';",
  'packages/core/src/index.ts': "export { summary } from './text/summary.js';",
  'packages/core/src/rates/index.ts': "export { scale } from './scale.js';",
  'packages/core/src/bundled.ts': "import { scale } from '@blueledger/datasets/scale';\nexport const bundled = scale;",
  'packages/core/src/rates/scale.test.ts': "import '../text/summary.js';\nimport '@blueledger/datasets/scale';",
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
  ['packages/core/src/internal/math/upward.ts', '../../rates/scale.js', 'core-layers'],
  ['packages/core/src/internal/answer/upward.ts', '../../text/summary.js', 'core-layers'],
  ['packages/core/src/claims/sideways.ts', '../text/summary.js', 'core-layers-sideways'],
  ['packages/core/src/liquidity/sideways.ts', '../burden/burden.js', 'core-layers-sideways'],
  ['packages/core/src/elsewhere/unknown.ts', '../internal/errors/index.js', 'core-folders-known'],
  ['packages/core/src/text/inside.ts', '../internal/math/money.js', 'core-internal-by-index'],
  ['packages/core/src/inside.ts', './internal/math/money.js', 'core-internal-by-index'],
  ['packages/core/src/burden/readers.ts', '../rates/index.js', 'core-index-is-for-readers'],
  ['packages/core/src/rates/facts.ts', '@blueledger/datasets/scale', 'core-facts-only-in-bundled'],
  ['packages/core/src/rates/rule.ts', '@blueledger/datasets/rules/due-days', 'core-rules-only-in-rules'],
  ['packages/core/src/rates/validate.ts', 'zod', 'core-zod-only-in-schemas'],
  ['packages/core/src/accounts/checked.ts', '../schemas/rows.js', 'core-layers'],
  ['packages/core/src/rates/files.ts', 'node:fs', 'core-imports-no-package'],
  ['packages/core/src/rates/padded.ts', 'left-pad', 'core-imports-no-package'],
  ['packages/core/src/rates/widget.ts', '@blueledger/widgets', 'core-imports'],
  ['packages/core/src/rates/tool.ts', '../../../../tooling/measure.mjs', 'nothing-shipped-imports-tooling'],
  ['packages/core/src/rates/nowhere.ts', './nothing.js', 'resolvable'],
  ['packages/widgets/src/figure/source.ts', '../../../core/src/index.js', 'no-other-package-src'],
  ['packages/widgets/src/figure/padded.ts', 'left-pad', 'widgets-import-no-other-package'],
  ['packages/widgets/src/figure/app.ts', '../../../../apps/workbench/src/main.js', 'widgets-imports'],
  ['packages/widgets/src/figure/tool.ts', '@blueledger/tooling/measure.mjs', 'nothing-shipped-imports-tooling'],
  ['apps/workbench/src/source.ts', '../../../packages/widgets/src/figure/figure.js', 'no-other-package-src'],
  ['apps/workbench/src/circle.ts', './circleBack.js', 'no-circles'],
];

const circleBack = { 'apps/workbench/src/circleBack.ts': "import './circle.js';" };

/** Two institutions that know each other by different files: no module closes a circle, the folders do. */
const folderCircle: Record<string, string> = {
  'packages/core/src/assessments/assess.ts': 'export const assess = 1;',
  'packages/core/src/assessments/draw.ts': "import '../accounts/account.js';",
  'packages/core/src/accounts/account.ts': 'export const account = 1;',
  'packages/core/src/accounts/pay.ts': "import '../assessments/assess.js';",
};

function build(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
}

function repository(files: Record<string, string>): string {
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

const repositories: string[] = [];
let found: string[];

beforeAll(() => {
  const planted = Object.fromEntries(faults.map(([file, imports]) => [file, `import '${imports}';`]));
  const folder = repository({ ...sound, ...folderCircle, ...circleBack, ...planted });
  repositories.push(folder);
  found = violations(folder, 'datasets', 'packages', 'apps', 'tooling');
});

afterAll(() => {
  for (const folder of repositories) rmSync(folder, { recursive: true, force: true });
});

test.for(faults)('%s may not import %s', ([file, , ...rules]) => {
  expect(found).toEqual(expect.arrayContaining(rules.map((rule) => `${rule}: ${file}`)));
});

test('folders that import each other by different files are a circle', () => {
  expect(found).toEqual(
    expect.arrayContaining([
      'core-folders-acyclic: packages/core/src/accounts',
      'core-folders-acyclic: packages/core/src/assessments',
    ]),
  );
});

test('a repository that keeps the rules has no violation', () => {
  const folder = repository(sound);
  repositories.push(folder);
  expect(violations(folder, 'datasets', 'packages', 'apps', 'tooling')).toEqual([]);
});
