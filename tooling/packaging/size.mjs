import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Ceilings of what a user does, in bytes of gzip; none for an entry point. What a page loads for a figure, before its chart,
 * with it and at a click, has its own in packages/widgets/test/sizes.test.ts. A raise is dated and gives its reason.
 * - 2026-11-29: one rule without the tables of facts, one rule with those that it reads, and all rules, so that a table or a
 *   folder that comes along unneeded is seen. The tables of rules count as code: no function works without them.
 * - The same day, 8,800 bytes for one rule (before: 8,700): each rule refuses a key of its query that nothing reads.
 * - The same day, 10,200 for one rule (before: 8,800): it says how each rate is known, what the rates add up to, and between which
 *   two a rate lies. With its tables 30,500 (before: 18,200), since they go back to 1974; the rule with the tables since 2012, which
 *   a page takes that shows no year before, has a ceiling of its own. All rules 7,700 (before: 7,200): more were added.
 * - The same day, 10,750 for one rule (before: 10,200): scales of the same tables are worked out once, in a tenth of the time.
 * - The same day, 10,850 for one rule and 30,650 with its tables (measured: 10,788 and 30,567; before: 10,750 and 30,500): a question
 *   names every table that it needs in one error, with where it has them from.
 */
const ceilings = [
  { what: 'one rule', source: "export { effectiveRates } from '@blueledger/core';", bytes: 10_850 },
  {
    what: 'one rule with its tables',
    source: "export { effectiveRates } from '@blueledger/core/bundled';",
    bytes: 30_650,
    withFacts: true,
  },
  {
    what: 'one rule with its tables since 2012',
    source: `export { effectiveRates } from '@blueledger/core';
export { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
export { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
export { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
export { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';`,
    bytes: 18_200,
    withFacts: true,
  },
  { what: 'all rules', source: "export { parameters } from '@blueledger/core';", bytes: 7700 },
];

/**
 * Leaves out the tables of facts, whose weight is that of the data.
 * @type {import('esbuild').Plugin}
 */
const withoutFacts = {
  name: 'without facts',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@blueledger\/datasets\// }, ({ path }) =>
      path.startsWith('@blueledger/datasets/rules/') ? undefined : { path, external: true },
    ),
};

/**
 * Bundles what each ceiling names from the installed packages, and weighs it.
 * @param {string} folder where the packages are installed
 * @param {readonly string[]} names
 * @returns {Promise<import('../run/check.mjs').SuiteResult>}
 */
export async function weigh(folder, names) {
  const checks = [];
  const notes = [];
  for (const { what, source, bytes, withFacts = false } of names.includes('@blueledger/core') ? ceilings : []) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      plugins: withFacts ? [] : [withoutFacts],
      write: false,
      logLevel: 'silent',
    });
    const weight = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
    const says = `${what}: ${weight} bytes gzipped, ceiling ${bytes}`;
    notes.push(says);
    checks.push({ name: `size of ${what}`, passed: weight > 0 && weight <= bytes, output: says });
  }
  return { checks, notes };
}
