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
