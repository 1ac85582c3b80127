import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@blueledger/core';
import { boundFunctions, questions } from '@blueledger/core/internal/questions';
import { expect, test } from 'vitest';
import { bundledSource } from './bundledSource.js';
import { declaredIn } from './docstrings.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('bundled.ts is what the registry of questions gives; if not: npm run generate', async () => {
  expect(readFileSync(join(root, 'packages/core/src/bundled.ts'), 'utf8')).toBe(await bundledSource(root));
});

test('every public function of core that takes facts is bound, and only those that take any table are not', () => {
  const declared = declaredIn(join(root, 'packages/core/src'));
  const ofFacts = Object.entries(core).flatMap(([name, value]) => {
    const takes = typeof value === 'function' ? declared.get(name)?.takes : undefined;
    return takes !== undefined && /facts|table/i.test(takes) ? [name] : [];
  });
  const bound = new Set(
    [...questions, ...boundFunctions].flatMap(({ name, form = name, facts }) => (facts ? [form] : [])),
  );
  // Those take tables of the caller's, to add them up or to make facts of them.
  expect(ofFacts.filter((name) => !bound.has(name)).sort()).toEqual([
    'attributionOf',
    'datedLists',
    'earlierScales',
    'sumBy',
  ]);
});
