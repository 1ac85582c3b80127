import type { ColourName } from '../../tokens.js';

/** Counts or amounts over years as columns from one baseline, cut into parts; parts below zero stand under it. */
export interface ColumnsSpec {
  readonly kind: 'columns';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What is counted, written once over the axis: values are divided by `unitSize`. */
  readonly unit: string;
  readonly unitSize: number;
  /** Years, one after the other; each has its column. */
  readonly years: readonly number[];
  /** What stands under the columns instead of their years, such as budget years. */
  readonly labels?: readonly string[];
  /** Parts of each column, from the baseline outwards. `pale`: what the strong part stands out from. */
  readonly series: readonly {
    readonly label: string;
    readonly colour: ColourName;
    readonly look: 'full' | 'pale';
    readonly values: readonly (number | undefined)[];
  }[];
  /** A mark in each column, such as the balance of what stands over and under the line; none where it is not known. */
  readonly mark?: { readonly label: string; readonly values: readonly (number | undefined)[] };
  /** Columns that do not hold a whole year, or not all of it: hatched. */
  readonly partial: readonly number[];
  /** Written over columns, those that matter most first; left to the table where there is no room. */
  readonly texts: readonly { readonly index: number; readonly lines: readonly string[] }[];
  /** Whole years of which nothing is available, by their columns, with the words that stand in their place. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}
