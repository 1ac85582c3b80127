import { describe, expect, test } from 'vitest';
import {
  type CashPool,
  cashMonth,
  leftForActive,
  openPool,
  type Split,
  splitExactly,
  splitNearly,
} from './cashPool.js';
import { Column } from './matrix.js';
import type { MonthRules } from './simulationInputs.js';

const rules: MonthRules = {
  pooled: true,
  contributorsArePaid: false,
  reserveLevel: 150,
  activeLimit: 100,
  startUpLimit: 100,
};

interface Month {
  readonly cash: readonly number[];
  readonly bills?: readonly number[];
  readonly payable?: readonly number[];
  /** Lent before: lender, borrower, amount. */
  readonly lent?: readonly (readonly [number, number, number])[];
  readonly advances?: readonly number[];
  readonly reserve?: number;
  readonly keep?: readonly number[];
  readonly startUp?: readonly boolean[];
  readonly rules?: Partial<MonthRules>;
  /** Whether movements are listed. Default true. */
  readonly listed?: boolean;
  readonly split?: Split;
}

/** A month of these missions: what stands at its end, and every movement as kind, mission, lender and amount. */
function month({
  cash,
  bills = [],
  payable = [],
  lent = [],
  advances = [],
  reserve = 0,
  keep,
  startUp,
  ...more
}: Month) {
  const cashPool: CashPool = openPool(Column.from(cash), reserve);
  for (const [mission, amount] of bills.entries()) cashPool.bills.set(mission, amount);
  for (const [mission, amount] of payable.entries()) cashPool.payable.set(mission, amount);
  for (const [mission, amount] of advances.entries()) cashPool.advances.set(mission, amount);
  for (const [lender, borrower, amount] of lent) cashPool.loans.set(lender, borrower, amount);
  const moved: (readonly [string, number, number, number])[] = [];
  // What stands from the month before is no payment of this one.
  const reimbursed = Column.from(cash.map(() => 7));
  cashMonth({
    cashPool,
    rules: { ...rules, ...more.rules },
    keep: Column.from(keep ?? cash.map(() => 0)),
    startUp: startUp ?? cash.map(() => false),
    split: more.split ?? splitExactly,
    record: more.listed === false ? undefined : (...entry) => moved.push(entry),
    reimbursed,
  });
  const list = ({ values }: Column) => [...values];
  return {
    cash: list(cashPool.cash),
    bills: list(cashPool.bills),
    payable: list(cashPool.payable),
    advances: list(cashPool.advances),
    reserve: cashPool.reserve,
    loans: list(cashPool.loans.cells),
    reimbursed: list(reimbursed),
    moved,
  };
}

