import { apportion, apportionSafely } from '../../internal/math/index.js';
import { Column, Matrix } from './matrix.js';
import type { MonthRules } from './simulationInputs.js';

/** The cash of the missions and of the reserve, and who has lent to whom. Columns are by mission. */
export interface CashPool {
  readonly cash: Column;
  /** Bills of staff and operations not paid yet. */
  readonly bills: Column;
  /** What can be paid to contributors now. */
  readonly payable: Column;
  /** Lent, by lender and borrower. */
  readonly loans: Matrix;
  /** Advances of the reserve not repaid. */
  readonly advances: Column;
  reserve: number;
  /** Columns for what a month works out on its way: a fan runs hundreds of thousands of months, and each would make its own. */
  readonly work: Readonly<Record<'above' | 'gives' | 'takes' | 'want', Column>>;
}

/** A pool in which missions have cash and nobody owes anything. */
export const openPool = (cash: Column, reserve: number): CashPool => ({
  cash: cash.copy(),
  bills: new Column(cash.length),
  payable: new Column(cash.length),
  loans: new Matrix(cash.length, cash.length),
  advances: new Column(cash.length),
  reserve,
  work: {
    above: new Column(cash.length),
    gives: new Column(cash.length),
    takes: new Column(cash.length),
    want: new Column(cash.length),
  },
});

/** Splits a total in proportion to weights, which add up to more than nothing, into a column of parts. */
export type Split = (total: number, weights: Column, parts: Column) => Column;

/** In whole dollars that add up (largest remainder); in doubles as long as these hold every number exactly. */
export const splitExactly = (total: number, weights: Column, parts = new Column(weights.length)): Column => {
  const { values } = weights;
  const sum = weights.sum();
  if (
    total >= 0 &&
    sum > 0 &&
    Number.isSafeInteger(total) &&
    values.every((weight) => weight >= 0 && Number.isSafeInteger(weight)) &&
    Number.isSafeInteger(sum)
  ) {
    parts.values.set(apportionSafely(total, { weights: values, sum }));
    return parts;
  }
  for (const [index, part] of apportion(total, Array.from(weights.values)).entries()) parts.set(index, Number(part));
  return parts;
};

/** In doubles, for the fan. */
export const splitNearly = (total: number, weights: Column, parts = new Column(weights.length)): Column => {
  const sum = weights.sum();
  for (let index = 0; index < weights.length; index += 1) parts.set(index, (weights.get(index) / sum) * total);
  return parts;
};

export type CashEntry = 'operations paid' | 'loan' | 'loan repaid' | 'advance' | 'advance repaid';

export interface CashMonth {
  readonly cashPool: CashPool;
  readonly rules: MonthRules;
  /** What each mission keeps, and which may draw as start-ups. */
  readonly keep: Column;
  readonly startUp: readonly boolean[];
  readonly split: Split;
  /** Called for every movement; `counter` is the lender. */
  readonly record: ((kind: CashEntry, mission: number, counter: number, amount: number) => void) | undefined;
  /** Filled with what each mission pays its contributors. */
  readonly reimbursed: Column;
}

/** Moves cash from missions with some to missions in want, each in proportion; what each took. */
function lend({ cashPool, split, record }: CashMonth, spare: Column, want: Column): Column | undefined {
  const { cash, loans, work } = cashPool;
  const amount = Math.min(spare.sum(), want.sum());
  if (!(amount > 0)) return undefined;
  const count = spare.length;
  const gives = split(amount, spare, work.gives);
  const takes = split(amount, want, work.takes);
  let lender = 0;
  for (let borrower = 0; borrower < count; borrower += 1) {
    let open = takes.get(borrower);
    while (open > 0 && lender < count) {
      const moved = Math.min(open, gives.get(lender));
      if (moved > 0) {
        cash.add(lender, -moved);
        cash.add(borrower, moved);
        // What the lender itself has borrowed from the borrower is repaid before anything is lent.
        const back = Math.min(moved, loans.get(borrower, lender));
        if (back > 0) {
          loans.add(borrower, lender, -back);
          record?.('loan repaid', lender, borrower, back);
        }
        if (moved > back) {
          // Added and taken off apart: in doubles the order of the two is part of the result.
          loans.set(lender, borrower, loans.get(lender, borrower) + moved - back);
          record?.('loan', borrower, lender, moved - back);
        }
        open -= moved;
        gives.add(lender, -moved);
      }
      if (open > 0) lender += 1;
    }
  }
  return takes;
}

/** Pays bills of staff and operations from each mission's own cash. */
function payBills({ cashPool: { cash, bills }, record }: CashMonth): void {
  for (let mission = 0; mission < cash.length; mission += 1) {
    const amount = Math.min(cash.get(mission), bills.get(mission));
    if (!(amount > 0)) continue;
    cash.add(mission, -amount);
    bills.add(mission, -amount);
    record?.('operations paid', mission, -1, amount);
  }
}

