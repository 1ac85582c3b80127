import { Books } from './books.js';
import type { Ledger } from './ledger.js';
import type { CashSeries, ContributorSeries, MissionSeries, PayerSeries } from './liquidityAnswer.js';
import { debtsOf, paymentsOf } from './paymentsOf.js';
import { cashMonth, leftForActive, splitExactly } from './pot.js';
import { Standings } from './standings.js';
import type { Claim, World } from './world.js';

export interface WorldRun {
  readonly total: CashSeries;
  readonly missions: readonly MissionSeries[];
  readonly payers: readonly PayerSeries[];
  readonly contributors: readonly ContributorSeries[];
  readonly reserveCash: readonly number[];
  /** What the reserve could still advance for active cash at the end of each month. */
  readonly reserveLeft: readonly number[];
  readonly ledger: Ledger | undefined;
}

const cashNames = [
  'cash',
  'collected',
  'assessed',
  'outstanding',
  'overdue',
  'arrears',
  'reserveDrawn',
  'reserveRepaid',
  'reserveOut',
  'borrowed',
  'lent',
  'operationsDue',
  'operationsPaid',
  'operationsUnpaid',
  'contributorsDue',
  'contributorsPaid',
  'contributorsOwed',
] as const satisfies readonly (keyof CashSeries)[];
type MutableCash = Record<keyof CashSeries, number[]>;

const emptyCash = (length: number): MutableCash =>
  Object.fromEntries(cashNames.map((name) => [name, new Array<number>(length).fill(0)])) as MutableCash;

const byMonth = (claims: readonly Claim[], of: (claim: Claim) => number): Map<number, Claim[]> => {
  const months = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = months.get(of(claim));
    if (list) list.push(claim);
    else months.set(of(claim), [claim]);
  }
  return months;
};

/**
 * Runs a world month by month in whole dollars: letters, payments, bills and claims, then the cash of the month. Every
 * balance changes by entries alone, so that opening and entries give the closing, each month, each account.
 */
