import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenFiles } from '../../exchange/test/brokenFiles.js';
import { run } from '../test/run.js';

const folder = mkdtempSync(join(tmpdir(), 'blue-ledger-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Those that are broken by nothing but their content: limits and names from a caller are no matter of the command.
const files = (await brokenFiles()).filter(({ options }) =>
  Object.keys(options ?? {}).every((name) => name === 'kind'),
);

test('there are at least twenty', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

/** Read all the same, with a warning that says how. */
const warned = ['renamed-workbook.csv', 'renamed-text.xlsx', 'title-above.csv'];

test.for(files)('$name: what is wrong, where, and what to do', async ({ name, bytes, options }) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const kind = options?.kind === undefined ? [] : ['--kind', options.kind];
  const { code, out, err } = await run(['validate', path, ...kind]);
  const isWarned = warned.includes(name);
  expect({ code, err }).toEqual({ code: isWarned ? 0 : 3, err: '' });
  expect(out).toMatch(isWarned ? /^warning: .+ Expected .+/m : /^error: .+ Expected .+/m);
  expect(out).toContain(name);
});

test('a file in which nothing is wrong is done', async () => {
  const path = join(folder, 'levels-good.csv');
  writeFileSync(path, 'iso3,level\nJPN,B\n');
  const { code, out } = await run(['validate', path]);
  expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, 'Nothing is wrong.']);
});
