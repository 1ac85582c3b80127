import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const gzip = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
const search = readdirSync(join(dist, 'assets')).find((file) => /^search-.+\.js$/.test(file)) ?? '';

/** Ceilings in bytes of gzip. A raise is dated and gives its reason. The search, with its index, loads with its first use. */
test.for([
  ['assets/site.js', 1_000],
  ['assets/site.css', 3_000],
  [`assets/${search}`, 8_500],
  ['assets/search.json', 110_000],
  ['index.html', 4_000],
  ['elements/rates/index.html', 5_000],
] as const)('%s is at most %i bytes', ([path, most]) => {
  expect(gzip(path)).toBeLessThanOrEqual(most);
});
