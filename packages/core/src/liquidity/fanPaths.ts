import type { DrawnPayments } from './drawnPayments.js';
import type { FanMeasure } from './fanAnswer.js';
import { type CashMonth, cashMonth, leftForActive, type Pot, splitNearly } from './pot.js';
import { randomIntegers } from './randomIntegers.js';
import type { Claim, MonthRules, World } from './world.js';

export const fanMeasures = [
  'cash',
  'outstanding',
  'reserveOut',
  'operationsUnpaid',
  'contributorsOwed',
] as const satisfies readonly FanMeasure[];

/** A contributor among the ten largest in one mission, with what becomes payable to it each month. */
interface Pair {
  readonly mission: number;
  readonly payable: Float64Array;
}

const sumOf = (list: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < list.length; index += 1) sum += list[index] as number;
  return sum;
};

/** The paths of a fan, in doubles: every path draws how each state pays each year's letters, and runs the months. */
export class FanPaths {
  readonly #world: World;
  readonly #drawn: DrawnPayments;
  readonly #random: ReturnType<typeof randomIntegers>;
  readonly #payable: Float64Array;
  /** Earned and not payable yet, in all and to the ten largest, by month. */
  readonly #waiting: Float64Array;
  readonly #tenWaiting: Float64Array;
  readonly #issued: Float64Array;
  readonly #pairs: readonly Pair[];
  readonly samples: Readonly<Record<FanMeasure, Float64Array>>;
  readonly lowestCash: Float64Array;
  readonly tenLargestOwed: Float64Array;
  readonly counts = { reserveDrawn: 0, reserveExhausted: 0, billsUnpaid: 0, contributorsOwedMore: 0 };
  readonly #owedAtStart: number;
  drawnPaths = 0;

  constructor(
    world: World,
    drawn: DrawnPayments,
    { paths, seed, ten }: { readonly paths: number; readonly seed: number; readonly ten: readonly string[] },
  ) {
    const { months, missions, states, letters, openingClaims, claims, openingDebts, parties } = world;
    const [length, count] = [months.length, missions.length];
    this.#world = world;
    this.#drawn = drawn;
    this.#random = randomIntegers(seed);
    this.#payable = new Float64Array(length * count);
    this.#waiting = new Float64Array(length);
    this.#tenWaiting = new Float64Array(length);
    this.#owedAtStart = openingClaims.reduce((sum, { amount }) => sum + amount, 0);
    const pairs = new Map<string, Pair>();
    const isTen = states.map((state) => ten.includes(state));
    const place = ({ mission, state, earned, payable, amount }: Claim) => {
      const from = Math.max(0, payable);
      if (from < length) {
        const cell = from * count + mission;
        this.#payable[cell] = (this.#payable[cell] as number) + amount;
      }
      for (let month = Math.max(0, earned); month < Math.min(from, length); month += 1) {
        this.#waiting[month] = (this.#waiting[month] as number) + amount;
        if (isTen[state]) this.#tenWaiting[month] = (this.#tenWaiting[month] as number) + amount;
      }
      if (!isTen[state] || from >= length) return;
      const key = `${mission} ${state}`;
      const pair = pairs.get(key) ?? { mission, payable: new Float64Array(length) };
      pairs.set(key, pair);
      pair.payable[from] = (pair.payable[from] as number) + amount;
    };
    openingClaims.forEach(place);
    claims.forEach(place);
    this.#pairs = [...pairs.values()];
    // What parties pay is in the fixed payments and is no assessment: it is taken out of what they meet.
    this.#issued = new Float64Array(length);
    let debts = sumOf(openingDebts);
    for (let month = 0; month < length; month += 1) {
      for (const { issued, withdrawn, amount } of letters) {
        if (issued === month) debts += amount;
        if (withdrawn === month) debts -= amount;
      }
      for (let mission = 0; mission < count; mission += 1) debts += parties[month * count + mission] as number;
      this.#issued[month] = debts;
    }
    this.samples = Object.fromEntries(
      fanMeasures.map((measure) => [measure, new Float64Array(paths * length)]),
    ) as Record<FanMeasure, Float64Array>;
    this.lowestCash = new Float64Array(paths);
    this.tenLargestOwed = new Float64Array(paths);
  }

