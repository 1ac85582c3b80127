import type { Compiled } from '../dataset-compiler/compile.js';

/** A row of a table as its CSV writes it. */
export type TextRow = Readonly<Record<string, string>>;

/** What a file would add, before anything is written. */
export interface Addition {
  /** One line for the changeset: which data, from which document. */
  readonly summary: string;
  readonly rows: ReadonlyMap<string, readonly TextRow[]>;
  /** Tables whose rows of the same key give way: a newer state of the same thing, not a correction. */
  readonly replaces?: ReadonlySet<string>;
  /** A month that the tables' coverage must reach. */
  readonly month?: string;
  /** What a person should look at before writing. */
  readonly report: readonly string[];
}

export type Standing = Compiled['tables'];
