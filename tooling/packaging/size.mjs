import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Ceilings of what a page loads, in bytes of gzip. A raise is dated and gives its reason.
 * - 2026-03: core, rules only, without data: 9 KB.
 */
const ceilings = [
  {
    name: '@blueledger/core',
    source: "export * from '@blueledger/core';",
    external: ['zod', 'zod/*', '@blueledger/datasets/*'],
    bytes: 9000,
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
  for (const { name, source, external, bytes } of ceilings.filter((ceiling) => names.includes(ceiling.name))) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      external,
      write: false,
      logLevel: 'silent',
    });
    const weight = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
    const says = `${name} without data weighs ${weight} bytes gzipped; the ceiling is ${bytes}`;
    remarks.push(says);
    checks.push({ name: `${name}: size`, passed: weight > 0 && weight <= bytes, output: says });
  }
  return { checks, remarks };
}
