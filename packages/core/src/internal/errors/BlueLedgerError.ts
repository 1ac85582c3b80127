/** What went wrong, as a stable word that a program can branch on. */
export type ErrorCode =
  | 'bad-date'
  | 'bad-file'
  | 'bad-month'
  | 'bad-number'
  | 'bad-query'
  | 'bad-year'
  | 'facts-disagree'
  | 'facts-missing'
  | 'file-exists'
  | 'file-too-large'
  | 'month-missing'
  | 'not-a-member'
  | 'not-an-answer'
  | 'not-written'
  | 'out-of-order'
  | 'payment-beyond-debt'
  | 'unknown-code'
  | 'year-not-covered';

/**
 * The one error class of Blue Ledger. Its message says what is wrong, where, what was expected and what to do, and each of
 * them is a field as well. Messages are a public interface and are tested.
 *
 * @example
 * ```ts
 * const error = new BlueLedgerError('bad-year', { what: '"soon" is not a year', where: 'year', expected: 'four digits' });
 * error.message; // => 'year: "soon" is not a year. Expected four digits.'
 * ```
 */
export class BlueLedgerError extends Error {
  override readonly name = 'BlueLedgerError';
  readonly code: ErrorCode;
  /** The part of the query or the file that is wrong. */
  readonly where: string;
  readonly what: string;
  readonly expected: string;
  /** What to do; undefined where what was expected says it. */
  readonly remedy: string | undefined;

  constructor(
    code: ErrorCode,
    { what, where, expected, remedy }: { what: string; where: string; expected: string; remedy?: string | undefined },
  ) {
    super(`${where}: ${what}. Expected ${expected}.${remedy === undefined ? '' : ` ${remedy}`}`);
    this.code = code;
    this.where = where;
    this.what = what;
    this.expected = expected;
    this.remedy = remedy;
  }
}

const json = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return 'an object that is not plain data';
  }
};

/** Text of the input as a message repeats it: no more than a line of it. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** How bad input is named in a message: short, quoted, never `[object Object]`. */
export const shown = (value: unknown): string =>
  short(/string|object/.test(typeof value) ? json(value) : String(value));

/**
 * What is wrong with a value: the value as a message shows it and what it is not, such as `"soon" is not a valid year`. A
 * value that is not there has nothing to show: it is missing.
 */
export const faultOfValue = (value: unknown, is: string): string =>
  value === undefined ? 'it is missing' : `${shown(value)} ${is}`;
