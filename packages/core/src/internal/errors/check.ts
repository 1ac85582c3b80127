import { BlueLedgerError, type ErrorCode, faultOfValue, shown } from './BlueLedgerError.js';
import { didYouMean, nearest } from './nearest.js';

/** The error for a value that is not what it must be. Short, because every page loads it. */
const errorFor = (value: unknown, is: string, where: string, expected: string, code: ErrorCode = 'bad-query') =>
  new BlueLedgerError(code, { what: faultOfValue(value, is), where, expected });

/**
 * The value, if it is an object: a query, or an entry of one.
 * @throws BlueLedgerError `bad-query` otherwise.
 */
export function checkRecord<T extends object>(value: T, where = 'query'): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw errorFor(value, 'is not a valid value', where, 'an object');
}

/** The names of all parts of a record, none left out and no other: the compiler holds the list to the type. */
type AllKeys<T, Keys extends readonly string[]> = [Exclude<keyof T, Keys[number]>] extends [never] ? Keys : never;

/**
 * The value, if it is an object that has no other parts than these: a mistyped option is refused, never passed over.
 * @throws BlueLedgerError `bad-query` otherwise, with the known part most like it.
 */
export function checkKeys<T extends object, const Keys extends readonly (keyof T & string)[]>(
  value: T,
  keys: AllKeys<T, Keys>,
  where = 'query',
): T {
  for (const key of Object.keys(checkRecord(value, where)))
    if (!keys.some((known: string) => known === key))
      throw new BlueLedgerError('bad-query', {
        what: `${shown(key)} is not a part of it`,
        where,
        expected: keys.length === 1 ? `${keys[0]}` : `no other than ${keys.join(', ')}`,
        remedy: didYouMean(nearest(key, keys)),
      });
  return value;
}

/**
 * The value, if it is a list.
 * @throws BlueLedgerError `bad-query` otherwise.
 */
export function checkList<T>(value: readonly T[], where: string): readonly T[] {
  const isList: boolean = Array.isArray(value);
  if (isList) return value;
  throw errorFor(value, 'is not a valid value', where, 'a list');
}

/**
 * The value, a text or a list, if it is not longer than a limit: held before any work is done with it, since work grows with
 * the length and a page waits for it.
 * @throws BlueLedgerError `bad-query` otherwise.
 */
export function checkLength<T extends { readonly length: number }>(value: T, most: number, where: string): T {
  const { length } = value;
  if (length <= most) return value;
  const unit = typeof value === 'string' ? 'characters' : 'entries';
  throw new BlueLedgerError('bad-query', {
    what: `it has ${length} ${unit}`,
    where,
    expected: `at most ${most} ${unit}`,
  });
}

/**
 * The value, if it is true or false.
 * @throws BlueLedgerError `bad-query` otherwise.
 */
export function checkBoolean(value: boolean, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw errorFor(value, 'is not a valid value', where, 'true or false');
}

/**
 * The value, if it is text with something in it.
 * @throws BlueLedgerError `bad-query` otherwise.
 */
export function checkText(value: string, where: string, expected: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw errorFor(value, 'is not a valid value', where, expected);
}

/**
 * The value, if it is a whole number that can be counted with, and not below the least.
 * @throws BlueLedgerError `bad-number` otherwise.
 */
export function checkAmount(value: number, where: string, expected: string, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw errorFor(value, 'is not an amount', where, expected, 'bad-number');
}

/** Whether a fact is one, as far as that can be told of all: a table with its sources, or what was made of tables. */
const isFact = (fact: unknown): boolean => {
  const { columns, sources } = Object(fact) as { readonly columns?: unknown; readonly sources?: unknown };
  return Object(fact) === fact && (columns === undefined || Array.isArray(sources));
};

/** Whether a fact is a table, or what was made of tables, which has functions. */
const isTable = (fact: unknown): boolean =>
  isFact(fact) &&
  Object.entries(fact as object).some(([name, part]) => name === 'columns' || typeof part === 'function');

/**
 * The facts, if the tables named are among them, and none of them is something else. Of tables in a list one is enough.
 * @throws BlueLedgerError `facts-missing` otherwise, which names every table that is not there.
 */
export function checkFacts<T extends object>(
  facts: T,
  ...tables: readonly ((keyof T & string) | readonly (keyof T & string)[])[]
): T {
  checkRecord(facts, 'facts');
  const brought = Object.keys(facts) as (keyof T & string)[];
  const absent = [
    ...tables
      .map((table) => [table].flat() as (keyof T & string)[])
      .filter((names) => !names.some((name) => isTable(facts[name]))),
    ...brought.filter((name) => facts[name] !== undefined && !isFact(facts[name])).map((name) => [name]),
  ];
  const [first] = absent;
  if (!first) return facts;
  const where = [...new Set(absent.map((names) => names.map((name) => `facts.${name}`).join(' or ')))];
  throw new BlueLedgerError('facts-missing', {
    what: where[1] ? 'these are not valid tables' : faultOfValue(facts[first[0] as keyof T], 'is not a valid table'),
    where: where.join(', '),
    expected: 'a table as @blueledger/datasets has it',
    remedy: 'facts of @blueledger/core/bundled has what each question reads.',
  });
}

/**
 * The value, if it is an answer of the function named, or of any.
 * @throws BlueLedgerError `not-an-answer` otherwise.
 */
export function checkAnswer<T extends { readonly kind: string }>(value: T, where: string, kind = value?.kind): T {
  const { query, sources, rules, notes } = Object(value) as Readonly<Record<string, unknown>>;
  if (value?.kind === kind && query && [sources, rules, notes].every(Array.isArray)) return value;
  throw errorFor(value, 'is not a valid answer', where, `what ${kind ?? 'a function of core'} gives`, 'not-an-answer');
}
