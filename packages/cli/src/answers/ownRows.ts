import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { type KindName, type RowsOf, reportOf } from '@blueledger/exchange';
import type { CommandInput } from '../spec.js';
import { readOptionsOf } from './readOptions.js';
import { tableFile } from './tableFile.js';

/** The rows of a file of the person’s own; one in which anything is wrong is refused whole, each problem with its line. */
export async function ownRows<Kind extends KindName>(
  path: string,
  kind: Kind,
  input: CommandInput,
): Promise<readonly RowsOf<Kind>[]> {
  const read = await tableFile<Kind>(path, input, { ...readOptionsOf(input), kind });
  if (read.clean) return read.rows;
  throw new BlueLedgerError('bad-file', {
    what: `the ${kind} cannot be used\n${reportOf(read).join('\n')}\n`,
    where: path,
    expected: 'a file in which nothing is wrong',
    remedy: 'Put it right and ask again.',
  });
}
