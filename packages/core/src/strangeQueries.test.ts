import { expect, test } from 'vitest';
import { publicCalls } from '../test/publicCalls.js';
import { BlueLedgerError } from './internal/errors/index.js';

/** Values that no query has, and names that every object has without being asked. */
const strange: readonly unknown[] = [
  Symbol('x'),
  10n,
  () => 1,
  new Date(0),
  new Map(),
  1e308,
  -0,
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'],
];

/** The same record with one value, however deep, in another's place; and where it stands. */
function* withStrange(sound: unknown, wrong: unknown, where = ''): Generator<[where: string, broken: unknown]> {
  yield [where, wrong];
  // An answer that is part of a question is right or wrong as a whole.
  if (typeof sound !== 'object' || sound === null || 'dataVersion' in sound) return;
  for (const [key, value] of Object.entries(sound)) {
    if (Array.isArray(sound) && key !== '0') continue;
    for (const [at, broken] of withStrange(value, wrong, `${where} ${key}`))
      yield [at, Array.isArray(sound) ? sound.with(Number(key), broken) : { ...sound, [key]: broken }];
  }
  if (!Array.isArray(sound)) yield [`${where} with a key`, { ...sound, [String(wrong)]: 1 }];
}

/** The same record with one of its texts another: an answer of a kind that none is, a note of a code that none has. */
function* withStrangeText(sound: unknown, wrong: unknown): Generator<[where: string, broken: unknown]> {
  yield ['', wrong];
  if (typeof sound !== 'object' || sound === null || typeof wrong !== 'string') return;
  for (const [key, value] of Object.entries(sound))
    if (typeof value === 'string') yield [` ${key}`, { ...sound, [key]: wrong }];
}

const bound = new Set(publicCalls.flatMap(({ entry, name }) => (entry.endsWith('/bundled') ? [name] : [])));

test('whatever stands in a query, an error is one of ours', () => {
  const raw: string[] = [];
  for (const { entry, name, call, given } of publicCalls) {
    // The same function stands in both entries, bound in one.
    if (!entry.endsWith('/bundled') && bound.has(name)) continue;
    for (const [index, { as, sound }] of given.entries())
      for (const wrong of strange)
        for (const [where, broken] of as === 'whole' ? withStrangeText(sound, wrong) : withStrange(sound, wrong))
          try {
            call(...given.map((one) => one.sound).with(index, broken));
          } catch (error) {
            if (!(error instanceof BlueLedgerError))
              raw.push(
                `${name} ${index}${where} = ${String(wrong)}: ${(error as Error).stack?.split('\n').slice(0, 2).join(' ')}`,
              );
          }
  }
  expect(raw).toEqual([]);
});
