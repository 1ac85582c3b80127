import type { ColourName } from '../../tokens.js';

/** An amount over months as a fan of what may be, with the lines that go with it; all of it simulated. */
export interface FanSpec {
  readonly kind: 'fan';
  /** BCP 47 tag in which numbers are written. */
  readonly language: string;
  /** What is counted, written once over the axis: values are divided by `unitSize`. */
  readonly unit: string;
  readonly unitSize: number;
  /** `2025-07`, one after the other. */
  readonly months: readonly string[];
  /** The months as the axis names them. */
  readonly monthNames: readonly string[];
  readonly colour: ColourName;
  /** From the outer to the inner: between which values so many paths lie. */
  readonly bands: readonly { readonly low: readonly number[]; readonly high: readonly number[] }[];
  /** What the bands are, under the unit. */
  readonly bandLabel: string;
  /** The middle of the fan first, then what goes with it; each is named at its end. */
  readonly lines: readonly {
    readonly label: string;
    readonly colour: ColourName;
    readonly values: readonly number[];
  }[];
  /** A month that is named, at the baseline. */
  readonly mark?: { readonly index: number; readonly text: string } | undefined;
}
