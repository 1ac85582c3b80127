import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from './hostPages.js';

const cdn = join(dist, 'cdn');

/** A built module and all that it loads before it runs; what it loads later (`import(…)`) is not followed. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(cdn, file), 'utf8');
  for (const [, name] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) loadedWith(name as string, seen);
  return seen;
}

const weight = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(cdn, file)), { level: 9 }).length, 0);

/** Ceilings in bytes of gzip. A raise is dated and gives its reason. */
const ceilings = { beforeTheChart: 34_000, chart: 70_000 };

test('what loads before the chart (element, Lit, sentence, table, its data) is at most 34 KB', () => {
  const files = loadedWith('burden-gap.js');
  expect(files.size).toBeGreaterThan(1);
  expect(weight(files)).toBeLessThanOrEqual(ceilings.beforeTheChart);
});

test('the chart comes later, in a chunk of at most 70 KB', () => {
  const before = loadedWith('burden-gap.js');
  const later = [...readFileSync(join(cdn, 'burden-gap.js'), 'utf8').matchAll(/import\("\.\/(draw-[^"]+)"\)/g)].map(
    ([, name]) => name as string,
  );
  expect(later).toHaveLength(1);
  const chart = [...loadedWith(later[0] as string)].filter((file) => !before.has(file));
  expect(weight(chart)).toBeGreaterThan(40_000);
  expect(weight(chart)).toBeLessThanOrEqual(ceilings.chart);
});
