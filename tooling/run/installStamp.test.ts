import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, stampInstall } from './installStamp.mjs';
import { nodeProblem } from './setUp.mjs';

let root: string;
const write = (path: string, value: object) => writeFileSync(join(root, path), JSON.stringify(value));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'blue-ledger-install-'));
  mkdirSync(join(root, 'node_modules'));
  mkdirSync(join(root, 'packages/core'), { recursive: true });
  write('package.json', { name: 'repository', workspaces: ['packages/*'] });
  write('package-lock.json', { packages: {} });
  write('packages/core/package.json', { name: 'core', scripts: { build: 'tsup' } });
  write('node_modules/.package-lock.json', {});
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('nothing is installed until an install is stamped', () => {
  expect(isInstalled(root)).toBe(false);
  stampInstall(root);
  expect(isInstalled(root)).toBe(true);
});

test('a changed dependency of a workspace, a changed lock and an emptied node_modules each ask for an install', () => {
  stampInstall(root);
  write('packages/core/package.json', { name: 'core', dependencies: { zod: '4.6.7' } });
  expect(isInstalled(root)).toBe(false);
  stampInstall(root);
  write('package-lock.json', { packages: { 'node_modules/zod': {} } });
  expect(isInstalled(root)).toBe(false);
  stampInstall(root);
  rmSync(join(root, 'node_modules/.package-lock.json'));
  expect(isInstalled(root)).toBe(false);
});

test('a changed script asks for none', () => {
  stampInstall(root);
  write('packages/core/package.json', { name: 'core', scripts: { build: 'tsc' } });
  expect(isInstalled(root)).toBe(true);
});

test('Node before 20.19 is refused with a way out', () => {
  expect(nodeProblem('20.18.3')).toBe(
    'Blue Ledger needs Node 20.19 or newer; this is Node 20.18.3. Install a newer one from https://nodejs.org and try again.',
  );
  expect([nodeProblem('20.19.0'), nodeProblem('22.1.0')]).toEqual([undefined, undefined]);
});
