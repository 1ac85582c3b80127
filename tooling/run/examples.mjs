#!/usr/bin/env node
/** Runs every example script of packages/frames: `npm run examples`. From a fresh clone it installs and builds first. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runScript } from './command.mjs';
import { setUp } from './setUp.mjs';

setUp();
const { code } = await runScript(
  'turbo/bin/turbo',
  ['run', 'build', '--filter=@blueledger/frames', '--output-logs=errors-only'],
  { show: true },
);
if (code !== 0) process.exit(1);

const folder = new URL('../../packages/frames/examples/', import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs') && name !== 'danfo.mjs')) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(file, folder))], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
