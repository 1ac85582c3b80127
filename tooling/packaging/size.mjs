import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const withoutData = ['zod', 'zod/*', '@blueledger/datasets/*'];

/**
 * Ceilings of what a user does, in bytes of gzip; none for an entry point. A raise is dated and gives its reason.
 * - 2026-11-29: one rule without data, and one rule with the tables that it reads, so that a table or a folder that comes
 *   along unneeded is seen.
 */
const ceilings = [
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
  const notes = [];
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
    notes.push(says);
    checks.push({ name: `size of ${what}`, passed: weight > 0 && weight <= bytes, output: says });
  }
  return { checks, notes };
}
