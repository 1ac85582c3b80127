import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run/workspaces.mjs';
import { publishable } from './publishable.mjs';

const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
const read = (folder: string, file: string) => readFileSync(join(root, folder, file), 'utf8');

describe.each(publishable().publishable)('$manifest.name', ({ folder, manifest }) => {
  test('says where it comes from, whose it is and how it may be used', () => {
    const page = 'https://github.com/blueledger/blue-ledger';
    expect(manifest).toMatchObject({
      homepage: `${page}/tree/main/${folder}#readme`,
      bugs: `${page}/issues`,
      repository: { type: 'git', url: `git+${page}.git`, directory: folder },
      author: 'The Blue Ledger contributors',
      license: expect.stringContaining('MIT') as unknown,
    });
    expect(manifest['keywords']).toEqual(expect.arrayContaining(['united-nations', 'peacekeeping']));
    expect(read(folder, 'LICENSE')).toBe(licence);
    expect(existsSync(join(root, folder, 'README.md'))).toBe(true);
  });

  test('says which of its modules do more than export', () => {
    expect(manifest).toHaveProperty('sideEffects');
  });
});

// Modules of the datasets are made from tables, and their decoder is shipped as it is written. The command is bundled.
const compiled = publishable().publishable.filter(({ folder }) => !['datasets', 'packages/cli'].includes(folder));

test.each(compiled)('$manifest.name ships its sources, with maps that lead to them', ({ folder, manifest }) => {
  expect(manifest['files']).toEqual(expect.arrayContaining(['dist', 'src', '!src/**/*.test.ts']));
  expect(JSON.parse(read(folder, 'tsconfig.build.json'))).toMatchObject({
    compilerOptions: { declaration: true, declarationMap: true },
  });
});

test('the command is installed with the tables and nothing else, which it has inside', () => {
  const manifest = JSON.parse(read('packages/cli', 'package.json')) as { readonly dependencies: object };
  expect(Object.keys(manifest.dependencies)).toEqual(['@blueledger/datasets']);
});
