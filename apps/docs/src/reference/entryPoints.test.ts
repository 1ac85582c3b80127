import { expect, test } from 'vitest';
import { entryPoints } from './entryPoints.js';
import { readEntryPoint } from './readEntryPoint.js';

const listed = entryPoints();

test('entry points are those of the manifests, without what is unstable and what has no functions', () => {
  const modules = listed.map(({ module }) => module);
  expect(modules).toEqual(expect.arrayContaining(['@blueledger/core/rates', '@blueledger/exchange/node']));
  expect(modules.filter((module) => /internal|json|css|\*/.test(module))).toEqual([]);
});

test('a function is read with its head, its parts, its errors and its example', () => {
  const rates = readEntryPoint('packages/core/src/rates/index.ts');
  const { kind, signature, throws, examples, file } = rates.find(({ name }) => name === 'effectiveRates')!;
  expect({ kind, signature, file }).toEqual({
    kind: 'function',
    signature: 'effectiveRates(facts: ScaleFacts, query: EffectiveRatesQuery): EffectiveRates',
    file: 'packages/core/src/rates/effectiveRates.ts',
  });
  expect(throws).toContain('`year-not-covered`');
  expect(examples[0]).toContain('// => 26.1584');
  expect(rates.find(({ name }) => name === 'EffectiveRatesQuery')?.members[0]).toMatchObject({
    name: 'year',
    type: 'number',
    isOptional: false,
  });
});

test('every public function of core has a text, and says what it gives', () => {
  const silent = listed
    .filter(({ module }) => module.startsWith('@blueledger/core'))
    .flatMap(({ file }) => readEntryPoint(file))
    .filter(({ kind, text }) => kind === 'function' && text === '');
  expect(silent.map(({ name }) => name)).toEqual([]);
});
