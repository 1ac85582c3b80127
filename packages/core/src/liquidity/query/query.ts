import type { Appropriation } from '../../assessments/cutAppropriation.js';
import type { Reform } from '../../internal/rules/index.js';
import type { MissionText } from '../../internal/states/index.js';
import type { ScaleOverrides } from '../../rates/options.js';
import type { AssumptionName } from './assumptionTable.js';

/** How a Member State pays. What is left out is as the data and the assumptions have it. */
export interface PaymentBehaviour {
  /** Month from which the state behaves so, `2025-10`. Left out: from the first month. */
  readonly from?: string | undefined;
  /** Share of each assessment that is paid in the end, 0 to 1, with at most four decimals. */
  readonly share?: number | undefined;
  /** Most that is paid of a whole letter of assessment, per cent: 25 is the law of the United States. */
  readonly ofLetterPercent?: number | undefined;
  /** Whole months from the month in which a letter falls due to the month of payment, or at once when it is issued. */
  readonly after?: number | 'issue' | undefined;
  /** Calendar months, 1 to 12, in which the state pays; what falls between waits for the next. A row of months shares it evenly. */
  readonly payMonths?: readonly number[] | undefined;
  /** Nothing is paid before this month; what waited is paid from then on. */
  readonly notBefore?: string | undefined;
  /** Share of the debts at the start that is paid in a year, 0 to 1, with at most four decimals. */
  readonly openingShare?: number | undefined;
  /** Most that the state pays over the whole run, in whole US dollars. */
  readonly atMost?: number | undefined;
  /** The only missions that it pays. */
  readonly missions?: readonly MissionText[] | undefined;
}

/** A cut, from a day on, of what is appropriated or of the uniformed personnel. */
export interface Cut {
  readonly of: 'appropriations' | 'personnel';
  readonly from: string;
  /** 0 to 100, with at most two decimals. */
  readonly percent: number;
  /** Default: all. */
  readonly missions?: readonly MissionText[] | undefined;
}

/** The end of a mission: after that day nothing is assessed, spent or deployed for it. */
export interface Closure {
  readonly mission: MissionText;
  readonly on: string;
}

export interface LiquidityQuery {
  /** One to five budget years in a row, such as `['2025/26']`. */
  readonly budgetYears: readonly string[];
  /** UN acronyms. Default: every mission with an apportionment in the first year. */
  readonly missions?: readonly MissionText[] | undefined;
  /** Payment by state, by alpha-3 code; several behaviours follow each other by `from`. */
  readonly payments?: Readonly<Record<string, PaymentBehaviour | readonly PaymentBehaviour[]>> | undefined;
  /** Whether missions may borrow from one another. Default: the rule of each month (`cash-pooling`). */
  readonly pooled?: boolean | undefined;
  /** Whether the Peacekeeping Reserve Fund may be drawn on. Default true, within the rules of the month. */
  readonly reserve?: boolean | undefined;
  /** Values for named assumptions, in place of their defaults. */
  readonly assumptions?: Partial<Readonly<Record<AssumptionName, number>>> | undefined;
  /** Appropriations in place of the available ones, for the mission and budget year that they begin in. */
  readonly appropriations?: readonly Appropriation[] | undefined;
  readonly cuts?: readonly Cut[] | undefined;
  readonly closures?: readonly Closure[] | undefined;
  /** Assumed levels of the scale. */
  readonly overrides?: ScaleOverrides | undefined;
  /**
   * Assumed values of dated rules: `peacekeeping-level-factors`, `peacekeeping-discount-bearers`,
   * `personnel-reimbursement-rate`, `cash-pooling`, `peacekeeping-reserve-level`, `peacekeeping-reserve-active-cash`.
   */
  readonly reform?: Reform | undefined;
  /** Whether to move each assumption to the ends of its range. Default true. */
  readonly sensitivity?: boolean | undefined;
  /** Whether to give every entry. Default false. */
  readonly ledger?: boolean | undefined;
}
