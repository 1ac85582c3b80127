import { describe, expect, test } from 'vitest';
import { bundledFacts } from '../test/bundledFacts.js';
import { docExamples, runExample } from '../test/docExamples.js';
import * as bundled from './bundled.js';
import * as core from './index.js';
import * as schemas from './schemas/index.js';

const sources = import.meta.glob(['./**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const examples = Object.entries(sources).flatMap(([file, source]) =>
  // bundled.ts repeats the docstrings of the pure functions: only what it has of its own.
  docExamples(file, source).filter(({ of }) => file !== './bundled.ts' || of === 'facts'),
);

/** What a reader has who imports both entries: bound functions hide the pure ones of the same name. */
const scope: Record<string, unknown> = {
  ...core,
  ...bundled,
  ...schemas,
  facts: bundledFacts,
};

/** An ellipsis in an expected text stands for anything. */
function withEllipses(expected: unknown): unknown {
  if (typeof expected === 'string' && expected.includes('…')) {
    const parts = expected.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
    return expect.stringMatching(new RegExp(`^${parts.join('[^]*')}$`));
  }
  if (Array.isArray(expected)) return expected.map(withEllipses);
  if (typeof expected === 'object' && expected !== null && Object.getPrototypeOf(expected) === Object.prototype)
    return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, withEllipses(value)]));
  return expected;
}

describe('every example of the documentation holds', () => {
  test.for(examples)('$of ($file)', ({ code, of }) => {
    const claims = runExample(code, of === 'facts' ? { ...scope, core, facts: bundled.facts } : scope);
    expect(claims.length, 'an example claims something: expression; // => expected').toBeGreaterThan(0);
    expect(claims.map(({ expression, actual }) => ({ expression, gives: actual }))).toEqual(
      claims.map(({ expression, expected }) => ({ expression, gives: withEllipses(expected) })),
    );
  });
});

test('every public function has an example', () => {
  const functions = Object.entries({ ...core, ...schemas }).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  const shown = new Set(examples.map((example) => example.of));
  expect(functions.filter((name) => !shown.has(name))).toEqual([]);
});

describe('the runner of examples', () => {
  test('a claim that does not hold is seen, on its own line or the next', () => {
    expect(runExample('const two = 1 + 1;\ntwo; // => 3\ntwo + 1;\n// => 4\ntwo;', {})).toEqual([
      { expression: 'two', actual: 2, expected: 3 },
      { expression: 'two + 1', actual: 3, expected: 4 },
    ]);
  });

  test('an ellipsis stands for anything, the rest of the text does not', () => {
    expect('Data 1.2 (2025).').toEqual(withEllipses('Data … (2025).'));
    expect('Data 1.2 (2026).').not.toEqual(withEllipses('Data … (2025).'));
  });

  test('an example is found with the name that it stands on', () => {
    const source = '/**\n * One.\n * @example\n * ```ts\n * one(); // => 1\n * ```\n */\nexport const one = () => 1;';
    expect(docExamples('one.ts', source)).toEqual([{ of: 'one', file: 'one.ts', code: 'one(); // => 1\n' }]);
  });
});
