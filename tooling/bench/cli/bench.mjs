#!/usr/bin/env node
/**
 * Measures how long a person waits for a plain question in a terminal: `npm run bench:cli` (after a build), beside a bare
 * start of Node. It prints and holds nobody to it: times depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = 5;
const launcher = fileURLToPath(new URL('../../../packages/cli/bin/blueledger.js', import.meta.url));

/**
 * @param {readonly string[]} args of Node
 * @returns {number} the median of some starts, in milliseconds; one start before them warms the disk
 */
function median(args) {
  const times = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
    if (run > 0) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[(runs - 1) / 2] ?? 0;
}

/** @param {string} what @param {number} time @param {string} [more] */
const print = (what, time, more = '') => console.log(`${what.padEnd(44)} ${time.toFixed(0).padStart(7)} ms${more}`);

console.log(`Node ${process.version}; each time is the median of ${runs} starts\n`);
const bare = median(['-e', '0']);
print('node -e 0', bare);
const query = 'rates --year 2025 --format csv';
const asked = median([launcher, ...query.split(' ')]);
print(`blueledger ${query}`, asked, `   ${(asked / bare).toFixed(1)} times the bare start`);
