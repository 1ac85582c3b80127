#!/usr/bin/env node
/**
 * Measures how long a person waits for a plain question in a terminal: `npm run bench:cli` (after a build), beside a bare
 * start of Node. It prints and holds nobody to it: times depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { record } from '../record.mjs';

const runs = 9;
const command = new URL('../../../packages/cli/', import.meta.url);
const launcher = fileURLToPath(new URL('bin/blueledger.js', command));
const { version } = JSON.parse(readFileSync(new URL('package.json', command), 'utf8'));

/** What is typed, what the answer says, and how many times the start of Node it may take. */
const asked = [
  { words: 'rates --year 2025', says: '26.1584', most: 2.2 },
  { words: 'payers --year 2026 --amount 5.1bn', says: '1332990120' },
  { words: 'contributors --month 2025-07', says: 'NPL' },
  { words: '--help', says: 'Exit codes' },
  { words: '--version', says: version },
];

/** @param {readonly string[]} args of Node @returns {{ time: number, out: string }} in milliseconds */
function started(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { time, out: stdout };
}
/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

console.log(
  `Node ${process.version}; medians of ${runs} starts, each beside a bare start of Node at the same moment\n`,
);
for (const { words, says, most } of asked) {
  const args = [launcher, ...words.split(' ')];
  // The first start warms the disk, and shows that the answer is the one that is timed.
  const { out } = started(args);
  if (!out.replaceAll(',', '').includes(says)) throw new Error(`blueledger ${words} does not say ${says}: ${out}`);
  // In turn, so that a slow moment of the machine falls on both.
  const pairs = Array.from({ length: runs }, () => [started(args).time, started(['-e', '0']).time]);
  const [time, bare] = [0, 1].map((one) => median(pairs.map((pair) => pair[one] ?? 0)));
  const [own, beside] = [time ?? 0, bare ?? 0];
  console.log(
    `${`blueledger ${words}`.padEnd(50)} ${own.toFixed(0).padStart(6)} ms   ${(own / beside).toFixed(1)} times node -e 0 (${beside.toFixed(0)} ms)`,
  );
  record({
    what: `blueledger ${words}`,
    value: own,
    unit: 'ms',
    beside: { what: 'node -e 0', value: beside },
    ...(most === undefined ? {} : { target: { of: 'ratio', most } }),
  });
}
