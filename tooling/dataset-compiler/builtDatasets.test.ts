import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDatasets } from './buildDatasets.js';
import type { Compiled } from './compile.js';
import { datasetsRoot } from './datasetsRoot.js';
import { isOfScaleOrRules } from './emitScaleAndRules.js';
import { pages } from './pages.js';
import { standing } from './standing.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const once = mkdtempSync(join(tmpdir(), 'blue-ledger-built-'));
let compiled: Compiled;

beforeAll(() => {
  compiled = standing();
  buildDatasets(datasetsRoot, once, compiled);
}, 240_000);
afterAll(() => rmSync(once, { recursive: true, force: true }));

const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(root.length + 1)] : []))
    .sort();
const digests = (root: string) =>
  Object.fromEntries(filesOf(root).map((file) => [file, sha256(readFileSync(join(root, file)))]));
const brotli = (file: string) => brotliCompressSync(readFileSync(join(once, file))).length;

test('a second build, by another process, gives the same bytes: run `npm run data:build` first', () => {
  expect(digests(join(datasetsRoot, 'dist'))).toEqual(digests(once));
});

// Ceilings of what a browser loads, in bytes after brotli. Raise one only with a line here that says why.
test.each([
  ['personnel-by-mission.js', 72_000],
  ['uniformed-personnel.js', 48_000],
  // 25 KB of 1,024 bytes. Its 41,102 counts need 24,200; fewer would take twice as long to read.
  ['uniformed-personnel/by-month.js', 25_600],
  ['uniformed-personnel/by-year-since-2012.js', 3_600],
  ['regular-scale/since-2010.js', 1_900],
  ['member-states/core.js', 3_300],
  // What a page loads for one figure of money: 2026-11-29, below what they were before the rows since 1997 came, but for what
  // single states owed, whose sixty figures more have thirty sources of their own.
  ['unpaid-by-state/brief.js', 3_250],
  ['approved-budgets/beside-spending.js', 1_860],
  ['unpaid-assessments/brief.js', 4_150],
  ['unpaid-assessments/peacekeeping.js', 2_310],
  ['apportionments/brief.js', 2_560],
  // As written, with its comments: times and state codes cost it 560 bytes, and save more in what a page loads first.
  // Loops that stand apart cost it 150 more, and halve the first decode of the largest table.
  // Codes that tables share are read once: 50 bytes.
  // 2026-11-29: sources of a slice in columns cost 190 (90 without comments); the slices lose 4,000 together.
  // The same day 40 more: the sources are taken out of a table before their accessor stands, or each reading of it is half as fast.
  ['decode.js', 3_250],
])('%s stays below %i bytes', (file, ceiling) => {
  expect(brotli(file)).toBeLessThanOrEqual(ceiling);
});

test('each rule has a module of its own, and none is larger than 700 bytes', () => {
  const rules = [...new Set(compiled.tables.get('rules')?.rows.map(({ rule }) => `rules/${rule}.js`))];
  expect(filesOf(once).filter((file) => file.startsWith('rules/') && file.endsWith('.js'))).toEqual(rules);
  expect(rules.filter((file) => brotli(file) > 700)).toEqual([]);
});

test('the scales and rules in one module are those of their own modules', async () => {
  const load = async (file: string) => (await import(join(once, file))) as Readonly<Record<string, unknown>>;
  const files = filesOf(once).filter((file) => file.endsWith('.js') && isOfScaleOrRules(file.replace(/\.js$/, '')));
  const own = Object.assign({}, ...(await Promise.all(files.map(load)))) as Readonly<Record<string, unknown>>;
  expect({ ...(await load('scaleAndRules.js')) }).toEqual(own);
  expect(Object.keys(own)).toEqual(expect.arrayContaining(['memberStatesCore', 'regularScaleSince1974', 'dueDays']));
});

test('no other module is larger than 50,000 bytes', () => {
  // One that is no larger as it stands need not be compressed to know it.
  const modules = filesOf(once).filter(
    (file) => file.endsWith('.js') && file !== 'personnel-by-mission.js' && statSync(join(once, file)).size > 50_000,
  );
  expect(modules.map((file) => [file, brotli(file)] as const).filter(([, bytes]) => bytes > 50_000)).toEqual([]);
});

test('the data package names each download with its size, hash, licence and terms', () => {
  const { resources } = JSON.parse(readFileSync(join(once, 'datapackage.json'), 'utf8')) as {
    resources: { path: string; bytes: number; hash: string; licenses: { name: string }[]; redistributable: boolean }[];
  };
  const wanted = filesOf(join(once, 'downloads')).map((file) => {
    const bytes = readFileSync(join(once, 'downloads', file));
    return {
      path: `downloads/${file}`,
      bytes: bytes.length,
      hash: `sha256:${sha256(bytes)}`,
      licence: 'CC-BY-4.0',
      redistributable: true,
    };
  });
  const named = resources.map(({ path, bytes, hash, licenses, redistributable }) => ({
    path,
    bytes,
    hash,
    licence: licenses[0]?.name,
    redistributable,
  }));
  expect(named.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(wanted);
  expect(named).toHaveLength(compiled.tables.size * 2);
});

test('the pages and the catalogue are up to date: run `npm run data:build` and commit them', () => {
  const stale = [...pages(datasetsRoot, compiled)].filter(
    ([file, text]) => readFileSync(join(datasetsRoot, file), 'utf8') !== text,
  );
  expect(stale.map(([file]) => file)).toEqual([]);
});
