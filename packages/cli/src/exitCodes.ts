import { BlueLedgerError, type ErrorCode } from '@blueledger/core/internal/errors';

/** What the command says to a script, beside what it prints. */
export const exitCodes = { done: 0, no: 1, badUse: 2, badData: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The question is sound, and nothing available answers it. */
const nothingInHand: readonly ErrorCode[] = ['month-missing', 'not-a-member', 'year-not-covered'];
const badFiles: readonly ErrorCode[] = ['bad-file', 'facts-disagree', 'facts-missing', 'payment-beyond-debt'];

/** The exit code of an error of ours; of any other, undefined: a fault of the command is not a misuse of it. */
export function exitCodeOf(error: unknown): ExitCode | undefined {
  if (!(error instanceof BlueLedgerError)) return undefined;
  if (nothingInHand.includes(error.code)) return exitCodes.no;
  return badFiles.includes(error.code) ? exitCodes.badData : exitCodes.badUse;
}