describe('loans between missions', () => {
  test('each lender gives and each borrower takes in proportion, one after the other', () => {
    // 90 are wanted by the third and the fourth, 60 and 30; the first two have 100 and 50: they give 60 and 30.
    const { cash, loans, moved } = month({ cash: [100, 50, 0, 0], bills: [0, 0, 60, 30] });
    expect(cash).toEqual([40, 20, 0, 0]);
    // By lender, row after row: the first lends 60 to the third, the second 30 to the fourth.
    expect(loans).toEqual([0, 0, 60, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(moved).toEqual([
      ['loan', 2, 0, 60],
      ['loan', 3, 1, 30],
      ['operations paid', 2, -1, 60],
      ['operations paid', 3, -1, 30],
    ]);
  });

  test('where the cash does not reach, each borrower has its part of it', () => {
    // 45 for 60 and 30: 30 and 15. The second lender gives to both.
    const { cash, bills, loans } = month({ cash: [15, 30, 0, 0], bills: [0, 0, 60, 30] });
    expect([cash, bills]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 30, 15],
    ]);
    expect(loans).toEqual([0, 0, 15, 0, 0, 0, 15, 15, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('what the lender owes the borrower it repays first, and lends only what is beyond', () => {
    // The second lent 20 to the first. The first has 50 and the second wants 50: 20 come back, 30 are lent.
    const { loans, moved, cash } = month({ cash: [50, 0], bills: [0, 50], lent: [[1, 0, 20]] });
    expect(moved).toEqual([
      ['loan repaid', 0, 1, 20],
      ['loan', 1, 0, 30],
      ['operations paid', 1, -1, 50],
    ]);
    expect([loans, cash]).toEqual([
      [0, 30, 0, 0],
      [0, 0],
    ]);
  });

  test('a loan is added to one that stands, and a debt that is larger than what moves stays in part', () => {
    expect(month({ cash: [50, 0], bills: [0, 50], lent: [[0, 1, 5]] }).loans).toEqual([0, 55, 0, 0]);
    const { loans, moved } = month({ cash: [50, 0], bills: [0, 50], lent: [[1, 0, 70]] });
    expect(loans).toEqual([0, 0, 20, 0]);
    expect(moved).toEqual([
      ['loan repaid', 0, 1, 50],
      ['operations paid', 1, -1, 50],
    ]);
  });

  test('missions that are not pooled lend nothing', () => {
    const { bills, moved } = month({ cash: [50, 0], bills: [0, 50], rules: { pooled: false } });
    expect([bills, moved]).toEqual([[0, 50], []]);
  });
});

describe('advances of the reserve', () => {
  test('what is left for active missions is the least of the cash, of the level and of the limit, and never below nothing', () => {
    const left = (advances: readonly number[], reserve: number, startUp: readonly boolean[]) => {
      const pool = openPool(Column.from(advances.map(() => 0)), reserve);
      for (const [mission, amount] of advances.entries()) pool.advances.set(mission, amount);
      return leftForActive(pool, rules, startUp);
    };
    expect(left([0, 0], 40, [false, false])).toBe(40);
    // 120 of 150 are out, 30 of the 100 for active missions.
    expect(left([90, 30], 500, [true, false])).toBe(30);
    expect(left([10, 80], 500, [true, false])).toBe(20);
    expect(left([160, 0], 500, [true, false])).toBe(0);
  });

  test('active missions that want more than there is each get their part', () => {
    // 100 for 120 and 60: 67 and 33.
    const { advances, reserve, bills, moved } = month({ cash: [0, 0], bills: [120, 60], reserve: 150 });
    expect({ advances, reserve, bills }).toEqual({ advances: [67, 33], reserve: 50, bills: [53, 27] });
    expect(moved).toEqual([
      ['advance', 0, -1, 67],
      ['advance', 1, -1, 33],
      ['operations paid', 0, -1, 67],
      ['operations paid', 1, -1, 33],
    ]);
  });

  test('active missions that want less than there is get what they want, and a mission without bills nothing', () => {
    const { advances, reserve, moved } = month({
      cash: [0, 0, 5],
      bills: [40, 60, 0],
      reserve: 150,
      rules: { pooled: false },
    });
    expect({ advances, reserve }).toEqual({ advances: [40, 60, 0], reserve: 50 });
    expect(moved.map(([kind, mission]) => [kind, mission])).toEqual([
      ['advance', 0],
      ['advance', 1],
      ['operations paid', 0],
      ['operations paid', 1],
    ]);
  });

  test('a start-up draws first, up to its limit with what it drew before, and the level holds for all', () => {
    const inputs = { cash: [0, 0], bills: [90, 90], startUp: [false, true], reserve: 150 };
    // 80 to the start-up, which had 20; of 150 are 50 left, all within the limit for active missions.
    expect(month({ ...inputs, advances: [0, 20] })).toMatchObject({
      advances: [50, 100],
      bills: [40, 10],
      reserve: 20,
    });
    // Of a reserve of 60 the start-up leaves nothing.
    expect(month({ ...inputs, reserve: 60 })).toMatchObject({ advances: [0, 60], bills: [90, 30], reserve: 0 });
    // One that is at its limit gets no more, nor does the mission beside it give anything back.
    expect(month({ ...inputs, advances: [0, 110] })).toMatchObject({ advances: [40, 110], bills: [50, 90] });
    // 145 of a level of 150 are out.
    expect(month({ ...inputs, advances: [95, 50] })).toMatchObject({ advances: [95, 55], bills: [90, 85] });
  });

  test('without bills nothing is drawn', () => {
    expect(month({ cash: [0, 0], reserve: 150 }).moved).toEqual([]);
  });
});

describe('repayment', () => {
  test('of what is above what a mission keeps the reserve has its part first, then lenders in their order', () => {
    const { cash, advances, reserve, loans, moved } = month({
      cash: [200, 0, 0],
      keep: [20, 0, 0],
      advances: [50, 0, 0],
      reserve: 10,
      lent: [
        [1, 0, 100],
        [2, 0, 100],
      ],
    });
    // 180: 50 to the reserve, 100 to the second, 30 to the third, which is owed 70 still.
    expect({ cash, advances, reserve }).toEqual({ cash: [20, 100, 30], advances: [0, 0, 0], reserve: 60 });
    expect(loans).toEqual([0, 0, 0, 0, 0, 0, 70, 0, 0]);
    expect(moved).toEqual([
      ['advance repaid', 0, -1, 50],
      ['loan repaid', 0, 1, 100],
      ['loan repaid', 0, 2, 30],
    ]);
  });

  test('who has bills open, or no more than it keeps, repays nothing', () => {
    const owing = { advances: [50, 0], lent: [[1, 0, 30]] as const, rules: { pooled: false, activeLimit: 0 } };
    expect(month({ ...owing, cash: [20, 0], keep: [20, 0] }).moved).toEqual([]);
    // Its 40 pay bills of 60 in part.
    expect(month({ ...owing, cash: [40, 0], bills: [60, 0] }).moved).toEqual([['operations paid', 0, -1, 40]]);
    // 10 above what it keeps are for the reserve, and nothing is left for the lender.
    expect(month({ ...owing, cash: [30, 0], keep: [20, 0] }).moved).toEqual([['advance repaid', 0, -1, 10]]);
  });
});

describe('contributors', () => {
  test('are paid in their months alone, from what is above what the mission keeps', () => {
    const inputs = { cash: [100, 30], keep: [20, 30], payable: [50, 10] };
    expect(month(inputs)).toMatchObject({ reimbursed: [0, 0], payable: [50, 10] });
    const { reimbursed, payable, cash, moved } = month({
      ...inputs,
      rules: { contributorsArePaid: true, pooled: false },
    });
    expect({ reimbursed, payable, cash }).toEqual({ reimbursed: [50, 0], payable: [0, 10], cash: [50, 30] });
    expect(moved).toEqual([]);
  });

  test('where missions may lend, then from what others have above theirs', () => {
    // The first has 30 above the 20 that it keeps and its own 50; the second lacks 10.
    const { reimbursed, payable, cash, loans } = month({
      cash: [100, 30],
      keep: [20, 30],
      payable: [50, 10],
      rules: { contributorsArePaid: true },
    });
    expect({ reimbursed, payable, cash }).toEqual({ reimbursed: [50, 10], payable: [0, 0], cash: [40, 30] });
    expect(loans).toEqual([0, 10, 0, 0]);
  });
});

test('a month is the same whether or not its movements are listed', () => {
  const inputs = {
    cash: [100, 0, 0, 300],
    bills: [20, 60, 90, 0],
    payable: [0, 10, 0, 40],
    lent: [
      [1, 0, 10],
      [2, 3, 50],
      [0, 3, 20],
    ] as const,
    advances: [0, 0, 0, 30],
    reserve: 40,
    rules: { contributorsArePaid: true },
  };
  const short = { ...inputs, cash: [20, 0, 0, 0] };
  for (const month_ of [inputs, short]) {
    const { moved, ...listed } = month(month_);
    expect(moved.length).toBeGreaterThan(0);
    expect(month({ ...month_, listed: false })).toEqual({ ...listed, moved: [] });
  }
});

describe('in doubles', () => {
  test('what rounding leaves of a loan is left, and is not looked for for ever', () => {
    // What the lenders give, thirds of a quarter, is less than it by 2^-55.
    const { bills, cash } = month({ cash: [0.1, 0.1, 0.1, 0], bills: [0, 0, 0, 0.25], split: splitNearly });
    expect(bills[3]).toBeLessThan(1e-15);
    expect(cash[3]).toBe(0);
  });

  test('who gets all that it wants gets that to the last bit', () => {
    for (const reserve of [150, 35]) {
      const { moved } = month({ cash: [0, 0], bills: [6, 29], reserve, split: splitNearly });
      expect(moved.slice(0, 2)).toEqual([
        ['advance', 0, -1, 6],
        ['advance', 1, -1, 29],
      ]);
    }
  });
});

test('in doubles a total is split by the share of each weight', () => {
  expect([...splitNearly(90, Column.from([1, 2, 0]), new Column(3)).values]).toEqual([30, 60, 0]);
  expect([...splitExactly(100, Column.from([1, 1, 1])).values]).toEqual([34, 33, 33]);
});
