import { BlueLedgerError } from '@blueledger/core';
import { didYouMean, faultOfValue, nearest } from '@blueledger/core/internal/errors';
import type { DataFrame } from './danfo.js';

/**
 * The names, if the frame has columns of them all.
 * @throws BlueLedgerError `bad-query` otherwise, with the column most like the name.
 */
export function checkColumns(frame: DataFrame, names: readonly string[], where: string): readonly string[] {
  for (const name of names)
    if (!frame.columns.includes(name))
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(name, 'is not a column of the frame'),
        where,
        expected: `one of ${frame.columns.join(', ')}`,
        remedy: didYouMean(typeof name === 'string' ? nearest(name, frame.columns) : undefined),
      });
  return names;
}
