import { apportion } from '../internal/math/index.js';
import type { MonthRules } from './world.js';

/** The cash of the missions and of the reserve, and who has lent to whom. */
export interface Pot {
  readonly cash: Float64Array;
  /** Bills of staff and operations not paid yet. */
  readonly bills: Float64Array;
  /** What can be paid to contributors now. */
  readonly payable: Float64Array;
  /** Lent, by lender and borrower. */
  readonly loans: Float64Array;
  /** Advances of the reserve not repaid. */
  readonly advances: Float64Array;
  reserve: number;
}

/** Splits a total in proportion to weights; weights add up to more than nothing. */
export type Split = (total: number, weights: Float64Array) => Float64Array;

/** In whole dollars that add up (largest remainder). */
export const splitExactly: Split = (total, weights) => Float64Array.from(apportion(total, Array.from(weights)), Number);

/** In doubles, for the fan. */
export const splitNearly: Split = (total, weights) => {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += weights[index] as number;
  const parts = new Float64Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) parts[index] = ((weights[index] as number) / sum) * total;
  return parts;
};

export type CashEntry = 'operations paid' | 'loan' | 'loan repaid' | 'advance' | 'advance repaid';

export interface CashMonth {
  readonly pot: Pot;
  readonly rules: MonthRules;
  /** What each mission keeps, and which may draw as start-ups. */
  readonly keep: Float64Array;
  readonly startUp: readonly boolean[];
  readonly split: Split;
  /** Told of every movement; `counter` is the lender. */
  readonly record: ((kind: CashEntry, mission: number, counter: number, amount: number) => void) | undefined;
  /** Filled with what each mission pays its contributors. */
  readonly reimbursed: Float64Array;
}

const sumOf = (list: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < list.length; index += 1) sum += list[index] as number;
  return sum;
};

/** Moves cash from missions with some to missions in want, each in proportion; what each took. */
function lend({ pot, split, record }: CashMonth, spare: Float64Array, want: Float64Array): Float64Array | undefined {
  const amount = Math.min(sumOf(spare), sumOf(want));
  if (!(amount > 0)) return undefined;
  const count = spare.length;
  const gives = split(amount, spare);
  const takes = split(amount, want);
  let lender = 0;
  for (let borrower = 0; borrower < count; borrower += 1) {
    let open = takes[borrower] as number;
    while (open > 0 && lender < count) {
      const moved = Math.min(open, gives[lender] as number);
      if (moved > 0) {
        pot.cash[lender] = (pot.cash[lender] as number) - moved;
        pot.cash[borrower] = (pot.cash[borrower] as number) + moved;
        // What the giver itself has borrowed from the taker is repaid before anything is lent.
        const back = Math.min(moved, pot.loans[borrower * count + lender] as number);
        if (back > 0) {
          pot.loans[borrower * count + lender] = (pot.loans[borrower * count + lender] as number) - back;
          record?.('loan repaid', lender, borrower, back);
        }
        if (moved > back) {
          pot.loans[lender * count + borrower] = (pot.loans[lender * count + borrower] as number) + moved - back;
          record?.('loan', borrower, lender, moved - back);
        }
        open -= moved;
        gives[lender] = (gives[lender] as number) - moved;
      }
      if (open > 0) lender += 1;
    }
  }
  return takes;
}

function payBills({ pot, record }: CashMonth): void {
  for (let mission = 0; mission < pot.cash.length; mission += 1) {
    const pays = Math.min(pot.cash[mission] as number, pot.bills[mission] as number);
    if (!(pays > 0)) continue;
    pot.cash[mission] = (pot.cash[mission] as number) - pays;
    pot.bills[mission] = (pot.bills[mission] as number) - pays;
    record?.('operations paid', mission, -1, pays);
  }
}

/** Most that the reserve may still advance for the cash of active missions. */
export function leftForActive(
  pot: Pot,
  { reserveLevel, activeLimit }: MonthRules,
  startUp: readonly boolean[],
): number {
  let out = 0;
  let active = 0;
  for (let mission = 0; mission < pot.advances.length; mission += 1) {
    out += pot.advances[mission] as number;
    if (!startUp[mission]) active += pot.advances[mission] as number;
  }
  return Math.max(0, Math.min(pot.reserve, reserveLevel - out, activeLimit - active));
}

