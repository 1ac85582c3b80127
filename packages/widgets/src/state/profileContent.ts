import type { StateContent } from './glance.js';

/** A year of the honour roll as a line from January: how long the budget waited. */
export interface PaidYear {
  readonly year: number;
  readonly text: string;
  /** Part of the year that had passed, 0 to 1. */
  readonly passed: number;
  readonly inFull: boolean;
}

/** A single figure of what was unpaid. */
export interface Stem {
  /** Year with its part that had passed. */
  readonly at: number;
  readonly amount: number;
  readonly shape: 'round' | 'square' | 'diamond';
  readonly hollow: boolean;
}

/** What the drawings under the chart show. */
export interface ProfileContent extends StateContent {
  readonly recordTitle: string;
  readonly record: readonly PaidYear[];
  readonly unpaidTitle: string;
  readonly unpaidKey: string;
  readonly unpaidText: string;
  readonly stems: readonly Stem[];
}
