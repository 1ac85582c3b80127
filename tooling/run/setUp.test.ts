import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const files = ['setUp', 'installStamp', 'npm', 'workspaces'];
let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'blue-ledger-set-up-'));
  mkdirSync(join(repository, 'tooling/run'), { recursive: true });
  for (const file of files)
    cpSync(fileURLToPath(new URL(`${file}.mjs`, import.meta.url)), join(repository, `tooling/run/${file}.mjs`));
  mkdirSync(join(repository, 'packages/hall'), { recursive: true });
  writeFileSync(
    join(repository, 'package.json'),
    JSON.stringify({ name: 'repository', private: true, workspaces: ['packages/*'] }),
  );
  writeFileSync(join(repository, 'packages/hall/package.json'), JSON.stringify({ name: 'hall', version: '1.0.0' }));
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

test('what the first set-up and npm say goes to standard error, and the second says nothing', {
  timeout: 60_000,
}, () => {
  const setUp = () =>
    spawnSync(process.execPath, [join(repository, 'tooling/run/setUp.mjs')], { encoding: 'utf8', cwd: repository });
  const first = setUp();
  expect({ status: first.status, stdout: first.stdout }, first.stderr).toEqual({ status: 0, stdout: '' });
  expect(first.stderr).toMatch(/^Installing dependencies \(npm install\)\n[^]*added 1 package/);
  const second = setUp();
  expect({ status: second.status, said: second.stdout + second.stderr }).toEqual({ status: 0, said: '' });
});