  /** Draws so many paths more. */
  draw(more: number): void {
    const { months, missions, openingCash, operations, rules, holdBack, startUp, reserveCash } = this.#world;
    const { fixed, ticketFrom, wayOfTicket, paymentFrom, cells, amounts } = this.#drawn;
    const [length, count, random] = [months.length, missions.length, this.#random];
    const collected = new Float64Array(length * count);
    const before = new Float64Array(count);
    const open = new Float64Array(this.#pairs.length);
    const reimbursed = new Float64Array(count);
    const pot: Pot = {
      cash: new Float64Array(count),
      bills: new Float64Array(count),
      payable: new Float64Array(count),
      loans: new Float64Array(count * count),
      advances: new Float64Array(count),
      reserve: 0,
    };
    const keeps = months.map((_, month) => holdBack.subarray(month * count, (month + 1) * count));
    const stage = (month: number): CashMonth => ({
      pot,
      rules: rules[month] as MonthRules,
      keep: keeps[month] as Float64Array,
      startUp,
      split: splitNearly,
      record: undefined,
      reimbursed,
    });
    const stages = months.map((_, month) => stage(month));
    for (let path = this.drawnPaths; path < this.drawnPaths + more; path += 1) {
      collected.set(fixed);
      for (let slot = 0; slot + 1 < ticketFrom.length; slot += 1) {
        const first = ticketFrom[slot] as number;
        const way = wayOfTicket[first + random.below((ticketFrom[slot + 1] as number) - first)] as number;
        const end = paymentFrom[way + 1] as number;
        for (let at = paymentFrom[way] as number; at < end; at += 1)
          collected[cells[at] as number] = (collected[cells[at] as number] as number) + (amounts[at] as number);
      }
      pot.cash.set(openingCash);
      pot.bills.fill(0);
      pot.payable.fill(0);
      pot.loans.fill(0);
      pot.advances.fill(0);
      pot.reserve = reserveCash;
      open.fill(0);
      let received = 0;
      let lowest = Number.POSITIVE_INFINITY;
      let [wasDrawn, wasExhausted, wasUnpaid] = [false, false, false];
      let [owed, tenOwed] = [0, 0];
      for (let month = 0; month < length; month += 1) {
        const base = month * count;
        for (let mission = 0; mission < count; mission += 1) {
          const amount = collected[base + mission] as number;
          received += amount;
          pot.cash[mission] = (pot.cash[mission] as number) + amount;
          pot.bills[mission] = (pot.bills[mission] as number) + (operations[base + mission] as number);
          pot.payable[mission] = (pot.payable[mission] as number) + (this.#payable[base + mission] as number);
          before[mission] = pot.payable[mission] as number;
        }
        cashMonth(stages[month] as CashMonth);
        tenOwed = this.#tenWaiting[month] as number;
        for (let pair = 0; pair < open.length; pair += 1) {
          const { mission, payable } = this.#pairs[pair] as Pair;
          const had = before[mission] as number;
          const left = had > 0 ? 1 - (reimbursed[mission] as number) / had : 1;
          open[pair] = ((open[pair] as number) + (payable[month] as number)) * left;
          tenOwed += open[pair] as number;
        }
        const cash = sumOf(pot.cash);
        const out = sumOf(pot.advances);
        const unpaid = sumOf(pot.bills);
        owed = sumOf(pot.payable) + (this.#waiting[month] as number);
        const at = path * length + month;
        this.samples.cash[at] = cash;
        this.samples.outstanding[at] = (this.#issued[month] as number) - received;
        this.samples.reserveOut[at] = out;
        this.samples.operationsUnpaid[at] = unpaid;
        this.samples.contributorsOwed[at] = owed;
        if (cash < lowest) lowest = cash;
        // A dollar or less is what doubles lose on the way.
        if (out > 1) {
          wasDrawn = true;
          if (leftForActive(pot, rules[month] as MonthRules, startUp) < 1) wasExhausted = true;
        }
        if (unpaid > 1) wasUnpaid = true;
      }
      this.lowestCash[path] = lowest;
      this.tenLargestOwed[path] = tenOwed;
      if (wasDrawn) this.counts.reserveDrawn += 1;
      if (wasExhausted) this.counts.reserveExhausted += 1;
      if (wasUnpaid) this.counts.billsUnpaid += 1;
      if (owed > this.#owedAtStart + 1) this.counts.contributorsOwedMore += 1;
    }
    this.drawnPaths += more;
  }
}
