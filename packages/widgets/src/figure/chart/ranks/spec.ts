import type { ColourName } from '../../tokens.js';

/** Names in order of a value: one bar each, longest first. */
export interface RanksSpec {
  readonly kind: 'ranks';
  readonly language: string;
  readonly colour: ColourName;
  /** What is counted; written once, over the bars. */
  readonly unit: string;
  readonly rows: readonly { readonly label: string; readonly value: number; readonly written: string }[];
}
