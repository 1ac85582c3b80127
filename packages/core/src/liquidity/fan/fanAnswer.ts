import type { Answer } from '../../internal/answer/index.js';
import type { Assumption } from '../query/assumptionTable.js';
import type { LiquidityQuery } from '../query/query.js';

export interface FanQuery extends Omit<LiquidityQuery, 'sensitivity' | 'ledger'> {
  /** Paths to draw, 100 to 100,000. Default 10,000. */
  readonly paths?: number | undefined;
  /** Whole number from 0 to 4,294,967,295. The same seed gives the same paths. Default 1. */
  readonly seed?: number | undefined;
}

/** Per cent of the paths that lie at or below a value. */
export const fanPercents = [5, 25, 50, 75, 95] as const;

/** Values by month, or one over the run, that so many per cent of the paths do not exceed. US dollars, rounded. */
export type Band = Readonly<Record<`p${(typeof fanPercents)[number]}`, readonly number[]>>;
export type Spread = Readonly<Record<`p${(typeof fanPercents)[number]}`, number>>;

/** What a fan is drawn of. */
export type FanMeasure =
  | 'cash'
  | 'netPositionUsd'
  | 'outstanding'
  | 'reserveOut'
  | 'operationsUnpaid'
  | 'contributorsOwed';

export type LiquidityFan = Answer<'liquidityFan', FanQuery> & {
  readonly months: readonly string[];
  /** Paths drawn so far, of those in the query. */
  readonly paths: number;
  readonly of: number;
  readonly fans: Readonly<Record<FanMeasure, Band>>;
  /**
   * Lowest net position of all missions together at a month's end, US dollars: cash less unpaid bills and what is owed to
   * contributors and the reserve. Never higher on a path where payers pay later or less, which `lowestCash` may be.
   */
  readonly lowestNetPositionUsd: Spread;
  readonly lowestCash: Spread;
  /** What the ten largest contributors are owed at the end of the run. */
  readonly tenLargestOwed: Spread;
  /** Share of the paths, 0 to 1. */
  readonly probability: {
    readonly reserveDrawn: number;
    readonly reserveExhausted: number;
    /** Some bill of staff and operations stands unpaid at some month's end. */
    readonly billsUnpaid: number;
    /** Contributors are owed more at the end than at the start. */
    readonly contributorsOwedMore: number;
  };
  /** For each state whose arrears may pass two years of assessments: how likely, worked out over its ways of paying. */
  readonly pastTwoYears: readonly { readonly state: string; readonly probability: number }[];
  readonly assumptions: readonly Assumption[];
};
