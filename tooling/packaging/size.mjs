import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const withoutData = ['zod', 'zod/*', '@blueledger/datasets/*'];

/**
 * Ceilings of what a page loads, in bytes of gzip. A raise is dated and gives its reason.
 * - 2026-11-21: 16,000 for the main entry, which has the scale with supposed levels, the rules looked up by date and what
 *   answers are made of. What comes with the institutions of money, with measures and with claims are entries of their own.
 * - 2026-11-22: 16,000 for no entry more: `money` lost accounts and reserve funds to `accounts`, `measures` lost groups, levels
 *   and lists to `groups`, and sentences for all answers stand in `sentences`. The smaller entries are held where they are, with
 *   room for a rule or two. `claims`, which asks of nearly every room and has the prose of 28 checks, has 16 KB of 1,024 bytes. `schemas` is weighed without zod.
 * - 2026-11-22: 8,300 for one rule by itself, 17,200 with its tables: it says what is missing of its facts and of a supposed level.
 * - 2026-11-22: 13,000 for `sentences`, which say budgets, profiles, scales and reforms as well; 8500 for `schemas`, which know
 *   scenarios; `profiles`, an entry of its own, has 16 KB of 1,024 bytes, as it asks of rates, ranks, payments and
 *   debts together.
 * - 2026-11-22: 15,200 for `sentences`, which say how the burden moved and what is unpaid as well; `movement`, an entry of
 *   its own with 16 KB of 1,024 bytes, reviews every scale and operation between two years and tells it.
 * - 2026-11-21: one rule by itself (7,800: it checks what a reform supposes and takes levels of the caller's own), and one
 *   bound question with the tables that it reads, so that a table or a room that comes along unasked is seen.
 */
const ceilings = [
  { what: 'all of @blueledger/core without data', source: "export * from '@blueledger/core';", bytes: 16_000 },
  .../** @type {const} */ ([
    ['money', 16_000],
    ['accounts', 12_500],
    ['measures', 16_000],
    ['profiles', 16_384],
    ['groups', 11_500],
    ['unpaid', 5000],
    ['sentences', 15_200],
    ['movement', 16_384],
    ['claims', 16_384],
    ['schemas', 8500],
  ]).map(([entry, bytes]) => ({
    what: `@blueledger/core/${entry} without data`,
    source: `export * from '@blueledger/core/${entry}';`,
    bytes,
  })),
  { what: 'effectiveRates without data', source: "export { effectiveRates } from '@blueledger/core';", bytes: 8300 },
  {
    what: 'effectiveRates with its tables',
    source: "export { effectiveRates } from '@blueledger/core/bundled';",
    bytes: 17_200,
    withData: true,
  },
];

/**
 * Bundles what each ceiling names from the installed packages, and weighs it.
 * @param {string} folder where the packages are installed
 * @param {readonly string[]} names
 * @returns {Promise<import('../run/check.mjs').SuiteResult>}
 */
export async function weigh(folder, names) {
  const checks = [];
  const remarks = [];
  for (const { what, source, bytes, withData = false } of names.includes('@blueledger/core') ? ceilings : []) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      external: withData ? [] : withoutData,
      write: false,
      logLevel: 'silent',
    });
    const weight = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
    const says = `${what}: ${weight} bytes gzipped, ceiling ${bytes}`;
    remarks.push(says);
    checks.push({ name: `size of ${what}`, passed: weight > 0 && weight <= bytes, output: says });
  }
  return { checks, remarks };
}
