import { expect, test } from 'vitest';
import { runSuite } from './check.mjs';

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
  const { checks, remarks } = await runSuite('page', () => Promise.resolve({ checks: [], remarks: ['none yet'] }));
  expect({ checks, remarks }).toEqual({ checks: [], remarks: ['none yet'] });
});