/** Most that the reserve may still advance for the cash of active missions. */
export function leftForActive(
  { advances, reserve }: CashPool,
  { reserveLevel, activeLimit }: MonthRules,
  startUp: readonly boolean[],
): number {
  let out = 0;
  let active = 0;
  for (let mission = 0; mission < advances.length; mission += 1) {
    out += advances.get(mission);
    if (!startUp[mission]) active += advances.get(mission);
  }
  return Math.max(0, Math.min(reserve, reserveLevel - out, activeLimit - active));
}

/** Advances of the reserve to missions, each its want or, where the most does not reach, its part of the most. */
function advanceUpTo({ cashPool, split, record }: CashMonth, want: Column, most: number): void {
  const wanted = want.sum();
  const amount = Math.min(wanted, most);
  if (!(amount > 0)) return;
  const parts = wanted > most ? split(amount, want, cashPool.work.gives) : want;
  for (let mission = 0; mission < parts.length; mission += 1) {
    const part = parts.get(mission);
    if (!(part > 0)) continue;
    cashPool.reserve -= part;
    cashPool.advances.add(mission, part);
    cashPool.cash.add(mission, part);
    record?.('advance', mission, -1, part);
  }
}

/** Start-ups draw first, each within the limit for one decision; then active missions within the limit for theirs. */
function drawOnReserve(month: CashMonth): void {
  const { cashPool, rules, startUp } = month;
  const {
    bills,
    advances,
    work: { want },
  } = cashPool;
  for (let mission = 0; mission < startUp.length; mission += 1) {
    if (!startUp[mission]) continue;
    want.fill(0);
    want.set(mission, Math.min(bills.get(mission), Math.max(0, rules.startUpLimit - advances.get(mission))));
    advanceUpTo(month, want, Math.max(0, Math.min(cashPool.reserve, rules.reserveLevel - advances.sum())));
  }
  for (let mission = 0; mission < startUp.length; mission += 1)
    want.set(mission, startUp[mission] ? 0 : bills.get(mission));
  advanceUpTo(month, want, leftForActive(cashPool, rules, startUp));
}

/** What comes in above what a mission keeps repays the reserve first, then other missions in their order. */
function repay({ cashPool, keep, record }: CashMonth): void {
  const { cash, advances, loans } = cashPool;
  const lent = loans.cells.values;
  for (let mission = 0; mission < cash.length; mission += 1) {
    // Who has bills open has no cash left.
    let above = cash.get(mission) - keep.get(mission);
    if (!(above > 0)) continue;
    const back = Math.min(above, advances.get(mission));
    if (back > 0) {
      advances.add(mission, -back);
      cash.add(mission, -back);
      cashPool.reserve += back;
      above -= back;
      record?.('advance repaid', mission, -1, back);
    }
    for (let lender = 0; lender < cash.length; lender += 1) {
      const loan = lent[lender * loans.columns + mission] as number;
      if (!(loan > 0 && above > 0)) continue;
      const part = Math.min(above, loan);
      loans.add(lender, mission, -part);
      cash.add(mission, -part);
      cash.add(lender, part);
      above -= part;
      record?.('loan repaid', mission, lender, part);
    }
  }
}

/** What each mission has above what it keeps. */
function aboveKeep({ cashPool: { cash, work }, keep }: CashMonth): Column {
  const { above } = work;
  for (let mission = 0; mission < cash.length; mission += 1)
    above.set(mission, Math.max(0, cash.get(mission) - keep.get(mission)));
  return above;
}

/** Pays contributors of each mission what can be paid to them, up to an amount. */
function reimburse({ cashPool: { cash, payable }, reimbursed }: CashMonth, most: Column): void {
  for (let mission = 0; mission < most.length; mission += 1) {
    const amount = Math.min(most.get(mission), payable.get(mission));
    if (!(amount > 0)) continue;
    cash.add(mission, -amount);
    payable.add(mission, -amount);
    reimbursed.add(mission, amount);
  }
}

/** Contributors are paid from what their mission has above what it keeps, then from what others have above theirs. */
function payContributors(month: CashMonth): void {
  reimburse(month, aboveKeep(month));
  const borrowed = month.rules.pooled ? lend(month, aboveKeep(month), month.cashPool.payable) : undefined;
  if (borrowed) reimburse(month, borrowed);
}

/**
 * One month of cash, after contributions have come in. In this order: staff and operations from the mission's own cash;
 * from other missions, where they may lend; from the reserve, within its rules; what is left over waits. Then the reserve
 * and the lenders are repaid from what a mission has above what it keeps; then contributors, in their months, from the
 * same, and where missions may lend, from what others have above what they keep. Cash never falls below zero.
 */
export function cashMonth(month: CashMonth): void {
  const { cashPool, rules, reimbursed } = month;
  reimbursed.fill(0);
  payBills(month);
  if (rules.pooled && lend(month, cashPool.cash, cashPool.bills)) payBills(month);
  if (cashPool.bills.sum() > 0) {
    drawOnReserve(month);
    payBills(month);
  }
  repay(month);
  if (rules.contributorsArePaid) payContributors(month);
}
