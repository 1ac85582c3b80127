import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { OutFile } from '../write/index.js';
import { saveFiles } from './saveFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

const file = (name: string, ...texts: string[]): OutFile => ({
  name,
  mediaType: 'text/plain',
  chunks: texts.map((text) => new TextEncoder().encode(text)),
});
const failing: OutFile = {
  name: 'b.csv',
  mediaType: 'text/plain',
  chunks: {
    *[Symbol.iterator]() {
      yield new TextEncoder().encode('half');
      throw new Error('the disk is full');
    },
  },
};
const content = (name: string) => readFileSync(join(folder, name), 'utf8');

test('files are written whole, and nothing else is left in the folder', async () => {
  expect(await saveFiles(folder, [file('a.csv', 'x\n', '1\n'), file('a.json', '{}')])).toEqual([
    join(folder, 'a.csv'),
    join(folder, 'a.json'),
  ]);
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.json']);
  expect(content('a.csv')).toBe('x\n1\n');
});

test('a file that stands there is kept, and nothing is written beside it', async () => {
  writeFileSync(join(folder, 'b.csv'), 'mine');
  await expect(saveFiles(folder, [file('a.csv', 'x'), file('b.csv', 'y')])).rejects.toThrow(
    `${join(folder, 'b.csv')}: there is a file of this name. Expected a name that is free. ` +
      'Nothing was written. Choose another name, or ask for it to be overwritten.',
  );
  expect(readdirSync(folder)).toEqual(['b.csv']);
  expect(content('b.csv')).toBe('mine');
});

test('it is replaced when that is asked for', async () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  await saveFiles(folder, [file('a.csv', 'new')], { overwrite: true });
  expect([readdirSync(folder), content('a.csv')]).toEqual([['a.csv'], 'new']);
});

test('what goes wrong halfway leaves the folder as it was', async () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  await expect(saveFiles(folder, [file('a.csv', 'new'), failing], { overwrite: true })).rejects.toThrow(
    'the disk is full',
  );
  expect([readdirSync(folder), content('a.csv')]).toEqual([['a.csv'], 'old']);
});

test('a second file that cannot be placed takes the first one back', async () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  const taken = join(folder, 'b.csv', 'inside');
  await saveFiles(join(folder, 'b.csv'), [file('inside', '')]);
  await expect(saveFiles(folder, [file('a.csv', 'new'), file('b.csv', 'y')], { overwrite: true })).rejects.toThrow();
  expect([readdirSync(folder).sort(), content('a.csv'), existsSync(taken)]).toEqual([['a.csv', 'b.csv'], 'old', true]);
});
