import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { readAndCheck } from './compile.js';
import { DatasetError } from './problem.js';
import { tableLine } from './tableLine.js';
import { temporaryCopy } from './temporaryCopy.js';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'no problem found';
}

test('a sound dataset passes, and each table says in one line what it has', () => {
  root = temporaryCopy(join(fixtures, 'sound'));
  const { tables, checks } = readAndCheck(root);
  expect([...tables.values()].map((table) => tableLine(table, checks.get(table.schema.name) ?? 0))).toEqual([
    'rules: 5 rows, 1991-07-01 to 2001-07-01, 2 sources, 6 checks passed',
    'sources: 3 rows, 2026-11-21 to 2026-11-21, 3 sources, 5 checks passed',
    'states: 2 rows, 1945-10-24 to 1973-09-18, 1 sources, 5 checks passed',
    'strength: 4 rows, 2020-01 to 2020-04, 1 sources, 7 checks passed',
    'totals: 3 rows, 2020-01 to 2020-04, 1 sources, 5 checks passed',
  ]);
});

test.each(readdirSync(join(fixtures, 'broken')))('%s is refused in these words', (kind) => {
  root = temporaryCopy(join(fixtures, 'sound'), join(fixtures, 'broken', kind));
  const words = readFileSync(join(fixtures, 'broken', kind, 'message.txt'), 'utf8').trimEnd();
  expect(messageOf(() => readAndCheck(root))).toBe(words);
});
