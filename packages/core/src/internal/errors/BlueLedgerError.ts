/** What went wrong, as a stable word that a program can branch on. */
export type ErrorCode =
  /** A day that is not one of the calendar. Write it as `2024-12-31`. */
  | 'bad-date'
  /**
   * A file whose contents cannot be used. The message names the line and the column: mend that cell, or say what a column
   * means.
   */
  | 'bad-file'
  /** A month that is not one. Write it as `2011-12`. */
  | 'bad-month'
  /** A number that is not one, is out of range or has too many decimals. The message gives the range and the unit. */
  | 'bad-number'
  /**
   * A part of the query that is not known, is missing or does not go with the others. The message lists what is allowed,
   * and the name most like the one written.
   */
  | 'bad-query'
  /** A year that is not one. Write four digits, or `2024/25` where a budget year is meant. */
  | 'bad-year'
  /**
   * Tables that contradict each other, such as a state with a rate and no level. Take them from one version of the
   * datasets, or mend the row that the message names.
   */
  | 'facts-disagree'
  /**
   * A table that the function reads was not passed. Pass the tables that the message names, or take the function from
   * `@blueledger/core/bundled`.
   */
  | 'facts-missing'
  /** A file stands where one would be written, and is kept. Choose another name, or say that it may be replaced. */
  | 'file-exists'
  /**
   * More than a file of that kind can hold, or than the limit for reading. Take another format or fewer rows, or raise the
   * limit in the options.
   */
  | 'file-too-large'
  /** A month that the source does not have. It stays missing: choose one that is available, which the message names. */
  | 'month-missing'
  /** A state that was not a Member State at that time. Choose a date within its membership. */
  | 'not-a-member'
  /** What was passed is not an answer of the function named. Pass the answer as it came, or its copy from JSON. */
  | 'not-an-answer'
  /** A file could not be written. Check the folder and the right to write in it. */
  | 'not-written'
  /** Dates or bounds in the wrong order. Put the earlier or the lower first. */
  | 'out-of-order'
  /** A payment that is larger than what was owed. Check its amount and its fund, or pass the assessment that it pays. */
  | 'payment-beyond-debt'
  /**
   * A state, group, mission or other code that is not known. Write codes as ISO 3166 alpha-3, missions as their acronym;
   * the message names the code most like it.
   */
  | 'unknown-code'
  /** A valid year without figures in the tables. The message names the years that have them. */
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
