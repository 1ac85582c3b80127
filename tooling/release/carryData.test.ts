import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carryData } from './carryData.mjs';

let root = '';
const changeset = (name: string, packages: string) =>
  writeFileSync(join(root, '.changeset', `${name}.md`), `---\n${packages}\n---\n\nText.\n`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'blue-ledger-carry-'));
  mkdirSync(join(root, '.changeset'));
  writeFileSync(join(root, '.changeset/README.md'), "'@blueledger/datasets': patch");
});
afterEach(() => rmSync(root, { recursive: true }));

test('tables that are released take the figures with them, which have them inside', () => {
  changeset('a-month', "'@blueledger/datasets': patch");
  expect(carryData(root)).toBe(true);
  expect(readFileSync(join(root, '.changeset/tables-of-this-release.md'), 'utf8')).toBe(
    "---\n'@blueledger/widgets': patch\n---\n\nFigures have the tables of this release of `@blueledger/datasets`.\n",
  );
});

test('nothing is added where the figures are released anyway, or no table is', () => {
  expect(carryData(root)).toBe(false);
  changeset('a-function', "'@blueledger/core': minor");
  expect(carryData(root)).toBe(false);
  changeset('a-month', "'@blueledger/datasets': patch\n'@blueledger/widgets': minor");
  expect(carryData(root)).toBe(false);
});
