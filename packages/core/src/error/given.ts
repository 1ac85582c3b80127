import { BlueLedgerError, shown } from './BlueLedgerError.js';

/**
 * The value, if it is a record: a question, or an entry of one.
 * @throws BlueLedgerError `bad-question` otherwise.
 */
export function givenRecord<T extends object>(value: T, where = 'question'): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new BlueLedgerError('bad-question', { what: `${shown(value)} is no record`, where, expected: 'an object' });
}

/**
 * The value, if it is a list.
 * @throws BlueLedgerError `bad-question` otherwise.
 */
export function givenList<T>(value: readonly T[], where: string): readonly T[] {
  const isList: boolean = Array.isArray(value);
  if (isList) return value;
  throw new BlueLedgerError('bad-question', { what: `${shown(value)} is no list`, where, expected: 'a list' });
}

/**
 * The value, if it is true or false.
 * @throws BlueLedgerError `bad-question` otherwise.
 */
export function givenBoolean(value: boolean, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new BlueLedgerError('bad-question', {
    what: `${shown(value)} is no yes or no`,
    where,
    expected: 'true or false',
  });
}

/**
 * The value, if it is text with something in it.
 * @throws BlueLedgerError `bad-question` otherwise.
 */
export function givenText(value: string, where: string, expected: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new BlueLedgerError('bad-question', { what: `${shown(value)} names nothing`, where, expected });
}

/**
 * The value, if it is a whole number that can be counted with, and not below the least.
 * @throws BlueLedgerError `bad-number` otherwise.
 */
export function givenAmount(value: number, where: string, expected: string, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new BlueLedgerError('bad-number', { what: `${shown(value)} is not an amount`, where, expected });
}

/**
 * The facts, if the tables named are among them.
 * @throws BlueLedgerError `facts-missing` otherwise.
 */
export function givenFacts<T extends object>(facts: T, ...tables: readonly (keyof T & string)[]): T {
  givenRecord(facts, 'facts');
  for (const name of tables)
    if (typeof (facts[name] as { readonly columns?: unknown } | undefined | null)?.columns !== 'object')
      throw new BlueLedgerError('facts-missing', {
        what: `the table ${name} was not given`,
        where: `facts.${name}`,
        expected: 'a table of columns, as @blueledger/datasets has them',
      });
  return facts;
}

/**
 * The value, if it is an answer of core, or of the functions named.
 * @throws BlueLedgerError `not-an-answer` otherwise.
 */
export function givenAnswer<T extends { readonly kind: string }>(value: T, where: string, kind?: T['kind']): T {
  const { kind: found, question, sources, rules, notes } = Object(value) as Readonly<Record<string, unknown>>;
  const parts =
    typeof found === 'string' && typeof question === 'object' && [sources, rules, notes].every(Array.isArray);
  if (parts && (kind === undefined || found === kind)) return value;
  throw new BlueLedgerError('not-an-answer', {
    what: `${shown(value)} is no answer${kind === undefined ? '' : ` of ${kind}`}`,
    where,
    expected: `what ${kind ?? 'a function of core'} gives`,
  });
}
