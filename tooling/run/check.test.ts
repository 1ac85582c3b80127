import { expect, test } from 'vitest';
import { excerpt, runSuite } from './check.mjs';

test('a suite that crashes counts as one failed', async () => {
  const { checks } = await runSuite('types', () => Promise.reject(new Error('no compiler')));
  expect(checks).toEqual([
    { name: 'types crashed', passed: false, output: expect.stringContaining('no compiler') as string },
  ]);
});

test('a suite that checks nothing and says nothing counts as one failed', async () => {
  const { checks } = await runSuite('types', () => Promise.resolve({ checks: [] }));
  expect(checks).toEqual([{ name: 'types', passed: false, output: 'nothing was checked' }]);
});

test('a suite that has nothing to check yet, and says so, is not counted', async () => {
  const { checks, notes } = await runSuite('page', () => Promise.resolve({ checks: [], notes: ['none yet'] }));
  expect({ checks, notes }).toEqual({ checks: [], notes: ['none yet'] });
});

test('the output of one failure does not bury the others', () => {
  const lines = excerpt(Array.from({ length: 150 }, (_, line) => `line ${line}`).join('\n')).split('\n');
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([101, '    line 0', '    … and 50 more lines']);
});
