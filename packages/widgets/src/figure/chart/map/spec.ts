import type { PackedOutlines } from './outlines.js';

/** Whose colour a step of the key has: of who pays, of who serves, or of neither. */
export interface MapStep {
  readonly label: string;
  readonly colour: 'money' | 'people' | 'none';
  /** How much of the colour, from 0 to 1: more is darker on a light page. */
  readonly strength: number;
}

/** States on an equal-area map, each in the colour of its step; small ones as marks. */
export interface MapSpec {
  readonly kind: 'map';
  /** What the colours stand for, written once over the key. */
  readonly unit: string;
  /** The key, from the least to the most. */
  readonly steps: readonly MapStep[];
  /** Named in the key where a state has no value. */
  readonly noValue: string;
  /** Land of no Member State. */
  readonly territory: string;
  /** By alpha-3 code, in the order in which they are read; `step` is an index of `steps`, undefined where there is no value. */
  readonly states: readonly { readonly code: string; readonly step: number | undefined }[];
  /** Loads the outlines: they come with the chart. */
  readonly outlines: () => Promise<PackedOutlines>;
}
