import { parseArgs } from 'node:util';
import { excerpt, runSuite } from './check.mjs';
import { setUp } from './setUp.mjs';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });

setUp();

// Loaded after the set-up: some of them import packages.
const { build } = await import('./suites/build.mjs');
const { lint } = await import('./suites/lint.mjs');
const { types } = await import('./suites/types.mjs');
const { data } = await import('./suites/data.mjs');
const { packaging } = await import('./suites/packaging.mjs');
const { unit, browser, page } = await import('./suites/vitest.mjs');

/** Cheap before dear; everything after the build reads what it made. */
const suites = { build, lint, types, data, unit, packaging, browser, page };

const asked = [...positionals, ...(values.only ?? '').split(',')].filter((name) => name !== '');
const unknown = asked.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  console.error(`No suite is named ${unknown.join(', ')}. Expected some of ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const [name, suite] of Object.entries(suites)) {
  // The build always runs: what is not stale costs it nothing.
  if (asked.length > 0 && name !== 'build' && !asked.includes(name)) continue;
  const start = performance.now();
  const { checks, remarks, log } = await runSuite(name, suite);
  const failures = checks.filter((check) => !check.passed);
  passed += checks.length - failures.length;
  failed += failures.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${checks.length - failures.length} of ${checks.length} passed in ${seconds} s`);
  for (const remark of remarks) console.log(`  note: ${remark}`);
  for (const { name: check, output } of failures)
    console.log(`  FAILED ${check}${output ? `\n${excerpt(output)}` : ''}`);
  if (failures.length > 0 && log !== '') console.log(excerpt(log));
}

if (passed + failed === 0) {
  console.log('  FAILED no check ran at all');
  failed = 1;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
