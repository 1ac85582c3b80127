import type { ColourName } from '../../tokens.js';

/** Amounts at uneven dates: a stem each, at its own place on the axis; nothing joins them. */
export interface StemsSpec {
  readonly kind: 'stems';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  readonly colour: ColourName;
  /** What the axis counts, written once over it: values are divided by `unitSize`. */
  readonly unit: string;
  readonly unitSize: number;
  readonly stems: readonly {
    /** Years with their passed part: the day, or the first and the last that it may be. */
    readonly from: number;
    readonly to: number;
    readonly value: number;
    /** Compares with the others that are: drawn strong. */
    readonly strong: boolean;
    /** `hollow`: less sure. `projected`: expected, not counted. */
    readonly look: 'full' | 'hollow' | 'projected';
    /** Written at the head where there is room: the amount, and its date. */
    readonly text?: readonly [amount: string, date: string];
  }[];
  /** What the marks mean, written over the chart; those that are drawn. */
  readonly key: readonly {
    readonly strong: boolean;
    readonly look: 'full' | 'hollow' | 'projected';
    readonly label: string;
  }[];
  /** Whole years of which nothing is available, with the words that stand in their place. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}
