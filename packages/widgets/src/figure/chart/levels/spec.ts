import type { ColourName } from '../../tokens.js';

/** A count month by month against a level that was set for it, which may not be known all the time. */
export interface LevelsSpec {
  readonly kind: 'levels';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  readonly colour: ColourName;
  /** What is counted, written once over the axis. */
  readonly unit: string;
  /** `2015-01`, one after the other. */
  readonly months: readonly string[];
  /** Undefined where no report is available: a gap, never joined. */
  readonly values: readonly (number | undefined)[];
  /** What the values and the level are, written at their ends. */
  readonly label: string;
  readonly levelLabel: string;
  /** By their first and last month; a level that is not known has no value, and says so. */
  readonly levels: readonly { readonly from: number; readonly to: number; readonly value: number | undefined }[];
  readonly unknownLabel: string;
  /** A value to be written where it stands. */
  readonly peak?: { readonly index: number; readonly text: string };
}
