import type { Role } from '../../tokens.js';
import type { Band } from '../steps/spec.js';

/** Rates over calendar years: each holds for a year, so that lines are steps. */
export interface RatesSpec {
  readonly kind: 'rates';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What the axis counts, written once over it. */
  readonly unit: string;
  readonly years: readonly number[];
  /** Where on the axis each year’s rates begin: the year itself, or later in it. */
  readonly starts: readonly number[];
  /** Years whose rates are projected: dashed. */
  readonly projected: readonly boolean[];
  /** Rates are derived: the marks at the ends of the lines are hollow. */
  readonly derived: boolean;
  /** The first is the one to see. */
  readonly series: readonly {
    readonly label: string;
    /** Where the lines are of the two subjects, each has its colour and its shape; all are then equally to be seen. */
    readonly role?: Role;
    /** Where its years begin, if not as those of the others. */
    readonly starts?: readonly number[];
    /** Per cent; undefined where there is none: a gap, never joined. */
    readonly percents: readonly (number | undefined)[];
    /** Where a value lies between two, and no number stands for it: drawn as a band. */
    readonly bands?: readonly (Band | undefined)[];
    /** What is written at its end, where it was rounded once from a finer value: that of the summary. */
    readonly written?: string | undefined;
  }[];
  /** Ceiling and floor, each value with all spans of years in which it is known. */
  readonly bounds: readonly {
    readonly label: string;
    /** Its years in words, which follow the label where there is room. */
    readonly years: string;
    readonly percent: number;
    readonly spans: readonly { readonly from: number; readonly to: number }[];
  }[];
  /** Years of which nothing is available, with the words that stand in their place. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** Years in which lines are bands, with the words that say so. */
  readonly bandYears?: RatesSpec['gaps'];
  /** What explains a turn, written where it happens. */
  readonly events: readonly { readonly at: number; readonly label: string }[];
  /** Numbered marks over the plot, each on a stem to the line of its series; read as points of one series more. */
  readonly marks?: readonly { readonly number: number; readonly at: number; readonly series: number }[];
  /** The highest value of the axis, where it is not that of the lines. */
  readonly most?: number;
}
