import { describe, expect, test } from 'vitest';
import { type Argument, publicCalls } from '../test/publicCalls.js';
import { BlueLedgerError } from './internal/errors/index.js';

/** What a caller without types may put in the place of a sound value. */
function wrongFor(sound: unknown): readonly unknown[] {
  if (Array.isArray(sound)) return [null, 'no list', 42, {}];
  if (typeof sound === 'object') return [null, 'no record', 42, []];
  if (typeof sound === 'string') return [null, '', 42, {}, [], true];
  if (typeof sound === 'number') return [null, Number.NaN, Number.POSITIVE_INFINITY, 'no number', {}, [], true];
  return [null, 'no', 0, {}];
}

/** The same record or list with one value, however deep, put wrong; and where that value stands. */
function* putWrong(sound: unknown, where = ''): Generator<[where: string, broken: unknown, wrong: unknown]> {
  for (const wrong of wrongFor(sound)) yield [where, wrong, wrong];
  // An answer that is part of a question is right or wrong as a whole.
  if (typeof sound !== 'object' || sound === null || 'dataVersion' in sound) return;
  for (const [key, value] of Object.entries(sound)) {
    if (Array.isArray(sound) && key !== '0') continue;
    const inside = Array.isArray(sound) ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`;
    for (const [at, broken, wrong] of putWrong(value, inside))
      yield [
        at,
        Array.isArray(sound)
          ? sound.map((one: unknown, index) => (String(index) === key ? broken : one))
          : { ...sound, [key]: broken },
        wrong,
      ];
  }
}

const shown = (value: unknown) => (typeof value === 'number' ? String(value) : JSON.stringify(value));

function* trials(given: readonly Argument[]): Generator<[where: string, wrong: string, given: unknown[]]> {
  const sound = given.map((argument) => argument.sound);
  for (const [index, argument] of given.entries()) {
    const broken: Iterable<[string, unknown, unknown]> =
      argument.as !== 'whole'
        ? putWrong(argument.sound)
        : [null, {}, 42, 'text', []]
            .filter((wrong) => !(Array.isArray(wrong) && Array.isArray(argument.sound)))
            .map((wrong) => ['', wrong, wrong] as [string, unknown, unknown]);
    for (const [where, value, wrong] of broken)
      yield [`argument ${index + 1}${where === '' ? '' : `, ${where}`}`, shown(wrong), sound.with(index, value)];
    if (argument.as === 'query' && typeof argument.sound === 'object' && !Array.isArray(argument.sound))
      yield [`argument ${index + 1}`, '{}', sound.with(index, {})];
  }
}

function failure(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

// Each once, whichever functions give it: a function that refuses in the words of others changes nothing here.
test('the messages for missing values are those of the list', async () => {
  const messages = new Set<string>();
  for (const { call, given } of publicCalls)
    for (const [, wrong, broken] of trials(given)) {
      if (wrong !== 'null') continue;
      const error = failure(() => call(...broken));
      if (error instanceof BlueLedgerError) messages.add(`${error.code} ${error.message}\n`);
    }
  await expect([...messages].sort().join('')).toMatchFileSnapshot('../test/refusals.txt');
});

describe('every public function refuses what is not a query, in its own error class', () => {
  test.each(publicCalls.map((each) => [each.entry, each.name, each] as const))(
    '%s %s',
    (_entry, name, { call, given }) => {
      const sound = failure(() => call(...given.map((argument) => argument.sound)));
      if (!(name === 'checkClaims' && given.length > 0)) expect(sound, 'the sound call is answered').toBeUndefined();
      const raw: string[] = [];
      for (const [where, wrong, broken] of trials(given)) {
        const error = failure(() => call(...broken));
        if (error === undefined) {
          raw.push(`${where} = ${wrong}: was answered`);
          continue;
        }
        if (!(error instanceof BlueLedgerError)) raw.push(`${where} = ${wrong}: ${(error as Error).stack}`);
        else if (!/^\S.*: .+\. Expected .+\./s.test(error.message) || /\[object|undefined|NaN to/.test(error.message))
          raw.push(`${where} = ${wrong}: ${error.message}`);
      }
      expect(raw).toEqual([]);
    },
  );
});
