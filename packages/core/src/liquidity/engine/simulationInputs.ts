import type { Column, Matrix } from './matrix.js';

/**
 * What the engine runs on, with everything decided: what is assessed when, who pays how, what is spent. Missions, states
 * and months are numbers into the lists; amounts are whole US dollars.
 */
export interface SimulationInputs {
  /** Calendar months of the run, `2025-07`. */
  readonly months: readonly string[];
  readonly missions: readonly string[];
  readonly states: readonly string[];
  readonly letters: readonly NumberedLetter[];
  /** Debts at the start by mission and state. They count as due before the run; as arrears from the next 1 January. */
  readonly openingDebts: Matrix;
  /** What contributors are owed at the start by mission and state, by the month from which it can be paid. */
  readonly openingClaims: readonly Claim[];
  readonly openingCash: Column;
  readonly reserveCash: number;
  /** What parties concerned pay, by month and mission. */
  readonly parties: Matrix;
  /** Bills of staff and operations, by month and mission. */
  readonly operations: Matrix;
  readonly claims: readonly Claim[];
  readonly payers: readonly PayerPlan[];
  readonly rules: readonly MonthRules[];
  /** Cash that a mission keeps before it pays contributors, by month and mission. */
  readonly holdBack: Matrix;
  /** Missions that may draw on the reserve as start-ups. */
  readonly startUp: readonly boolean[];
  /** Assessed on each state in a calendar year, for years before the run as well. */
  readonly assessedIn: ReadonlyMap<number, Column>;
}

export interface NumberedLetter {
  readonly mission: number;
  /** Month in which it is issued; negative for letters that went out before the run and are in the debts at the start. */
  readonly issued: number;
  /** Month in which it falls due; undefined when the mandate ends before. */
  readonly due: number | undefined;
  /** Month in which the part is withdrawn because the mission was closed. */
  readonly withdrawn: number | undefined;
  readonly conditional: boolean;
  readonly amount: number;
  /** By state; adds up to the amount. */
  readonly lines: Column;
}

/** Earned by a contributor in a month, and payable from another. */
export interface Claim {
  readonly mission: number;
  readonly state: number;
  readonly earned: number;
  readonly payable: number;
  readonly amount: number;
}

/** What a state does from a month on, in ten-thousandths where it is a share. */
export interface Behaviour {
  readonly from: number;
  readonly share: number;
  readonly ofLetter: number;
  readonly after: number | 'issue';
  /** By calendar month, January first; undefined: any. */
  readonly payMonths: readonly boolean[] | undefined;
  readonly notBefore: number;
  readonly openingShare: number;
  readonly atMost: number | undefined;
  /** By mission; undefined: all. */
  readonly missions: readonly boolean[] | undefined;
}

/** Behaviours of one state in order of `from`, the first from 0. */
export type PayerPlan = readonly Behaviour[];

/** Rules of one month. */
export interface MonthRules {
  readonly pooled: boolean;
  readonly contributorsArePaid: boolean;
  /** Level of the reserve, and the most that may serve active cash and one start-up; 0 where the rules allow none. */
  readonly reserveLevel: number;
  readonly activeLimit: number;
  readonly startUpLimit: number;
}
