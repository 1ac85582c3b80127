import { expect, test } from 'vitest';
import { publicCalls } from '../test/publicCalls.js';
import { ask as askBundled, factsOf as factsOfQuestion } from '../test/registered.js';
import { burdenShare } from './burden/index.js';
import * as core from './index.js';
import { queryOf, questions } from './internal/questions/index.js';
import { effectiveRates } from './rates/index.js';

// Facts that a program without types puts together: a table too few, a column too few, something else in the place of a table.

type Facts = Readonly<Record<string, { readonly columns?: object } | undefined>>;

const pure = publicCalls.flatMap(({ entry, name, call, given: [facts, ...rest] }) =>
  entry === '@blueledger/core' && facts?.as === 'whole' && rest.length > 0
    ? [
        {
          name,
          tables: facts.sound as Facts,
          ask: (tables: unknown) => call(tables, ...rest.map(({ sound }) => sound)),
        },
      ]
    : [],
);
const factsOf = (name: string) => pure.find((one) => one.name === name)?.tables as never;

/** What a function throws in other words than ours. */
function raw(ask: () => unknown): string | undefined {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'BlueLedgerError')) return String(error);
  }
  return undefined;
}

test('no function meets what is no table, or a table without its sources, with an error of the language', () => {
  const found = pure.flatMap(({ name, tables, ask }) =>
    Object.entries(tables).flatMap(([table, sound]) =>
      sound?.columns === undefined
        ? []
        : [5, { ...sound, sources: undefined }].flatMap((wrong) => {
            const error = raw(() => ask({ ...tables, [table]: wrong }));
            return error === undefined ? [] : [`${name} ${table}: ${error}`];
          }),
    ),
  );
  expect(found).toEqual([]);
});

// Of what may be left out, what a query makes needed: the list of least developed countries, where the query does not say.
test('the tables that a question needs are named at once, each of them', async () => {
  const more = await Promise.all(
    questions.flatMap(({ name, form = name, facts, samples, answerOf }) =>
      facts === undefined || form !== name || answerOf !== undefined || name === 'levelFor'
        ? []
        : samples.map(async (sample) => {
            const whole = (await factsOfQuestion(facts)) as Record<string, unknown>;
            const ask = (core as unknown as Record<string, (...given: unknown[]) => unknown>)[name];
            const query = queryOf(sample, askBundled);
            const missing = (given: object): string[] => {
              try {
                ask?.(given, query);
              } catch (error) {
                const { code, where = '' } = error as { code?: string; where?: string };
                if (code === 'facts-missing')
                  return Array.from(where.matchAll(/facts\.(\w+)/g), ([, table = '']) => table);
                // Without any list of groups the code of one is unknown.
                if (code !== 'unknown-code') throw error;
              }
              return [];
            };
            const first = missing({});
            const again = missing(Object.fromEntries(first.map((table) => [table, whole[table]])));
            return first.length === 0 || again.length > 0
              ? [`${name}: first ${first.join()}, then ${again.join()}`]
              : [];
          }),
    ),
  );
  expect(more.flat()).toEqual([]);
});

test('what is missing is said', () => {
  const rates = factsOf('effectiveRates') as Record<string, { columns: object }>;
  const of = (wrong: object) => () => effectiveRates({ ...rates, ...wrong } as never, { year: 2025 });
  expect(of({ regularScale: 5 })).toThrow(
    'facts.regularScale: 5 is not a valid table. Expected a table as @blueledger/datasets has it.',
  );
  expect(of({ levelTransitions: undefined })).toThrow('facts.levelTransitions: it is missing.');
  expect(of({ regularScale: { ...rates['regularScale'], sources: undefined } })).toThrow(
    'is not a valid table. Expected a table as @blueledger/datasets has it.',
  );
  const columns = { ...rates['memberStates']?.columns, iso3: undefined };
  expect(of({ memberStates: { ...rates['memberStates'], columns } })).toThrow(
    expect.objectContaining({
      code: 'facts-missing',
      message:
        'facts: a table has not the column that is needed. Expected each table with the columns that it has in @blueledger/datasets.',
    }),
  );
  const burden = factsOf('burdenShare') as Record<string, { columns: object }>;
  expect(() =>
    burdenShare({ ...burden, memberStates: { ...burden['memberStates'], columns: {} } } as never, { year: 2025 }),
  ).toThrow(expect.objectContaining({ code: 'facts-missing' }));
});
