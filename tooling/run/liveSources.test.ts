import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf } from './liveSources.mjs';
import { root } from './workspaces.mjs';

test.each([
  ['@blueledger/core', 'packages/core/src/index.ts'],
  ['@blueledger/core/bundled', 'packages/core/src/bundled.ts'],
  ['@blueledger/core/rates', 'packages/core/src/rates/index.ts'],
  ['@blueledger/exchange/node', 'packages/exchange/src/node/index.ts'],
  ['@blueledger/widgets/rates', 'packages/widgets/src/rates/rates.ts'],
  ['@blueledger/widgets/rates/define', 'packages/widgets/src/rates/define.ts'],
  ['@blueledger/widgets/snippet', 'packages/widgets/src/snippet/index.ts'],
])('%s is read from %s', (specifier, file) => {
  expect(sourceOf(specifier)).toBe(join(root, file));
});

test.each(['@blueledger/datasets/missions', '@blueledger/widgets/integrity.json', 'lit', './rates.js'])(
  '%s is read as it is',
  (specifier) => {
    expect(sourceOf(specifier)).toBeUndefined();
  },
);
