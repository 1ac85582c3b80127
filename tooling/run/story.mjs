#!/usr/bin/env node
/**
 * Tells a worked example end to end on the bundled facts: `npm run story` the main answer, through the built command;
 * `npm run story -- liquidity` another.
 * As data: `npm run --silent story -- liquidity --format json`. A story is a file of tooling/run/stories.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './setUp.mjs';

const folder = new URL('stories/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4))
  .sort();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' } },
});
const [name = 'main'] = positionals;
if (positionals.length > 1 || !names.includes(name) || !existsSync(new URL(`${name}.mjs`, folder))) {
  console.error(`story: "${positionals.join(' ')}" is no story. Expected one of ${names.join(', ')}.`);
  process.exit(2);
}
if (values.format !== 'text' && values.format !== 'json') {
  console.error(`--format: "${values.format}" is no format. Expected text or json.`);
  process.exit(2);
}

setUp();

// What the build says goes to standard error, as what the set-up says, so that standard output is the answer alone.
const turbo = join(dirname(createRequire(import.meta.url).resolve('turbo/package.json')), 'bin', 'turbo');
const build = spawnSync(
  process.execPath,
  [
    turbo,
    'run',
    'build',
    `--filter=${name === 'main' ? 'blueledger' : '@blueledger/core'}`,
    '--output-logs=errors-only',
  ],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);
if (build.status !== 0) process.exit(build.status ?? 1);

const { story } = await import(new URL(`${name}.mjs`, folder).href);
const { text, data } = await story();
console.log(values.format === 'json' ? JSON.stringify(data, null, 1) : text);
