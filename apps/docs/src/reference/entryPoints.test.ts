import { expect, test } from 'vitest';
import { read } from '../site/repository.js';
import { entryPoints } from './entryPoints.js';
import { readEntryPoint } from './readEntryPoint.js';

const listed = entryPoints(read('packages/core/README.md'));

/** What a manifest exports that is no entry point of functions: files, types alone, and what is named unstable. */
const isOther = /\.(json|css)$|\*|^\.\/(internal\/|text\/|react$|vue$|svelte$)/;

test.for(['core', 'exchange', 'frames', 'widgets'])('every entry point of %s has its pages', (name) => {
  const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { readonly exports: object };
  const modules = Object.keys(exports)
    .filter((path) => !isOther.test(path))
    .map((path) => `@blueledger/${name}${path.slice(1)}`);
  const described = listed.map(({ module }) => module);
  // Bound functions stand on the page of the pure one.
  expect(modules.filter((module) => !described.includes(module) && module !== '@blueledger/core/bundled')).toEqual([]);
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
