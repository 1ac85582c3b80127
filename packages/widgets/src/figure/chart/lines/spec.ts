import type { ColourName } from '../../tokens.js';

/** Counts over years or months: lines, their names at their ends. */
export interface LinesSpec {
  readonly kind: 'lines';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What is counted; written once, over the axis. */
  readonly unit: string;
  /** `1990`, or `1990-11`. */
  readonly times: readonly string[];
  /** The values are means or otherwise derived: their marks are hollow. */
  readonly derived?: boolean;
  readonly series: readonly {
    readonly colour: ColourName;
    readonly label: string;
    /** Undefined where a time is missing: a gap, never joined. */
    readonly values: readonly (number | undefined)[];
    /** The last value as text, where it was rounded once from a finer one. */
    readonly written?: string | undefined;
    /** A value to be written where it stands. */
    readonly peak?: { readonly index: number; readonly text: string };
  }[];
}
