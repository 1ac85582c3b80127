import { BlueLedgerError, type ErrorCode, faultOfValue } from './BlueLedgerError.js';

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

/**
 * The facts, if the tables named are among them.
 * @throws BlueLedgerError `facts-missing` otherwise.
 */
export function checkFacts<T extends object>(facts: T, ...tables: readonly (keyof T & string)[]): T {
  checkRecord(facts, 'facts');
  for (const name of tables)
    if (!(facts[name] as { readonly columns?: unknown } | undefined | null)?.columns)
      throw errorFor(
        facts[name],
        'is not a valid table',
        `facts.${name}`,
        'a table as @blueledger/datasets has it',
        'facts-missing',
      );
  return facts;
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
