import { checkOf } from '../check.mjs';
import { runScript } from '../command.mjs';
import { mapConcurrent } from '../mapConcurrent.mjs';

const importLint = [
  'dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  'tooling/lint/dependency-cruiser.cjs',
  'datasets/decode',
  'packages',
  'apps',
  'tooling',
];

// Its style sheet parser is older than container-type and color-scheme; the browser tests see the styles at work.
const templateLint = [
  'lit-analyzer/cli.js',
  '--strict',
  '--maxWarnings',
  '0',
  '--rules.no-invalid-css',
  'off',
  'packages/widgets/src',
];

const typedLint = [
  'oxlint/bin/oxlint',
  '--type-aware',
  '--format=unix',
  ...['datasets/decode', 'packages', 'apps', 'tooling'],
];

/** @type {[name: string, script: string, ...args: string[]][]} */
const tools = [
  ['format (biome); npm run format mends it', '@biomejs/biome/bin/biome', 'check', '.', '--reporter=summary'],
  ['eslint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['rules that read types (oxlint)', .../** @type {[string, ...string[]]} */ (typedLint)],
  ['import lint (dependency-cruiser)', .../** @type {[string, ...string[]]} */ (importLint)],
  ['dead code (knip)', 'knip/bin/knip.js', '--no-progress', '--no-config-hints'],
  ['templates (lit-analyzer)', .../** @type {[string, ...string[]]} */ (templateLint)],
];

/** Format, habits, import rules, dead code and templates, one check each. */
export async function lint() {
  const check = async (/** @type {(typeof tools)[number]} */ [name, script, ...args]) =>
    checkOf(name, await runScript(script, args, { env: { NO_COLOR: '1' } }));
  return { checks: await mapConcurrent(tools, check) };
}
