import { expect, test } from 'vitest';
import { publicCalls } from '../test/publicCalls.js';
import {
  accountOn,
  compareReform,
  personnelHistory,
  premiumShared,
  ratesOverYears,
  readScenario,
  scenarioOf,
  simulateLiquidity,
} from './bundled.js';
import { BlueLedgerError } from './internal/errors/index.js';
import { scenarioVersion } from './reforms/scenario.js';

/** The same record with one text, however deep, made long; and where it stands. */
function* withLongText(sound: unknown, text: string, where = ''): Generator<[where: string, broken: unknown]> {
  if (typeof sound === 'string') yield [where, text];
  // An answer that is part of a question is right or wrong as a whole.
  if (typeof sound !== 'object' || sound === null || 'dataVersion' in sound) return;
  for (const [key, value] of Object.entries(sound)) {
    if (Array.isArray(sound) && key !== '0') continue;
    for (const [at, broken] of withLongText(value, text, `${where} ${key}`))
      yield [at, Array.isArray(sound) ? sound.with(Number(key), broken) : { ...sound, [key]: broken }];
  }
}

test('no message repeats more than eighty characters of a query', () => {
  const repeated: string[] = [];
  let refused = 0;
  for (const { name, call, given } of publicCalls)
    for (const [index, argument] of given.entries()) {
      if (argument.as === 'whole') continue;
      for (const [where, broken] of withLongText(argument.sound, 'y'.repeat(300)))
        try {
          call(...given.map(({ sound }) => sound).with(index, broken));
        } catch (error) {
          refused += 1;
          if (!(error instanceof BlueLedgerError) || /y{81}/.test(error.message))
            repeated.push(`${name}${where}: ${String(error)}`);
        }
    }
  expect(repeated).toEqual([]);
  expect(refused).toBeGreaterThan(300);
});

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const reform = (at: number) => ({ ...premiumShared({ from: '2026-01-01' }), id: `shared-${at}` });
const change = { parameter: 'pooling', value: true, from: '2026-01-01' };

test.each<[string, () => unknown, string]>([
  [
    'states',
    () => ratesOverYears({ states: many(501, () => 'JPN'), kind: 'regular' }),
    'states: it has 501 entries. Expected at most 500 entries.',
  ],
  [
    'groupings of a history',
    () => personnelHistory({ groups: many(301, () => 'JPN') }),
    'groups: it has 301 entries. Expected at most 300 entries.',
  ],
  [
    'a grouping',
    () => personnelHistory({ groups: ['JPN+'.repeat(1500)] }),
    'groups: it has 6000 characters. Expected at most 5000 characters.',
  ],
  [
    'reforms',
    () => readScenario({ version: scenarioVersion, reforms: many(101, reform) }),
    'reforms: it has 101 entries. Expected at most 100 entries.',
  ],
  [
    'changes of reforms together',
    () =>
      readScenario({
        version: scenarioVersion,
        reforms: many(6, (at) => ({ ...reform(at), changes: many(100, () => change) })),
      }),
    'reforms: its reforms have 600 changes together. Expected at most 500 changes.',
  ],
  [
    'the text of a scenario',
    () => readScenario(`{${' '.repeat(500_000)}}`),
    'scenario: it has 500002 characters. Expected at most 500000 characters.',
  ],
  [
    'the title of a reform',
    () => scenarioOf({ ...reform(1), title: 'x'.repeat(201) }),
    'reforms[0].title: it has 201 characters. Expected at most 200 characters.',
  ],
  [
    'cuts',
    () =>
      simulateLiquidity({
        budgetYears: ['2025/26'],
        cuts: many(501, () => ({ of: 'personnel' as const, from: '2026-01-01', percent: 1 })),
      }),
    'cuts: it has 501 entries. Expected at most 500 entries.',
  ],
  [
    'missions of a reform',
    () =>
      compareReform({ scenario: scenarioOf(reform(1)), budgetYears: ['2025/26'], missions: many(501, () => 'UNMISS') }),
    'missions: it has 501 entries. Expected at most 500 entries.',
  ],
])('%s beyond a limit are refused before any work', (_, call, message) => {
  expect(call).toThrow(message);
});

test('an account of many entries comes to what its last ones leave', () => {
  const entries = many(20_000, (at) => {
    const date = `${1990 + Math.floor(at / 800)}-01-15`;
    return at % 2 === 0
      ? { kind: 'assessment' as const, date, due: date, amount: 10 }
      : { kind: 'payment' as const, date, fund: 'UNMISS', amount: 9 };
  });
  const { outstanding } = accountOn({ state: 'JPN', fund: 'UNMISS', entries, date: '2026-01-01' });
  // Ten thousand times a cent.
  expect(outstanding).toBe(10_000);
});
