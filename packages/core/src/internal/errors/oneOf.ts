import { BlueLedgerError, faultOfValue } from './BlueLedgerError.js';
import { didYouMean, nearest } from './nearest.js';

/**
 * The value, if it is one of a list.
 * @throws BlueLedgerError `bad-query` with the list and the word of it most like the value.
 */
export function oneOf<const T extends string>(value: unknown, list: readonly T[], where: string): T {
  const match = list.find((entry) => entry === value);
  if (match !== undefined) return match;
  const near = nearest(value, list);
  throw new BlueLedgerError('bad-query', {
    what: faultOfValue(value, 'is not known'),
    where,
    expected: list.length === 1 ? `${list[0]}` : `one of ${list.join(', ')}`,
    remedy: didYouMean(near),
  });
}
