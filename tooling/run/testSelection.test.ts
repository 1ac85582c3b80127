import { describe, expect, test } from 'vitest';
import { buildsFor, selectTests, vitestFilters } from './testSelection.mjs';

const unit = { file: 'packages/core/src/rates/effectiveRates.test.ts', project: 'unit' };
const browser = { file: 'packages/widgets/src/rates/rates.test.ts', project: 'browser' };
const page = { file: 'packages/widgets/test/embedCheck.test.ts', project: 'page' };
const tool = { file: 'tooling/run/check.test.ts', project: 'unit' };
const files = [unit, browser, page, tool];
const texts: Record<string, string> = {
  [unit.file]: "test('each year adds up to 100')",
  [page.file]: "describe('add')",
};
const select = (pattern: string) => selectTests(pattern, files, (file) => texts[file] ?? '');

describe('a pattern chooses', () => {
  test('the files that have it in their path, in upper or lower case', () => {
    expect(select('RATES')).toEqual({ pattern: 'RATES', by: 'path', files: [unit, browser] });
  });

  test('else the tests that have it in their name, in the files that have it in their text', () => {
    expect(select('adds up')).toEqual({ pattern: 'adds up', by: 'name', files: [unit] });
  });

  test('nothing where neither has it', () => {
    expect(select('effectiveRate.s')).toBeUndefined();
  });
});

test('vitest is given the files of its projects, and a name once, as it is written', () => {
  expect(vitestFilters({ pattern: 'rates', by: 'path', files: [unit, browser] }, ['browser'])).toEqual([browser.file]);
  expect(vitestFilters({ pattern: '87.5 (2012)', by: 'name', files: [unit, browser] }, ['unit', 'browser'])).toEqual([
    unit.file,
    browser.file,
    '--testNamePattern',
    String.raw`87\.5 \(2012\)`,
  ]);
});

test('only what the tests need is built', () => {
  const workspaces = ['packages/core', 'packages/widgets', 'tooling'].map((folder) => ({
    folder,
    manifest: { name: folder.replace('packages', '@blueledger'), version: '1.0.0' },
  }));
  expect(buildsFor([unit, browser], workspaces)).toEqual([
    ['run', 'bundle', '--filter=@blueledger/core^...', '--filter=@blueledger/widgets^...'],
  ]);
  expect(buildsFor([unit, page], workspaces)).toEqual([
    ['run', 'bundle', '--filter=@blueledger/core^...'],
    ['run', 'build', '--filter=@blueledger/widgets'],
  ]);
  expect(buildsFor([unit, tool], workspaces)).toEqual([['run', 'build']]);
});
