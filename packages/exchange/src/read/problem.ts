import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import type { ColumnMapping } from './mapColumns.js';

/** An error bars its row, or the whole file; a warning bars nothing and must be known. */
export type Severity = 'error' | 'warning';

export interface ProblemFound {
  readonly severity?: Severity | undefined;
  /** A stable word for what kind of problem it is. */
  readonly code: string;
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line?: number | undefined;
  /** The column as the file heads it. */
  readonly column?: string | undefined;
  readonly value?: unknown;
  readonly what: string;
  readonly expected: string;
  /** What to do, and the nearest likely meaning. */
  readonly remedy?: string | undefined;
}

/** What is wrong in a file: what, where, what was expected, what to do. */
export interface Problem extends ProblemFound {
  readonly severity: Severity;
  /** All of it in one text. */
  readonly message: string;
}

/** A text of a stranger's file without what moves a cursor, colours a terminal or turns the order of letters about. */
export const harmless = (text: string): string => text.replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** The characters of input that a message repeats at most. */
const echoed = 80;

/** A text of a file, short enough to stand in a message. */
export const short = (text: string): string => (text.length > echoed ? `${text.slice(0, echoed - 1)}…` : text);

const placeOf = (file: string, line: number | undefined, column: string | undefined): string =>
  harmless(
    // A page may hand on a name that it never had.
    [
      short(file.trim() || 'file'),
      line === undefined ? undefined : `line ${line}`,
      column === undefined ? undefined : short(column),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  );

export function problemOf(file: string, found: ProblemFound): Problem {
  const { severity = 'error', line, column, what, expected, remedy } = found;
  const message = `${placeOf(file, line, column)}: ${what}. Expected ${expected}.${remedy === undefined ? '' : ` ${remedy}`}`;
  return { ...found, severity, message: harmless(message) };
}

/** A problem as a BlueLedgerError, for functions that throw. */
export function asError(
  file: string,
  { line, column, what, expected, remedy }: ProblemFound,
  more = 0,
): BlueLedgerError {
  const rest = more > 0 ? [`${more} more ${more === 1 ? 'thing is' : 'things are'} wrong.`] : [];
  const last = [remedy, ...rest].filter((part) => part !== undefined).join(' ');
  return new BlueLedgerError('bad-file', {
    what: harmless(what),
    where: placeOf(file, line, column),
    expected,
    ...(last === '' ? {} : { remedy: harmless(last) }),
  });
}

/** Ends the reading of a file that cannot be read at all; never leaves this package. */
export class Refusal extends Error {
  readonly found: ProblemFound;
  /** What columns were taken for until then. */
  readonly mapping: readonly ColumnMapping[];

  constructor(found: ProblemFound, mapping: readonly ColumnMapping[] = []) {
    super(found.what);
    this.found = found;
    this.mapping = mapping;
  }
}

/** A value of a file as a message shows it: short and on one line. */
export const quoted = (text: unknown): string => shown(text);
