import { parseArgs } from 'node:util';
import { excerpt, runSuite } from './check.mjs';
import { mapConcurrent } from './mapConcurrent.mjs';
import { setUp } from './setUp.mjs';

const { positionals: chosen } = parseArgs({ allowPositionals: true });

setUp();

// Loaded after the set-up: some of them import packages.
const { build } = await import('./suites/build.mjs');
const { lint } = await import('./suites/lint.mjs');
const { types } = await import('./suites/types.mjs');
const { data } = await import('./suites/data.mjs');
const { packaging } = await import('./suites/packaging.mjs');
const { unit, browser, page, runProject } = await import('./suites/vitest.mjs');
const { buildsFor, selectTests, testFiles, vitestFilters } = await import('./testSelection.mjs');

/**
 * Everything after the build reads what it made. Two run side by side: first those that wait for one page, then those that
 * use every processor by themselves, so that none is idle at the end.
 */
const suites = { page, browser, unit, lint, packaging, types, data };
const names = ['build', ...Object.keys(suites)];

let passed = 0;
let failed = 0;

/**
 * Runs a suite, prints what came of it and adds it up.
 * @param {string} name
 * @param {() => Promise<import('./check.mjs').SuiteResult>} suite
 */
async function report(name, suite) {
  const start = performance.now();
  const { checks, notes, log } = await runSuite(name, suite);
  const failures = checks.filter((check) => !check.passed);
  passed += checks.length - failures.length;
  failed += failures.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${checks.length - failures.length} of ${checks.length} passed in ${seconds} s`);
  for (const note of notes) console.log(`  note: ${note}`);
  for (const { name: check, output } of failures)
    console.log(`  FAILED ${check}${output ? `\n${excerpt(output)}` : ''}`);
  if (failures.length > 0 && log !== '') console.log(excerpt(log));
  return checks.length;
}

/**
 * @param {string} message
 * @returns {never}
 */
function reject(message) {
  console.error(message);
  process.exit(2);
}

const patterns = chosen.filter((name) => !names.includes(name));
const files = patterns.length > 0 ? await testFiles() : [];
const selections = patterns.map(
  (pattern) =>
    selectTests(pattern, files) ??
    reject(
      `“${pattern}” is not a suite (${names.join(', ')}), and no test file has it in its path or in its text. Expected a suite, a part of a test file's path, or a part of a test's name as its file writes it.`,
    ),
);

if (chosen.length === 0 || chosen.some((name) => names.includes(name))) {
  await report('build', build);
  const run = Object.entries(suites).filter(([name]) => chosen.length === 0 || chosen.includes(name));
  // Side by side: where one waits for a page or for a single process, another has the processor.
  if (failed === 0) await mapConcurrent(run, ([name, suite]) => report(name, suite));
} else
  for (const args of buildsFor(selections.flatMap((selection) => selection.files)))
    await report('build', () => build(args));

for (const selection of failed === 0 ? selections : []) {
  let tests = 0;
  for (const project of new Set(selection.files.map((file) => file.project)))
    tests += await report(`${project}, “${selection.pattern}”`, () =>
      runProject(project, { filters: vitestFilters(selection, [project]), show: true }),
    );
  if (tests === 0) reject(`No test has “${selection.pattern}” in its name: it stands elsewhere in its file.`);
}

if (passed + failed === 0) {
  console.log('  FAILED no check ran at all');
  failed = 1;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
