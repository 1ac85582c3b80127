import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { KindName, ReadOptions, ReadTable, RowsOf } from '@blueledger/exchange';
import { readTable } from '@blueledger/exchange/bundled';
import { readTableFile } from '@blueledger/exchange/node';
import type { CommandInput } from '../spec.js';

/** A file of the person's own by its path, or what comes in by standard input where the path is `-`. */
export function tableFile<Kind extends KindName = KindName>(
  path: string,
  input: CommandInput,
  options: ReadOptions<Kind>,
): Promise<ReadTable<RowsOf<Kind>>> {
  if (path !== '-') return readTableFile<Kind>(path, options);
  const { stdin } = input;
  if (stdin) return readTable<Kind>(stdin, { name: 'standard input', ...options });
  throw new BlueLedgerError('bad-file', {
    what: 'there is no standard input here',
    where: path,
    expected: 'the path of a CSV or XLSX file',
  });
}
