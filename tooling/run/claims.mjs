#!/usr/bin/env node
/**
 * Prints every claim of the table with its verdict and working: `npm run claims`.
 * As data: `npm run --silent claims -- --format json`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
if (values.format !== 'text' && values.format !== 'json') {
  console.error(`--format: "${values.format}" is not a valid format. Expected text or json.`);
  process.exit(2);
}

// What the build says goes to standard error, so that standard output is the answer alone.
const turbo = join(dirname(createRequire(import.meta.url).resolve('turbo/package.json')), 'bin', 'turbo');
const build = spawnSync(
  process.execPath,
  [turbo, 'run', 'build', '--filter=@blueledger/core', '--output-logs=errors-only'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);
if (build.status !== 0) process.exit(build.status ?? 1);

const { checkClaims, explain } = await import('@blueledger/core/bundled');
const checks = checkClaims();

/** A result in one line. @param {unknown} result */
const short = (result) => {
  const text = typeof result === 'string' ? result : JSON.stringify(result);
  return text.length > 140 ? `${text.slice(0, 139)}…` : text;
};

/**
 * Steps of a working, indented.
 * @param {import('@blueledger/core').WorkingStep} step
 * @param {number} depth
 * @returns {string[]}
 */
const lines = (step, depth) => [
  `${'  '.repeat(depth)}- ${step.step}${step.result === undefined ? '' : `: ${short(step.result)}`}`,
  ...step.steps.flatMap((inner) => lines(inner, depth + 1)),
];

if (values.format === 'json')
  console.log(
    JSON.stringify(
      checks.map((check) => ({
        id: check.query.claim,
        statement: check.statement,
        stated: check.stated ?? null,
        verdict: check.verdict,
        found: check.found,
        tolerance: check.tolerance,
        documents: check.documents,
        sources: check.sources.map(({ id, title, publisher, symbol }) => ({ id, title, publisher, symbol })),
        rules: check.rules.map(({ title, reference }) => ({ title, ...reference })),
      })),
      null,
      2,
    ),
  );
else {
  for (const check of checks) {
    console.log(`${check.verdict.toUpperCase()}  ${check.query.claim}`);
    console.log(`  Claim: ${check.statement} (${check.saidBy})`);
    console.log(`  In the data: ${check.found}`);
    console.log(`  Criterion: ${check.tolerance}`);
    for (const step of explain(check).steps) console.log(lines(step, 1).join('\n'));
    const { documents } = check;
    console.log(`  Sources: ${documents.slice(0, 8).join('; ') || 'none'}${documents.length > 8 ? '; …' : ''}\n`);
  }
  const verdicts = ['accurate', 'approximately accurate', 'not supported', 'not verifiable'];
  const count = (/** @type {string} */ verdict) => checks.filter((check) => check.verdict === verdict).length;
  console.log(
    `Of ${checks.length} claims ${verdicts.map((verdict) => `${count(verdict)} are ${verdict}`).join(', ')}.`,
  );
}
