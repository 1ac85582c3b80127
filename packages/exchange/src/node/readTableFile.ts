import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BlueLedgerError } from '@blueledger/core';
import { readTable } from '../bundled.js';
import { type KindName, type ReadOptions, type ReadTable, type RowsOf, reportOf } from '../read/index.js';
import { faultOf, isSystemError } from './systemFault.js';

async function checkedPath(path: string): Promise<void> {
  const refuse = (what: string): never => {
    throw new BlueLedgerError('bad-file', { what, where: path, expected: 'the path of a CSV or XLSX file' });
  };
  const found = await stat(path).catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    return refuse(error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'there is no such file' : faultOf(error));
  });
  if (!found.isFile()) refuse('it is not a file');
}

/** The bytes of a file as they come; what the system refuses is an error of ours. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new BlueLedgerError('bad-file', {
      what: faultOf(error),
      where: path,
      expected: 'a CSV or XLSX file that can be read',
    });
  }
}

/**
 * `readTable` on a file, which is read piece by piece. Names and codes are those of the bundled facts.
 * @throws BlueLedgerError `bad-file` when there is no such file; what is wrong inside it is in the answer.
 */
export async function readTableFile<Kind extends KindName = KindName>(
  path: string,
  options: ReadOptions<Kind> = {},
): Promise<ReadTable<RowsOf<Kind>>> {
  await checkedPath(path);
  return readTable<Kind>(bytesOf(path), { name: basename(path), ...options });
}

export interface Validation {
  /** Whether the file has no error. */
  readonly valid: boolean;
  /** What was read and what is wrong, to be printed. */
  readonly report: string;
  readonly read: ReadTable<unknown>;
}

/**
 * Whether a file can be used as it is, and a report of what each column was taken for and all that is wrong.
 * @throws BlueLedgerError `bad-file` when there is no such file.
 */
export async function validateFile(path: string, options: ReadOptions = {}): Promise<Validation> {
  const read = await readTableFile(path, options);
  return { valid: read.clean, report: `${reportOf(read).join('\n')}\n`, read };
}
