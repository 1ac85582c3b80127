import { BlueLedgerError, didYouMean, nearest, shown } from '@blueledger/core/internal/errors';

/**
 * Options that are all known.
 * @throws BlueLedgerError `bad-query` for one that is not: an option that is passed over answers another question.
 */
export function checkOptions(options: object, known: readonly string[], where = 'options'): void {
  for (const name of Object.keys(options))
    if (!known.includes(name))
      throw new BlueLedgerError('bad-query', {
        what: `${shown(name)} is not a valid option`,
        where,
        expected: `one of ${known.join(', ')}`,
        remedy: didYouMean(nearest(name, known)),
      });
}
