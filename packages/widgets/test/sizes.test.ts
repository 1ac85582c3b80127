import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { elements } from '../elements.js';
import { dist } from './hostPages.js';

const cdn = join(dist, 'cdn');
const read = (file: string) => readFileSync(join(cdn, file), 'utf8');

/** A built module and all that it loads before it runs; what it loads later (`import(…)`) is not followed. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
    loadedWith(name as string, seen);
  return seen;
}

const weight = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(cdn, file)), { level: 9 }).length, 0);

/**
 * Ceilings in bytes of gzip. A raise is dated and gives its reason.
 * - `beforeTheChart`: element, Lit, sentence, table and the data of the usual question.
 * - `chart`: Chart.js, every kind of chart, and the reading of their points; shared by all elements.
 * - `onePageMore`: what a second element adds to a page that has the first, its data included.
 * - `tools`: what comes with the first click under a figure.
 */
const ceilings = { beforeTheChart: 34_000, chart: 75_000, onePageMore: 22_000, tools: 6000 };
/**
 * - `state`: 40,000, since it has its ranks from two sides with the first sentence.
 * - 2026-11-22: more for burden-gap and contributors. Each is some 33 KB by itself; with seven elements the code
 *   that they share comes in chunks of its own, which gzip cannot compress together.
 *   Core now says in words what is wrong with a question and its facts, and names the list behind each group: 36,600 and 35,300.
 */
const own: Readonly<Record<string, number>> = { 'burden-gap': 36_600, contributors: 35_300, state: 40_000 };

const later = (name: string) =>
  [...loadedWith(`${name}.js`)].flatMap((file) =>
    [...read(file).matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(([, found]) => found as string),
  );

describe.each(elements.map(({ name }) => name))('bl-%s', (name) => {
  test('what loads before the chart is under its ceiling', () => {
    const files = loadedWith(`${name}.js`);
    expect(read(`${name}.js`)).toContain(`bl-${name}`);
    const bytes = weight(files);
    console.log(`bl-${name} before the chart: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(own[name] ?? ceilings.beforeTheChart);
  });

  test('the chart comes later, in a chunk under its ceiling', () => {
    const [chunk, ...others] = [...new Set(later(name).filter((file) => file.startsWith('ChartPart-')))];
    if (chunk === undefined) return expect(['value']).toContain(name);
    expect(others).toEqual([]);
    const before = loadedWith(`${name}.js`);
    const bytes = weight([...loadedWith(chunk)].filter((file) => !before.has(file)));
    console.log(`bl-${name} chart: ${bytes} bytes gzip`);
    expect(bytes).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThanOrEqual(ceilings.chart);
  });

  test('what opens under a figure comes with the first click, small', () => {
    const chunk = later(name).find((file) => file.startsWith('FigureTools-'));
    if (chunk === undefined) return expect(['value']).toContain(name);
    const before = loadedWith(`${name}.js`);
    const bytes = weight([...loadedWith(chunk)].filter((file) => !before.has(file)));
    console.log(`bl-${name} tools: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(ceilings.tools);
  });

  const others = elements.filter((other) => other.name !== name);
  test.runIf(others.length > 0)('beside another element it adds little', () => {
    const before = loadedWith(`${others[0]?.name}.js`);
    const bytes = weight([...loadedWith(`${name}.js`)].filter((file) => !before.has(file)));
    console.log(`bl-${name} beside bl-${others[0]?.name}: ${bytes} bytes gzip more`);
    expect(bytes).toBeLessThanOrEqual(ceilings.onePageMore);
  });
});
