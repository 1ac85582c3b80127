import { BlueLedgerError } from '@blueledger/core';

/** What the file system refuses, by the code of Node (https://nodejs.org/api/errors.html#common-system-errors). */
const faults: Readonly<Record<string, string>> = {
  EACCES: 'permission is missing there',
  EPERM: 'permission is missing there',
  EROFS: 'the disk there can only be read',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where the file should be',
  ENOENT: 'there is no such folder',
  ELOOP: 'its links lead round in a circle',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full: its quota is used up',
  EFBIG: 'the file would be larger than the disk allows',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program holds it',
  ETXTBSY: 'another program holds it',
  EIO: 'the disk reports an error',
};

/** Whether an error comes from the operating system: it names the call that failed. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** In words, what the operating system refused. */
export const faultOf = ({ code = 'unknown' }: NodeJS.ErrnoException): string =>
  faults[code] ?? `the system refuses it (${code})`;

/** The error for a file that could not be written; whatever is no fault of the system comes back as it is. */
export const notWritten = (error: unknown, where: string): unknown =>
  isSystemError(error)
    ? new BlueLedgerError('not-written', {
        what: faultOf(error),
        where: where.length > 80 ? `…${where.slice(-79)}` : where,
        expected: 'a place where a file of this name can be written',
        remedy: 'Nothing was written.',
      })
    : error;
