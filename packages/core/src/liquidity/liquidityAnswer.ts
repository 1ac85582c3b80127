import type { Answer } from '../internal/answer/index.js';
import type { Ledger } from './engine/ledger.js';
import type { Assumption, AssumptionName } from './query/assumptionTable.js';
import type { LiquidityQuery } from './query/query.js';

/** One figure a month, in the order of `months`; whole US dollars, at the month's end or over the month. */
export type Series = readonly number[];

/** Cash of the missions together, or of one. */
export interface CashSeries {
  /** Cash at the end of the month. */
  readonly cash: Series;
  /**
   * Cash less all that is owed from it at the end of the month: unpaid bills of staff and operations, what contributors
   * are owed, advances of the reserve, and loans between missions (what a mission has lent counts for it). Whole US
   * dollars, below zero where a mission owes more than it has. It is what has been received less what has fallen due
   * since the start, whoever was paid first: it falls by every dollar that is not received, with or without pooling.
   */
  readonly netPositionUsd: Series;
  /** Received from Member States over the month, the parties concerned included. */
  readonly collected: Series;
  readonly assessed: Series;
  /** All that is unpaid; `overdue` the part past its day, `arrears` the part due in an earlier calendar year. */
  readonly outstanding: Series;
  readonly overdue: Series;
  readonly arrears: Series;
  /** Drawn from and repaid to the Peacekeeping Reserve Fund over the month, and still out at its end. */
  readonly reserveDrawn: Series;
  readonly reserveRepaid: Series;
  readonly reserveOut: Series;
  /** Borrowed from other missions and not repaid at the end of the month. */
  readonly borrowed: Series;
  readonly lent: Series;
  /** Staff and operations: due and paid over the month, and unpaid for want of cash at its end. */
  readonly operationsDue: Series;
  readonly operationsPaid: Series;
  readonly operationsUnpaid: Series;
  /** Contributors of contingents and formed police units: earned and paid over the month, owed in all at its end. */
  readonly contributorsDue: Series;
  readonly contributorsPaid: Series;
  readonly contributorsOwed: Series;
}

export interface MissionSeries extends CashSeries {
  readonly mission: string;
}

/** A Member State as payer, over all missions of the run. */
export interface PayerSeries {
  readonly state: string;
  readonly assessed: Series;
  readonly paid: Series;
  readonly outstanding: Series;
  readonly overdue: Series;
  readonly arrears: Series;
}

/** A Member State as contributor: personnel reimbursement, and equipment by the assumption. */
export interface ContributorSeries {
  readonly state: string;
  readonly due: Series;
  readonly paid: Series;
  readonly owed: Series;
}

/** The answers that people quote. */
export interface QuotedAnswers {
  /**
   * Lowest net position of all missions together at a month's end, US dollars: the headline. Where payers pay later or
   * less it is never higher; `lowestCash` may be, since contributors are then paid less.
   */
  readonly lowestNetPositionUsd: { readonly amount: number; readonly month: string };
  /** Lowest cash of all missions together at a month's end. Not a measure of who pays: what is left unpaid is in it. */
  readonly lowestCash: { readonly amount: number; readonly month: string };
  /** Lowest cash of any one mission. */
  readonly lowestMissionCash: { readonly amount: number; readonly month: string; readonly mission: string };
  /** First month at whose end nothing of the reserve was left to draw for the cash of active missions; undefined: never. */
  readonly reserveExhausted: string | undefined;
  /** Most that the reserve had out at a month's end. */
  readonly reservePeak: { readonly amount: number; readonly month: string };
  /** The ten contributors with most due over the run, and what they are owed at its end and at the worst month's end. */
  readonly tenLargest: {
    readonly states: readonly { readonly state: string; readonly owed: number }[];
    readonly owed: number;
    readonly peak: { readonly amount: number; readonly month: string };
  };
  /** All contributors at the end of the run. */
  readonly owedToContributors: number;
  /** Most that stood unpaid for staff and operations at a month's end. */
  readonly operationsUnpaidPeak: { readonly amount: number; readonly month: string };
  /**
   * Member States whose peacekeeping arrears came to as much as was assessed on them in the two calendar years before.
   * Article 19 counts all funds together, so that this is not yet the loss of a vote.
   */
  readonly pastTwoYears: readonly { readonly state: string; readonly month: string }[];
}

/** Numbers among the quoted answers that an assumption moves. */
export type QuotedNumber =
  | 'lowestNetPositionUsd'
  | 'lowestCash'
  | 'lowestMissionCash'
  | 'reserveExhausted'
  | 'reservePeak'
  | 'tenLargestOwed'
  | 'tenLargestPeak'
  | 'owedToContributors'
  | 'operationsUnpaidPeak'
  | 'pastTwoYears';

/** A quoted number with an assumption at the low end, at the value of the query, and at the high end of its range. */
export interface Moved {
  readonly answer: QuotedNumber;
  /** Dollars; a month or nothing for `reserveExhausted`; a number of states for `pastTwoYears`. */
  readonly low: number | string | undefined;
  readonly value: number | string | undefined;
  readonly high: number | string | undefined;
}

export interface Sensitivity {
  readonly assumption: AssumptionName;
  readonly low: number;
  readonly high: number;
  /** Only the quoted numbers that move. */
  readonly moves: readonly Moved[];
}

export type LiquidityAnswer = Answer<'simulateLiquidity', LiquidityQuery> & {
  /** Month of each figure of a series. */
  readonly months: readonly string[];
  readonly total: CashSeries;
  readonly missions: readonly MissionSeries[];
  readonly payers: readonly PayerSeries[];
  readonly contributors: readonly ContributorSeries[];
  /** The Peacekeeping Reserve Fund: cash at the end of the month. */
  readonly reserveCash: Series;
  readonly quoted: QuotedAnswers;
  /** What the run rests on beside the data, each with the value taken. */
  readonly assumptions: readonly Assumption[];
  /** For each quoted number, the assumptions that it rests on: those that can move it in this run. */
  readonly restsOn: Readonly<Record<QuotedNumber, readonly AssumptionName[]>>;
  readonly sensitivity: readonly Sensitivity[];
  readonly ledger: Ledger | undefined;
};
