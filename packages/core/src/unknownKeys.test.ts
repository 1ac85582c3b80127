import { describe, expect, test } from 'vitest';
import { type Argument, publicCalls } from '../test/publicCalls.js';
import { argumentOf, ask } from '../test/registered.js';
import { BlueLedgerError } from './internal/errors/index.js';
import { questions } from './internal/questions/index.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('dataVersion' in value);

/** The same query with one more key in one of its records, however deep, and where that record stands. */
function* withOneMore(sound: unknown, key: string, where = ''): Generator<[where: string, query: unknown]> {
  if (Array.isArray(sound)) {
    for (const [index, item] of sound.entries())
      for (const [at, inside] of withOneMore(item, key, `${where}[${index}]`))
        yield [at, sound.map((other: unknown, at) => (at === index ? inside : other))];
  } else if (isRecord(sound)) {
    yield [where, { ...sound, [key]: 1 }];
    for (const [name, item] of Object.entries(sound))
      for (const [at, inside] of withOneMore(item, key, where === '' ? name : `${where}.${name}`))
        yield [at, { ...sound, [name]: inside }];
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

/** What is wrong with how each additional key is refused; nothing where each is refused in words. */
function passedOver(call: (query: unknown) => unknown, sound: unknown): string[] {
  return [...withOneMore(sound, 'notAPart')].flatMap(([where, query]) => {
    const error = failure(() => call(query));
    if (error === undefined) return [`${where || 'the query'}: passed over`];
    if (!(error instanceof BlueLedgerError)) return [`${where || 'the query'}: ${(error as Error).stack}`];
    return error.message.includes('notAPart') ? [] : [`${where || 'the query'}: ${error.message}`];
  });
}

/** A name with a letter left out: what a person mistypes. */
const mistyped = (name: string) => `${name.slice(0, -2)}${name.slice(-1)}`;

/** Tables are facts: those of one question may stand beside those of another. */
const takesTables = (name: string) => name === 'datedLists' || name === 'earlierScales';

const puttable = ({ as, sound }: Argument) => as !== 'whole' && typeof sound === 'object' && sound !== null;

describe('no public function passes a key over that it does not know', () => {
  test.each(
    publicCalls
      .filter(({ name }) => !takesTables(name))
      .flatMap((each) =>
        each.given.flatMap((argument, index) =>
          puttable(argument) ? [[each.entry, each.name, index, each] as const] : [],
        ),
      ),
  )('%s %s, argument %i', (_entry, _name, index, { call, given }) => {
    const sound = given.map((argument) => argument.sound);
    expect(passedOver((query) => call(...sound.with(index, query)), sound[index])).toEqual([]);
  });
});

describe('every sample query', () => {
  test.each(questions.filter(({ answerOf }) => answerOf === undefined).map((each) => [each.name, each] as const))(
    '%s refuses one more key, and offers the option that was meant',
    (name, question) => {
      for (const sample of question.samples) {
        const sound = argumentOf(question, sample);
        if (!isRecord(sound)) continue;
        expect(passedOver((query) => ask(name, query), sound)).toEqual([]);
        for (const key of Object.keys(sound).filter((each) => each.length > 4)) {
          const { [key]: value, ...others } = sound;
          expect(failure(() => ask(name, { ...others, [mistyped(key)]: value }))).toMatchObject({
            code: 'bad-query',
            remedy: expect.stringMatching(/^Did you mean \w+\?$/) as string,
          });
        }
      }
    },
  );
});
