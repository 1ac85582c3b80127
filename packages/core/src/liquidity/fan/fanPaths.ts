import { type CashMonth, type CashPool, cashMonth, leftForActive, openPool, splitNearly } from '../engine/cashPool.js';
import { Column, Matrix } from '../engine/matrix.js';
import type { SimulationInputs } from '../engine/simulationInputs.js';
import type { DrawnPayments } from './drawnPayments.js';
import type { FanMeasure } from './fanAnswer.js';
import { type RandomIntegers, randomIntegers } from './randomIntegers.js';

export const fanMeasures = [
  'cash',
  'netPositionUsd',
  'outstanding',
  'reserveOut',
  'operationsUnpaid',
  'contributorsOwed',
] as const satisfies readonly FanMeasure[];

/** A contributor among the ten largest in one mission: what becomes payable to it each month, and what is open now. */
interface Pair {
  readonly mission: number;
  readonly payable: Column;
  open: number;
}

/** Claims as every path has them: they are not drawn. */
interface FixedClaims {
  /** What becomes payable to contributors, by month and mission. */
  readonly payable: Matrix;
  /** Earned and not payable yet, in all and to the ten largest, by month. */
  readonly waiting: Column;
  readonly tenWaiting: Column;
  readonly pairs: readonly Pair[];
}

function fixedClaims(inputs: SimulationInputs, ten: readonly string[]): FixedClaims {
  const { months, missions, states, openingClaims, claims } = inputs;
  const length = months.length;
  const payableIn = new Matrix(length, missions.length);
  const [waiting, tenWaiting] = [new Column(length), new Column(length)];
  const pairs = new Map<string, Pair>();
  const isTen = states.map((state) => ten.includes(state));
  for (const { mission, state, earned, payable, amount } of [...openingClaims, ...claims]) {
    const from = Math.max(0, payable);
    for (let month = Math.max(0, earned); month < Math.min(from, length); month += 1) {
      waiting.add(month, amount);
      if (isTen[state]) tenWaiting.add(month, amount);
    }
    if (from >= length) continue;
    payableIn.add(from, mission, amount);
    if (!isTen[state]) continue;
    const key = `${mission} ${state}`;
    const pair = pairs.get(key) ?? { mission, payable: new Column(length), open: 0 };
    pairs.set(key, pair);
    pair.payable.add(from, amount);
  }
  return { payable: payableIn, waiting, tenWaiting, pairs: [...pairs.values()] };
}

/** Debts at the start and all that has been assessed to the end of each month: what is outstanding but for payments. */
function assessedSoFar({ months, missions, letters, openingDebts, parties }: SimulationInputs): Column {
  const assessed = new Column(months.length);
  let debts = openingDebts.cells.sum();
  for (let month = 0; month < months.length; month += 1) {
    for (const { issued, withdrawn, amount } of letters) {
      if (issued === month) debts += amount;
      if (withdrawn === month) debts -= amount;
    }
    // What parties pay is in the fixed payments and is no assessment: it is taken out of what they meet.
    for (let mission = 0; mission < missions.length; mission += 1) debts += parties.get(month, mission);
    assessed.set(month, debts);
  }
  return assessed;
}

/** The paths of a fan, in doubles: every path draws how each state pays each year's letters, and runs the months. */
export class FanPaths {
  readonly #inputs: SimulationInputs;
  readonly #drawn: DrawnPayments;
  readonly #random: RandomIntegers;
  readonly #claims: FixedClaims;
  readonly #assessed: Column;
  readonly #owedAtStart: number;
  /** What a path writes over: its payments and its cash. */
  readonly #collected: Matrix;
  readonly #cashPool: CashPool;
  readonly #payableBefore: Column;
  readonly #months: readonly CashMonth[];
  readonly samples: Readonly<Record<FanMeasure, Matrix>>;
  readonly lowestNetPositionUsd: Column;
  readonly lowestCash: Column;
  readonly tenLargestOwed: Column;
  readonly counts = { reserveDrawn: 0, reserveExhausted: 0, billsUnpaid: 0, contributorsOwedMore: 0 };
  drawnPaths = 0;

