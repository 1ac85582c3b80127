import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { docExamples, runLateExample } from '../../core/test/docExamples.js';
import { exampleScope } from '../test/exampleScope.js';
import * as bundled from './bundled.js';
import * as exchange from './index.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const examples = files.flatMap((file) => docExamples(file, readFileSync(`${folder}/${file}`, 'utf8')));
const page = readFileSync(`${folder}/../README.md`, 'utf8');
const onPage = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({
  of: 'README',
  file: 'README.md',
  code,
}));

describe('every example of the documentation holds', () => {
  test.for([...examples, ...onPage])('$of ($file)', async ({ code, file }) => {
    // Readers and some writers answer later: an example may await them.
    const claims = await runLateExample(code, file === 'README.md' ? { ...exampleScope, ...bundled } : exampleScope);
    expect(claims.length, 'an example claims something: expression; // => expected').toBeGreaterThan(0);
    expect(claims.map(({ expression, actual }) => ({ expression, gives: actual }))).toEqual(
      claims.map(({ expression, expected }) => ({ expression, gives: expected })),
    );
  });
});

test('every public function has an example', () => {
  const functions = Object.entries(exchange).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  const shown = new Set(examples.map((example) => example.of));
  expect(functions.filter((name) => !shown.has(name))).toEqual([]);
});
