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
 * The value, if it is text with something in it.
 * @throws BlueLedgerError `bad-question` otherwise.
 */
export function givenText(value: string, where: string, expected: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new BlueLedgerError('bad-question', { what: `${shown(value)} names nothing`, where, expected });
}
