import { expect, test } from 'vitest';
import { checksOfReport } from './vitestReport.mjs';

const file = (status: string, tests: string[], message = '') => ({
  name: 'a.test.ts',
  status,
  message,
  assertionResults: tests.map((status, index) => ({
    fullName: `claim ${index}`,
    status,
    failureMessages: status === 'failed' ? ['expected 1 to be 2'] : [],
  })),
});

test('every test counts once, passed or failed', () => {
  const { checks } = checksOfReport(
    { testResults: [file('failed', ['passed', 'failed'])] },
    { code: 1, output: '' },
    'unit',
  );
  expect(checks).toEqual([
    { name: 'claim 0', passed: true },
    { name: 'a.test.ts: claim 1', passed: false, output: 'expected 1 to be 2' },
  ]);
});

test('a file that cannot be loaded counts as one failed', () => {
  const { checks } = checksOfReport(
    { testResults: [file('failed', [], 'SyntaxError')] },
    { code: 1, output: '' },
    'unit',
  );
  expect(checks).toEqual([{ name: 'a.test.ts', passed: false, output: 'SyntaxError' }]);
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
  expect(skippedOnly.remarks).toEqual(['1 skipped in browser']);
  expect(checksOfReport({ testResults: [] }, { code: 0, output: '' }, 'page')).toEqual({
    checks: [],
    remarks: ['no page tests yet'],
  });
});
