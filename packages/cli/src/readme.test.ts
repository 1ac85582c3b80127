import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run, wordsOf } from '../test/run.js';

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const lines = [...page.matchAll(/^npx blueledger (.+)(?:\n# (.+))?$/gm)].map(([, line = '', first]) => ({
  line,
  first,
}));

test('the page has examples', () => {
  expect(lines.length).toBeGreaterThan(5);
});

test.for(lines)('$line', async ({ line, first }) => {
  const { code, out, err } = await run(wordsOf(line));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  if (first !== undefined) expect(out.split('\n', 1)[0]).toBe(first);
});
