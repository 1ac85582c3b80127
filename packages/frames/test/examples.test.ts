import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { danfoOfPeers } from './danfoOfPeers.js';

const folder = new URL('../examples/', import.meta.url);
const scripts = readdirSync(folder).filter((file) => file.endsWith('.mjs') && file !== 'danfo.mjs');

beforeAll(() => void danfoOfPeers(), 300_000);

test('there is one for each kind of reader', () => {
  expect(scripts).toEqual(['a-reform.mjs', 'punctuality.mjs', 'who-pays-and-serves.mjs']);
});

test.for(scripts)('%s prints what stands beside it', (script) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, folder))], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(readFileSync(new URL(script.replace('.mjs', '.txt'), folder), 'utf8'));
});