export function runWorld(world: World, { ledger = false }: { readonly ledger?: boolean } = {}): WorldRun {
  const { months, missions, states, letters, claims, openingClaims, parties, operations, rules, holdBack } = world;
  const [length, count, members] = [months.length, missions.length, states.length];
  const books = new Books(world, { ledger });
  const { pot } = books;
  const standings = new Standings(world);
  const payments = world.payers.map((plan, state) =>
    paymentsOf({ world, letters, plan, state, debts: debtsOf(world, state) }),
  );
  const [earned, payable] = [byMonth(claims, (one) => one.earned), byMonth(claims, (one) => Math.max(0, one.payable))];
  const openPayable = byMonth(openingClaims, (one) => Math.max(0, one.payable));
  /** What can be paid to each contributor now, by mission and state. */
  const due = new Float64Array(count * members);
  const cash = missions.map(() => emptyCash(length));
  const payer = states.map(() => ({
    assessed: new Array<number>(length).fill(0),
    paid: new Array<number>(length).fill(0),
    outstanding: new Array<number>(length).fill(0),
    overdue: new Array<number>(length).fill(0),
    arrears: new Array<number>(length).fill(0),
  }));
  const contributor = new Map<number, { due: number[]; paid: number[]; owed: number[] }>();
  for (const { state } of [...openingClaims, ...claims])
    if (!contributor.has(state))
      contributor.set(state, {
        due: new Array<number>(length).fill(0),
        paid: new Array<number>(length).fill(0),
        owed: new Array<number>(length).fill(0),
      });
  const [reserveCash, reserveLeft]: [number[], number[]] = [[], []];
  const reimbursed = new Float64Array(count);
  const add = (list: number[] | undefined, month: number, amount: number) => {
    if (list) list[month] = (list[month] as number) + amount;
  };

  for (let month = 0; month < length; month += 1) {
    books.begin(month);
    for (const letter of letters) {
      const kind = letter.issued === month ? 'assessment' : letter.withdrawn === month ? 'withdrawal' : undefined;
      if (!kind) continue;
      const sign = kind === 'assessment' ? 1 : -1;
      for (let state = 0; state < members; state += 1) {
        const line = letter.lines[state] as number;
        books.post(kind, letter.mission, state, line);
        add(payer[state]?.assessed, month, sign * line);
      }
      add(cash[letter.mission]?.assessed, month, sign * letter.amount);
    }
    for (let state = 0; state < members; state += 1)
      for (let mission = 0; mission < count; mission += 1) {
        const amount = payments[state]?.[month * count + mission] as number;
        if (amount === 0) continue;
        books.post('payment', mission, state, amount);
        standings.pay(mission, state, amount);
        add(payer[state]?.paid, month, amount);
        add(cash[mission]?.collected, month, amount);
      }
    for (let mission = 0; mission < count; mission += 1) {
      const party = parties[month * count + mission] as number;
      books.post('party', mission, -1, party);
      add(cash[mission]?.collected, month, party);
      const bill = operations[month * count + mission] as number;
      books.post('operations due', mission, -1, bill);
      add(cash[mission]?.operationsDue, month, bill);
    }
    for (const { mission, state, amount } of earned.get(month) ?? []) {
      books.post('claim', mission, state, amount);
      add(contributor.get(state)?.due, month, amount);
      add(cash[mission]?.contributorsDue, month, amount);
    }
    for (const { mission, state, amount } of [...(openPayable.get(month) ?? []), ...(payable.get(month) ?? [])]) {
      due[mission * members + state] = (due[mission * members + state] as number) + amount;
      pot.payable[mission] = (pot.payable[mission] as number) + amount;
    }
    cashMonth({
      pot,
      rules: rules[month] as World['rules'][number],
      keep: holdBack.subarray(month * count, (month + 1) * count),
      startUp: world.startUp,
      split: splitExactly,
      record: (kind, mission, counter, amount) => {
        books.record(kind, mission, counter, amount);
        if (kind === 'operations paid') add(cash[mission]?.operationsPaid, month, amount);
        else if (kind === 'advance') add(cash[mission]?.reserveDrawn, month, amount);
        else if (kind === 'advance repaid') add(cash[mission]?.reserveRepaid, month, amount);
      },
      reimbursed,
    });
    for (let mission = 0; mission < count; mission += 1) {
      const amount = reimbursed[mission] as number;
      if (amount === 0) continue;
      add(cash[mission]?.contributorsPaid, month, amount);
      const shares = due.subarray(mission * members, (mission + 1) * members);
      for (const [state, part] of splitExactly(amount, shares).entries()) {
        if (part === 0) continue;
        books.post('reimbursement', mission, state, part);
        shares[state] = (shares[state] as number) - part;
        add(contributor.get(state)?.paid, month, part);
      }
    }
    standings.closeMonth(month);
    for (let mission = 0; mission < count; mission += 1) {
      const series = cash[mission] as MutableCash;
      series.cash[month] = pot.cash[mission] as number;
      series.reserveOut[month] = pot.advances[mission] as number;
      series.operationsUnpaid[month] = pot.bills[mission] as number;
      for (let other = 0; other < count; other += 1) {
        add(series.lent, month, pot.loans[mission * count + other] as number);
        add(series.borrowed, month, pot.loans[other * count + mission] as number);
      }
      for (let state = 0; state < members; state += 1) {
        const at = mission * members + state;
        const [outstanding, owed] = [books.outstanding[at] as number, books.owed[at] as number];
        const [overdue, arrears] = [standings.overdue(mission, state), standings.arrears(mission, state)];
        add(series.outstanding, month, outstanding);
        add(series.overdue, month, overdue);
        add(series.arrears, month, arrears);
        add(series.contributorsOwed, month, owed);
        add(payer[state]?.outstanding, month, outstanding);
        add(payer[state]?.overdue, month, overdue);
        add(payer[state]?.arrears, month, arrears);
        if (owed !== 0) add(contributor.get(state)?.owed, month, owed);
      }
    }
    reserveCash.push(pot.reserve);
    reserveLeft.push(leftForActive(pot, rules[month] as World['rules'][number], world.startUp));
  }

  const total = emptyCash(length);
  for (const series of cash)
    for (const name of cashNames) for (const [month, amount] of series[name].entries()) add(total[name], month, amount);
  return {
    total,
    missions: cash.map((series, index) => ({ mission: missions[index] as string, ...series })),
    payers: payer.map((series, index) => ({ state: states[index] as string, ...series })),
    contributors: [...contributor].map(([state, series]) => ({ state: states[state] as string, ...series })),
    reserveCash,
    reserveLeft,
    ledger: books.ledger(),
  };
}
