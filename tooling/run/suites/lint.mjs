import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';
import { root } from '../workspaces.mjs';

const importLint = [
  'dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  'tooling/lint/dependency-cruiser.cjs',
  'datasets/decode',
  'packages',
  'apps',
  'tooling',
];

/** @type {[name: string, script: string, ...args: string[]][]} */
const tools = [
  ['format (biome); npm run format mends it', '@biomejs/biome/bin/biome', 'check', '.', '--reporter=summary'],
  ['eslint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['import lint (dependency-cruiser)', .../** @type {[string, ...string[]]} */ (importLint)],
  ['dead code (knip)', 'knip/bin/knip.js', '--no-progress', '--no-config-hints'],
];

/** Format, habits, import rules, dead code and templates, one check each. */
export async function lint() {
  const checks = [];
  for (const [name, script, ...args] of tools)
    checks.push(checkOf(name, await runScript(script, args, { env: { NO_COLOR: '1' } })));
  if (!existsSync(join(root, 'packages/widgets/src'))) return { checks, remarks: ['no widget templates to lint yet'] };
  // Its style sheet parser is older than container-type and color-scheme; the browser tests see the styles at work.
  const templates = [
    'lit-analyzer/cli.js',
    '--strict',
    '--maxWarnings',
    '0',
    '--rules.no-invalid-css',
    'off',
    'packages/widgets/src',
  ];
  const [script = '', ...args] = templates;
  checks.push(checkOf('templates (lit-analyzer)', await runScript(script, args)));
  return { checks };
}
