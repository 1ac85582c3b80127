import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run/workspaces.mjs';
import { retiredIn, retiredPhrases } from './retiredPhrases.mjs';

/** Where the text stands that a reader sees: messages of every language, of the command, of errors, and of the tables. */
const catalogues = [
  'packages/core/src',
  'packages/widgets/src',
  'packages/cli/src',
  'packages/exchange/src',
  'packages/frames/src',
  'apps/workbench/src',
  'packages/*/README.md',
  'datasets/*/README.md',
  'datasets/*/schema.json',
  'datasets/README.md',
];

/** A test may name a phrase, and two files name what other people head their columns with. */
const exempt = /\.test\.ts$|exchange\/src\/read\/(?:columnWords|rowRoles)\.ts$/;

test.each(catalogues)('%s has no retired phrase', (pattern) => {
  const files = execFileSync('git', ['ls-files', pattern], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(?:ts|md|json|css)$/.test(file) && !exempt.test(file));
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap((file) =>
      retiredIn(readFileSync(join(root, file), 'utf8')).map(
        ({ phrase, instead, line }) => `${file}:${line}: “${phrase}”; say ${instead}`,
      ),
    ),
  ).toEqual([]);
});

test.each(retiredPhrases)('“%s” is found where it is planted', (phrase, instead) => {
  const planted = `first line\n  note: () => 'Planted ${phrase} for a test.',`;
  expect(retiredIn(planted)).toContainEqual({ phrase, instead, line: 2 });
});

test('a word that only contains a retired one is left alone', () => {
  expect(retiredIn('remarkable, by handing over, a supposedly good living')).toEqual([]);
});