function advance(month: CashMonth): void {
  const { pot, rules, startUp, split, record } = month;
  const give = (want: Float64Array, most: number) => {
    const wanted = sumOf(want);
    const amount = Math.min(wanted, most);
    if (!(amount > 0)) return;
    const parts = wanted > most ? split(amount, want) : want;
    for (let mission = 0; mission < parts.length; mission += 1) {
      const part = parts[mission] as number;
      if (!(part > 0)) continue;
      pot.reserve -= part;
      pot.advances[mission] = (pot.advances[mission] as number) + part;
      pot.cash[mission] = (pot.cash[mission] as number) + part;
      record?.('advance', mission, -1, part);
    }
  };
  for (let mission = 0; mission < startUp.length; mission += 1) {
    if (!startUp[mission]) continue;
    const want = new Float64Array(startUp.length);
    want[mission] = Math.min(
      pot.bills[mission] as number,
      Math.max(0, rules.startUpLimit - (pot.advances[mission] as number)),
    );
    give(want, Math.max(0, Math.min(pot.reserve, rules.reserveLevel - sumOf(pot.advances))));
  }
  const active = pot.bills.map((bill, mission) => (startUp[mission] ? 0 : bill));
  give(active, leftForActive(pot, rules, startUp));
}

/** What comes in above what a mission keeps repays the reserve first, then other missions in their order. */
function repay({ pot, keep, record }: CashMonth): void {
  const count = pot.cash.length;
  for (let mission = 0; mission < count; mission += 1) {
    let above = (pot.cash[mission] as number) - (keep[mission] as number);
    if (!(above > 0) || (pot.bills[mission] as number) > 0) continue;
    const back = Math.min(above, pot.advances[mission] as number);
    if (back > 0) {
      pot.advances[mission] = (pot.advances[mission] as number) - back;
      pot.cash[mission] = (pot.cash[mission] as number) - back;
      pot.reserve += back;
      above -= back;
      record?.('advance repaid', mission, -1, back);
    }
    for (let lender = 0; lender < count && above > 0; lender += 1) {
      const part = Math.min(above, pot.loans[lender * count + mission] as number);
      if (!(part > 0)) continue;
      pot.loans[lender * count + mission] = (pot.loans[lender * count + mission] as number) - part;
      pot.cash[mission] = (pot.cash[mission] as number) - part;
      pot.cash[lender] = (pot.cash[lender] as number) + part;
      above -= part;
      record?.('loan repaid', mission, lender, part);
    }
  }
}

function payContributors(month: CashMonth): void {
  const { pot, keep, rules, reimbursed } = month;
  const above = () => pot.cash.map((cash, mission) => Math.max(0, cash - (keep[mission] as number)));
  const pay = (most: Float64Array) => {
    for (let mission = 0; mission < most.length; mission += 1) {
      const pays = Math.min(most[mission] as number, pot.payable[mission] as number);
      if (!(pays > 0)) continue;
      pot.cash[mission] = (pot.cash[mission] as number) - pays;
      pot.payable[mission] = (pot.payable[mission] as number) - pays;
      reimbursed[mission] = (reimbursed[mission] as number) + pays;
    }
  };
  pay(above());
  const taken = rules.pooled ? lend(month, above(), pot.payable) : undefined;
  if (taken) pay(taken);
}

/**
 * One month of cash, after contributions have come in. In this order: staff and operations from the mission's own cash;
 * from other missions, where they may lend; from the reserve, within its rules; what is left over waits. Then the reserve
 * and the lenders are repaid from what a mission has above what it keeps; then contributors, in their months, from the
 * same, and where missions may lend, from what others have above what they keep. Cash never falls below zero.
 */
export function cashMonth(month: CashMonth): void {
  const { pot, rules, reimbursed } = month;
  reimbursed.fill(0);
  payBills(month);
  if (sumOf(pot.bills) > 0) {
    if (rules.pooled && lend(month, pot.cash, pot.bills)) payBills(month);
    advance(month);
    payBills(month);
  }
  repay(month);
  if (rules.contributorsArePaid) payContributors(month);
}
