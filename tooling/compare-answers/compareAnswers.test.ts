import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as bundled from '@blueledger/core/bundled';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classify } from './classify.js';
import { type Comparison, compareAnswers, inAll } from './compareAnswers.js';
import { differences } from './differences.js';
import { expected } from './expected.js';
import { functionArguments } from './functionCalls.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const none = { functions: {}, keys: {}, values: {} };

/** A built checkout beside this one, in which the standard rate of reimbursement of July 2022 is a dollar higher. */
const changed = mkdtempSync(join(tmpdir(), 'compare-answers-'));

beforeAll(() => {
  for (const folder of ['datasets', 'packages/core']) {
    mkdirSync(join(changed, folder), { recursive: true });
    for (const part of ['dist', 'package.json'])
      cpSync(join(root, folder, part), join(changed, folder, part), { recursive: true });
  }
  mkdirSync(join(changed, 'node_modules/@blueledger'), { recursive: true });
  symlinkSync(join(changed, 'datasets'), join(changed, 'node_modules/@blueledger/datasets'));
  symlinkSync(join(root, 'node_modules/zod'), join(changed, 'node_modules/zod'));
  const rule = join(changed, 'datasets/dist/rules/personnel-reimbursement-rate.js');
  const source = readFileSync(rule, 'utf8');
  expect(source).toContain('1448');
  writeFileSync(rule, source.replaceAll('1448', '1449'));
});
afterAll(() => rmSync(changed, { recursive: true, force: true }));

const comparison: Comparison = {
  before: root,
  after: root,
  queries: 3,
  seed: 'test',
  only: ['personnelReimbursement', 'effectiveRate'],
  renames: none,
  expected: [],
};

describe('two builds', () => {
  test('with the same answers have no difference', async () => {
    const report = await compareAnswers(comparison);
    const { calls, equal, unexpected } = inAll(report.counts);
    expect({ equal, unexpected }).toEqual({ equal: calls, unexpected: 0 });
    expect(calls).toBeGreaterThan(20);
  });

  test('that differ in one rate show it in what rests on it, and nowhere else', async () => {
    const report = await compareAnswers({ ...comparison, after: changed });
    const unexpected = (name: string) => report.counts.find((counts) => counts.name === name)?.unexpected;
    expect(unexpected('effectiveRate')).toBe(0);
    expect(unexpected('personnelReimbursement')).toBeGreaterThan(0);
    const rates = report.unexpected.flatMap(({ places }) =>
      places.filter(({ path }) => path === 'value.months[].rate'),
    );
    expect(rates).not.toEqual([]);
    for (const { before, after } of rates) expect({ before, after }).toEqual({ before: 1448, after: 1449 });
  });

  test('that differ as a changeset says have an expected difference', async () => {
    const report = await compareAnswers({
      ...comparison,
      only: ['personnelReimbursement'],
      after: changed,
      expected: [{ because: 'a dollar more', changeset: 'rate.md', matches: () => true }],
    });
    expect(inAll(report.counts)).toMatchObject({ unexpected: 0 });
    expect([...report.reasons.keys()]).toEqual(['a dollar more (rate.md)']);
  });
});

test('every function of the bundled entry is a registered question or has arguments', async () => {
  const { questions } = await import('@blueledger/core/internal/questions');
  const known = new Set([...questions.map(({ name }) => name), ...Object.keys(functionArguments)]);
  const functions = Object.entries(bundled).flatMap(([name, value]) =>
    typeof value === 'function' && name !== 'BlueLedgerError' ? [name] : [],
  );
  expect(functions.filter((name) => !known.has(name))).toEqual([]);
});

test('every expected difference names a changeset', () => {
  for (const { because, changeset } of expected) {
    expect(because).not.toBe('');
    expect(() => readFileSync(join(root, '.changeset', changeset))).not.toThrow();
  }
});

describe('differences', () => {
  const between = (before: unknown, after: unknown) => [...differences(before, after)];

  test('of lists of rules are found by rule, and their order too', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, value: 1 }));
    expect(between([a, b], [b, a, c])).toEqual([
      { path: '[]', at: '[c]', before: undefined, after: c },
      { path: '(order)', at: '(order)', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
    expect(between([a, b], [a, { id: 'b', value: 2 }])).toEqual([
      { path: '[]#b.value', at: '[b].value', before: 1, after: 2 },
    ]);
  });

  test('of texts are found beside the same text in other words', () => {
    const [gone, old, now] = [
      'The rate: from a secondary source.',
      'No report for May.',
      'No report available for May.',
    ];
    expect(between([gone, old], [now])).toEqual([
      { path: '[]', at: '[0]', before: old, after: now },
      { path: '[]', at: '[0]', before: gone, after: undefined },
    ]);
  });

  test('of lists of numbers are found where they stand', () => {
    expect(between([1, 2, 3], [1, 3])).toEqual([{ path: '[]', at: '[1]', before: 2, after: undefined }]);
    expect(between([1, 2, 3], [1, 4, 3])).toEqual([{ path: '[]', at: '[1]', before: 2, after: 4 }]);
    expect(between([1, 2], [2, 1])).not.toEqual([]);
  });
});

describe('a text', () => {
  const call = { name: 'summaryOf', args: [] };

  test('with other words and the same numbers is wording', () => {
    expect(classify(call, { value: 'Is 1,000 dollars.' }, { value: 'Are 1,000 dollars due.' }, []).as).toBe('wording');
  });

  test('with another number is not', () => {
    expect(classify(call, { value: 'Is 1,000 dollars.' }, { value: 'Is 1,001 dollars.' }, []).as).toBe('unexpected');
  });

  test('that is a code is not', () => {
    expect(classify(call, { status: 'derived' }, { status: 'published' }, []).as).toBe('unexpected');
  });
});
