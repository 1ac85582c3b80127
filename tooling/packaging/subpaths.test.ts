import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishable } from './publishable.mjs';
import { moduleSubpaths } from './subpaths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-subpaths-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('patterns are written out by the files there are; what is no module is left out', () => {
  for (const file of ['dist/decode.js', 'dist/scale/since-2010.js', 'dist/scale/since-2010.d.ts', 'dist/theme.css']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  const exports = {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './decode': './dist/decode.js',
    './*': { types: './dist/*.d.ts', default: './dist/*.js' },
    './theme.css': './dist/theme.css',
    './package.json': './package.json',
  };
  expect(moduleSubpaths(folder, exports)).toEqual(['.', './decode', './scale/since-2010']);
});

test('a package that is to be published and cannot be yet is named, a private one is not', () => {
  const workspace = (name: string, manifest: object) => ({
    folder: name,
    manifest: { name, version: '1.0.0', ...manifest },
  });
  const core = workspace('core', { publishConfig: { access: 'public' } });
  const tooling = workspace('tooling', { private: true });
  expect(publishable([core, workspace('widgets', {}), tooling])).toEqual({
    publishable: [core],
    notes: ['widgets is not checked: it has no publishConfig yet'],
  });
});
