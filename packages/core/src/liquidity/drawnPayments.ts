import type { AssumptionValues } from './assumptions.js';
import { lateIfUnpaid, type Punctuality, usualBehaviour } from './behaviours.js';
import { debtsOf, paymentsOf } from './paymentsOf.js';
import type { LiquidityQuery } from './query.js';
import type { Behaviour, World } from './world.js';

/** One way in which a state may pay the letters of a year, and how often it counts. */
export interface Way {
  readonly behaviour: Behaviour;
  readonly weight: number;
}

/** First calendar months among which the United States is drawn: it has no dated year. Our convention. */
const laterBy = [0, 1, 2];

/**
 * The ways of a state: one for each year of the honour roll, as late as it was then; a year not paid in full leaves its
 * part and is as late as the latest.
 */
export function waysOf(state: string, known: Punctuality | undefined, values: AssumptionValues): readonly Way[] {
  const usual = usualBehaviour(state, known, values);
  if (state === 'USA')
    return laterBy.map((later) => ({
      behaviour: usualBehaviour(state, known, {
        ...values,
        'usa-first-month': ((values['usa-first-month'] - 1 + later) % 12) + 1,
        'usa-months': Math.max(1, values['usa-months'] - later),
      }),
      weight: 1,
    }));
  const weights = new Map<string, Way>();
  const add = (behaviour: Behaviour, weight: number) => {
    const key = `${behaviour.after} ${behaviour.share}`;
    weights.set(key, { behaviour, weight: weight + (weights.get(key)?.weight ?? 0) });
  };
  const { months, yearsUnpaid } = known ?? { months: [], yearsUnpaid: 1 };
  for (const late of months) add({ ...usual, share: 10_000, after: late + values['payment-delay'] }, 1);
  if (yearsUnpaid > 0) add(lateIfUnpaid(usual, values), yearsUnpaid);
  return [...weights.values()];
}

/** What is paid in every path, and for each state and year of letters the ways among which a path draws. */
export interface DrawnPayments {
  /** By month and mission. */
  readonly fixed: Float64Array;
  /** For each draw, the first of its tickets; as many tickets as years of the honour roll. */
  readonly ticketFrom: Int32Array;
  /** The way that a ticket stands for. */
  readonly wayOfTicket: Int32Array;
  /** For each way, the first of its payments: a cell of month and mission, and an amount. */
  readonly paymentFrom: Int32Array;
  readonly cells: Int32Array;
  readonly amounts: Float64Array;
  /** What each way of each state pays of the letters of each year, for what is worked out state by state. */
  readonly byState: readonly {
    readonly state: number;
    readonly fixed: Float64Array;
    readonly years: readonly (readonly { readonly weight: number; readonly payments: Float64Array }[])[];
  }[];
}

/** Works out once what every way pays, so that a path only adds. States whose payment the question says are not drawn. */
export function drawnPayments(
  world: World,
  { payments: asked }: LiquidityQuery,
  punctual: ReadonlyMap<string, Punctuality>,
  values: AssumptionValues,
): DrawnPayments {
  const { months, missions, states, letters } = world;
  const cellCount = months.length * missions.length;
  const fixed = world.parties.slice();
  const years = Math.ceil(months.length / 12);
  const ofYear = Array.from({ length: years }, (_, year) =>
    letters.filter(({ issued }) => Math.floor(issued / 12) === year),
  );
  const ticketFrom: number[] = [];
  const wayOfTicket: number[] = [];
  const paymentFrom: number[] = [];
  const cells: number[] = [];
  const amounts: number[] = [];
  const byState: DrawnPayments['byState'][number][] = [];
  for (const [state, code] of states.entries()) {
    const debts = debtsOf(world, state);
    const plan = world.payers[state] as World['payers'][number];
    const isAsked = asked?.[code] !== undefined;
    const own = paymentsOf({ world, letters: isAsked ? letters : [], plan, state, debts });
    for (let cell = 0; cell < cellCount; cell += 1) fixed[cell] = (fixed[cell] as number) + (own[cell] as number);
    if (isAsked) {
      byState.push({ state, fixed: own, years: [] });
      continue;
    }
    const ways = waysOf(code, punctual.get(code), values);
    byState.push({
      state,
      fixed: own,
      years: ofYear.map((list) => {
        ticketFrom.push(wayOfTicket.length);
        return ways.map(({ behaviour, weight }) => {
          for (let ticket = 0; ticket < weight; ticket += 1) wayOfTicket.push(paymentFrom.length);
          paymentFrom.push(cells.length);
          const payments = paymentsOf({ world, letters: list, plan: [behaviour], state, debts: undefined });
          for (const [cell, amount] of payments.entries())
            if (amount > 0) {
              cells.push(cell);
              amounts.push(amount);
            }
          return { weight, payments };
        });
      }),
    });
  }
  ticketFrom.push(wayOfTicket.length);
  paymentFrom.push(cells.length);
  return {
    fixed,
    ticketFrom: Int32Array.from(ticketFrom),
    wayOfTicket: Int32Array.from(wayOfTicket),
    paymentFrom: Int32Array.from(paymentFrom),
    cells: Int32Array.from(cells),
    amounts: Float64Array.from(amounts),
    byState,
  };
}