  constructor(
    inputs: SimulationInputs,
    drawn: DrawnPayments,
    { paths, seed, ten }: { readonly paths: number; readonly seed: number; readonly ten: readonly string[] },
  ) {
    const { months, missions, openingClaims, openingCash, reserveCash, rules, holdBack, startUp } = inputs;
    this.#inputs = inputs;
    this.#drawn = drawn;
    this.#random = randomIntegers(seed);
    this.#claims = fixedClaims(inputs, ten);
    this.#assessed = assessedSoFar(inputs);
    this.#owedAtStart = openingClaims.reduce((sum, { amount }) => sum + amount, 0);
    this.#collected = new Matrix(months.length, missions.length);
    this.#cashPool = openPool(openingCash, reserveCash);
    this.#payableBefore = new Column(missions.length);
    const stage = {
      cashPool: this.#cashPool,
      startUp,
      split: splitNearly,
      record: undefined,
      reimbursed: new Column(missions.length),
    };
    this.#months = rules.map((ofMonth, month) => ({ ...stage, rules: ofMonth, keep: holdBack.row(month) }));
    this.samples = Object.fromEntries(
      fanMeasures.map((measure) => [measure, new Matrix(paths, months.length)]),
    ) as Record<FanMeasure, Matrix>;
    this.lowestNetPositionUsd = new Column(paths);
    this.lowestCash = new Column(paths);
    this.tenLargestOwed = new Column(paths);
  }

  /** Draws so many paths more. */
  draw(more: number): void {
    const end = this.drawnPaths + more;
    for (let path = this.drawnPaths; path < end; path += 1) {
      this.#drawPayments();
      this.#startPath();
      this.#runPath(path);
    }
    this.drawnPaths = end;
  }

  /** What comes in over the path: what every path has, and for each draw the payments of a ticket. */
  #drawPayments(): void {
    const { cells } = this.#collected;
    cells.assign(this.#drawn.fixed.cells);
    this.#drawn.tickets.addDrawn(this.#random, cells);
  }

  #startPath(): void {
    const { cash, bills, payable, loans, advances } = this.#cashPool;
    cash.assign(this.#inputs.openingCash);
    for (const column of [bills, payable, loans.cells, advances]) column.fill(0);
    for (const pair of this.#claims.pairs) pair.open = 0;
    this.#cashPool.reserve = this.#inputs.reserveCash;
  }

  /** What comes in and falls due in a month, before the cash stage pays it; what came in. */
  #addMonth(month: number): number {
    const { cash, bills, payable } = this.#cashPool;
    let received = 0;
    for (let mission = 0; mission < cash.length; mission += 1) {
      const amount = this.#collected.get(month, mission);
      received += amount;
      cash.add(mission, amount);
      bills.add(mission, this.#inputs.operations.get(month, mission));
      payable.add(mission, this.#claims.payable.get(month, mission));
      this.#payableBefore.set(mission, payable.get(mission));
    }
    return received;
  }

  /** What the ten largest are owed after a month: each has its part of what its mission has paid contributors. */
  #tenOwed(month: number, reimbursed: Column): number {
    let owed = this.#claims.tenWaiting.get(month);
    for (const pair of this.#claims.pairs) {
      const had = this.#payableBefore.get(pair.mission);
      const left = had > 0 ? 1 - reimbursed.get(pair.mission) / had : 1;
      pair.open = (pair.open + pair.payable.get(month)) * left;
      owed += pair.open;
    }
    return owed;
  }

  #runPath(path: number): void {
    const { samples, counts } = this;
    const pool = this.#cashPool;
    let [received, lowest, lowestNet, owed, tenOwed] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
    let [wasDrawn, wasExhausted, wasUnpaid] = [false, false, false];
    for (const [month, stage] of this.#months.entries()) {
      received += this.#addMonth(month);
      cashMonth(stage);
      tenOwed = this.#tenOwed(month, stage.reimbursed);
      owed = pool.payable.sum() + this.#claims.waiting.get(month);
      const [cash, out, unpaid] = [pool.cash.sum(), pool.advances.sum(), pool.bills.sum()];
      // Loans between missions cancel out over all of them.
      const net = cash - out - unpaid - owed;
      samples.cash.set(path, month, cash);
      samples.netPositionUsd.set(path, month, net);
      samples.outstanding.set(path, month, this.#assessed.get(month) - received);
      samples.reserveOut.set(path, month, out);
      samples.operationsUnpaid.set(path, month, unpaid);
      samples.contributorsOwed.set(path, month, owed);
      if (cash < lowest) lowest = cash;
      if (net < lowestNet) lowestNet = net;
      // A dollar or less is what doubles lose on the way.
      if (out > 1) {
        wasDrawn = true;
        if (leftForActive(pool, stage.rules, stage.startUp) < 1) wasExhausted = true;
      }
      if (unpaid > 1) wasUnpaid = true;
    }
    this.lowestNetPositionUsd.set(path, lowestNet);
    this.lowestCash.set(path, lowest);
    this.tenLargestOwed.set(path, tenOwed);
    if (wasDrawn) counts.reserveDrawn += 1;
    if (wasExhausted) counts.reserveExhausted += 1;
    if (wasUnpaid) counts.billsUnpaid += 1;
    if (owed > this.#owedAtStart + 1) counts.contributorsOwedMore += 1;
  }
}
