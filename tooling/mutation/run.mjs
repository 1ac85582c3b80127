import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPeers } from '../peers/installPeers.mjs';
import { equivalent } from './equivalent.mjs';
import { rules } from './rules.mjs';

const usage =
  'npm run mutation -- [FILE ...], each FILE as tooling/mutation/rules.mjs names it or the end of such a name';
const target = 90;

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: Place, end: Place } }} Mutant */
/** @typedef {{ file: string, mutants: number, noticed: number, equivalent: number, survivors: string[] }} Outcome */

/** What the source has between two places, lines and columns counted from one. @param {string} source @param {Mutant['location']} location */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  return [(lines[0] ?? '').slice(start.column - 1), ...lines.slice(1)].join('\n');
}

/** Changes the rules of one file and runs its tests on each change. @param {string} file @returns {Outcome} */
function mutate(file) {
  const path = `packages/core/src/${file}`;
  const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url));
  const tests = (rules[file] ?? []).map((test) => `packages/core/src/${test}`);
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', 'tooling/mutation/stryker.config.mjs', '--mutate', path],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, MUTATION_TESTS: tests.join(',') } },
  );
  if (status !== 0) throw new Error(`${file}: no result, exit code ${status}`);
  const report = new URL('reports/mutation.json', import.meta.url);
  /** @type {{ files: Record<string, { source: string, mutants: Mutant[] }> }} */
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const kept = file.replace(/\.ts$/, '').replaceAll('/', '-');
  renameSync(new URL('reports/mutation.html', import.meta.url), new URL(`reports/${kept}.html`, import.meta.url));
  const { source, mutants } = files[path] ?? { source: '', mutants: [] };
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const alive = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const survivors = alive.map(({ location, replacement = '', status, mutatorName }) => ({
    line: location.start.line,
    from: textAt(source, location),
    to: replacement,
    status,
    mutatorName,
  }));
  const known = equivalent[file] ?? [];
  const isKnown = (/** @type {{ from: string, to: string }} */ change) =>
    known.some(({ from, to }) => from === change.from && to === change.to);
  for (const { from, to } of known)
    if (!survivors.some((change) => change.from === from && change.to === to))
      console.log(`  equivalent.mjs names a change that did not survive: ${from} → ${to}`);
  return {
    file,
    mutants: counted.length,
    noticed: counted.length - alive.length,
    equivalent: survivors.filter(isKnown).length,
    survivors: survivors
      .filter((change) => !isKnown(change))
      .map(
        ({ line, from, to, status }) =>
          `${line}: ${from} → ${to}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`,
      ),
  };
}

/** In per cent, of all changes. @param {Outcome} outcome */
const score = ({ mutants, noticed }) => (mutants === 0 ? 100 : (100 * noticed) / mutants);
/** In per cent, of the changes that change a result. @param {Outcome} outcome */
const scoreOfRest = ({ mutants, noticed, equivalent }) =>
  mutants === equivalent ? 100 : (100 * noticed) / (mutants - equivalent);

const wanted = process.argv.slice(2);
const files = Object.keys(rules).filter(
  (file) => wanted.length === 0 || wanted.some((end) => `packages/core/src/${file}`.endsWith(end)),
);
if (files.length === 0) {
  console.error(
    `${wanted.join(' ')}: not a file of rules. Expected one of ${Object.keys(rules).join(', ')}.\n${usage}`,
  );
  process.exit(2);
}
const folder = new URL('./', import.meta.url);
installPeers(folder);
mkdirSync(new URL('reports/', folder), { recursive: true });
/** Of this run and, for files that it leaves alone, of the last one. */
const summary = new URL('reports/summary.json', folder);
/** @type {Record<string, Outcome>} */
const outcomes = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : {};
for (const file of files) {
  const outcome = mutate(file);
  outcomes[file] = outcome;
  writeFileSync(summary, `${JSON.stringify(outcomes, undefined, 2)}\n`);
  console.log(
    `${score(outcome).toFixed(1).padStart(5)}  ${file}: ${outcome.noticed} of ${outcome.mutants} changes noticed, ${outcome.equivalent} change nothing (${scoreOfRest(outcome).toFixed(1)} of the rest)`,
  );
  for (const survivor of outcome.survivors) console.log(`         ${survivor}`);
}
const low = files.filter((file) => scoreOfRest(/** @type {Outcome} */ (outcomes[file])) < target);
if (low.length > 0) console.log(`below ${target}: ${low.join(', ')}`);
process.exitCode = low.length > 0 ? 1 : 0;
