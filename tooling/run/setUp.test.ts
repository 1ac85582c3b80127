import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const files = ['setUp', 'installStamp', 'npm', 'workspaces'];
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'blue-ledger-set-up-'));
  mkdirSync(join(house, 'tooling/run'), { recursive: true });
  for (const file of files)
    cpSync(fileURLToPath(new URL(`${file}.mjs`, import.meta.url)), join(house, `tooling/run/${file}.mjs`));
  mkdirSync(join(house, 'rooms/hall'), { recursive: true });
  writeFileSync(join(house, 'package.json'), JSON.stringify({ name: 'house', private: true, workspaces: ['rooms/*'] }));
  writeFileSync(join(house, 'rooms/hall/package.json'), JSON.stringify({ name: 'hall', version: '1.0.0' }));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

test('what the first set-up and npm say goes to standard error, and the second says nothing', {
  timeout: 60_000,
}, () => {
  const setUp = () =>
    spawnSync(process.execPath, [join(house, 'tooling/run/setUp.mjs')], { encoding: 'utf8', cwd: house });
  const first = setUp();
  expect({ status: first.status, stdout: first.stdout }, first.stderr).toEqual({ status: 0, stdout: '' });
  expect(first.stderr).toMatch(/^Installing dependencies \(npm install\)\n[^]*added 1 package/);
  const second = setUp();
  expect({ status: second.status, said: second.stdout + second.stderr }).toEqual({ status: 0, said: '' });
});
