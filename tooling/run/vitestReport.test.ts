import { expect, test } from 'vitest';
import { checksOfReport } from './vitestReport.mjs';

const file = (status: string, tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((status, index) => ({ fullName: `claim ${index}`, status })),
});

test('every test counts once, passed or failed, and the log begins where vitest tells of failures', () => {
  const output = 'RUN\n ✓ claim 0\n⎯⎯ Failed Tests 1 ⎯⎯\n- Expected\n+ Received';
  const { checks, log } = checksOfReport(
    { testResults: [file('failed', ['passed', 'failed'])] },
    { code: 1, output },
    'unit',
  );
  expect(checks).toEqual([
    { name: 'claim 0', passed: true },
    { name: 'a.test.ts: claim 1', passed: false },
  ]);
  expect(log).toBe('⎯⎯ Failed Tests 1 ⎯⎯\n- Expected\n+ Received');
});

test('a file that cannot be loaded counts as one failed', () => {
  const { checks } = checksOfReport({ testResults: [file('failed', [])] }, { code: 1, output: '' }, 'unit');
  expect(checks).toEqual([{ name: 'a.test.ts could not be run', passed: false }]);
});

test('a run that fails although every test passed counts as failed', () => {
  const { checks } = checksOfReport(
    { testResults: [file('passed', ['passed'])] },
    { code: 1, output: 'unhandled' },
    'unit',
  );
  expect(checks.map(({ passed }) => passed)).toEqual([true, false]);
});

test('a run without a report counts as failed', () => {
  expect(checksOfReport(undefined, { code: 0, output: 'killed' }, 'unit').checks).toEqual([
    { name: 'vitest (unit) wrote no report', passed: false, output: 'killed' },
  ]);
});

test('files whose tests are all skipped fail; a project without files only says so', () => {
  const skippedOnly = checksOfReport(
    { testResults: [file('passed', ['skipped'])] },
    { code: 0, output: '' },
    'browser',
  );
  expect(skippedOnly.checks.map(({ passed }) => passed)).toEqual([false]);
  expect(skippedOnly.notes).toEqual(['1 skipped in browser']);
  expect(checksOfReport({ testResults: [] }, { code: 0, output: '' }, 'page')).toEqual({
    checks: [],
    notes: ['no page tests yet'],
  });
});

test('where only some tests were asked for, a file without any of them is no failure', () => {
  const report = { testResults: [file('passed', ['skipped', 'skipped'])] };
  expect(checksOfReport(report, { code: 0, output: '' }, 'unit', true)).toEqual({
    checks: [],
    notes: ['2 skipped in unit'],
  });
});
