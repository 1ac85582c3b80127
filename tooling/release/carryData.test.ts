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
  expect(carryData(root)).toEqual(['@blueledger/widgets']);
  expect(readFileSync(join(root, '.changeset/tables-of-this-release.md'), 'utf8')).toBe(
    "---\n'@blueledger/widgets': patch\n---\n\nFigures have the tables of this release of `@blueledger/datasets`.\n",
  );
});

test('rules or formats that are released take the command with them, which has them inside', () => {
  changeset('a-function', "'@blueledger/core': minor");
  expect(carryData(root)).toEqual(['blueledger']);
  expect(readFileSync(join(root, '.changeset/rules-of-this-release.md'), 'utf8')).toBe(
    "---\n'blueledger': patch\n---\n\nThe command has the rules and the formats of this release of `@blueledger/core` and `@blueledger/exchange`.\n",
  );
});

test('nothing is added where they are released anyway, or nothing of what they have inside is', () => {
  expect(carryData(root)).toEqual([]);
  changeset('a-frame', "'@blueledger/frames': minor");
  expect(carryData(root)).toEqual([]);
  changeset('a-month', "'@blueledger/datasets': patch\n'@blueledger/core': patch");
  changeset('an-element', "'@blueledger/widgets': minor\n'blueledger': patch");
  expect(carryData(root)).toEqual([]);
});
