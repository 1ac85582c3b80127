#!/usr/bin/env node
/**
 * All benchmarks, one after the other, with one table at the end: `npm run bench`. `--only core,cli` takes some of them;
 * `--out FILE` writes the report as FILE.json and FILE.md. It holds nobody to a time: it says what was asked beside each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownOf, measured } from './report.mjs';

/** Each with the script of package.json that builds what it needs and measures. */
const benchmarks = {
  core: 'bench:core',
  exchange: 'bench:exchange',
  cli: 'bench:cli',
  liquidity: 'bench:liquidity',
  widgets: 'bench:widgets',
  workbench: 'bench:workbench',
  data: 'data:bench',
};

const { values: options } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' } } });
const known = Object.keys(benchmarks);
const wanted = options.only?.split(',') ?? known;
const unknown = wanted.find((area) => !known.includes(area));
if (unknown !== undefined) {
  console.error(`--only "${unknown}" is not a benchmark. Expected some of ${known.join(', ')}, joined with commas.`);
  process.exit(2);
}

/**
 * @param {string} area
 * @param {string} script
 * @returns {import('./report.mjs').Area}
 */
function areaOf(area, script) {
  const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-bench-'));
  const file = join(folder, 'record.ndjson');
  try {
    console.log(`\n## ${area}\n`);
    const { status } = spawnSync('npm', ['run', '--silent', script], {
      stdio: 'inherit',
      env: { ...process.env, BENCH_RECORD: file },
      shell: platform() === 'win32',
    });
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    const measurements = lines.map((line) => measured(JSON.parse(line)));
    const failed = status === 0 ? undefined : `npm run ${script} ended with ${status}`;
    return { area, measurements, ...(failed === undefined ? {} : { failed }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const areas = Object.entries(benchmarks)
  .filter(([area]) => wanted.includes(area))
  .map(([area, script]) => areaOf(area, script));
/** @type {import('./report.mjs').Report} */
const report = {
  form: 1,
  date: new Date().toISOString().slice(0, 10),
  machine: {
    processor: cpus()[0]?.model.trim() ?? 'not known',
    processors: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: platform(),
    node: process.versions.node,
  },
  areas,
};
const table = markdownOf(report);
console.log(`\n${table}`);
if (options.out !== undefined) {
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(`${options.out}.json`, `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(`${options.out}.md`, table);
}
if (areas.some(({ failed }) => failed !== undefined)) process.exitCode = 1;
