import type { Matrix } from '../engine/matrix.js';
import { debtsOf, paymentsOf } from '../engine/paymentsOf.js';
import type { Behaviour, SimulationInputs } from '../engine/simulationInputs.js';
import { lateIfUnpaid, type Punctuality, usualBehaviour } from '../inputs/behaviours.js';
import type { AssumptionValues } from '../query/assumptionTable.js';
import type { LiquidityQuery } from '../query/query.js';
import { type Ticket, Tickets } from './tickets.js';

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

/** Payments of one state by month and mission, in the ways of one year of letters. */
export interface WayPayments {
  readonly weight: number;
  readonly payments: Matrix;
}

/** What is paid in every path, and for each state and year of letters the ways among which a path draws. */
export interface DrawnPayments {
  /** By month and mission. */
  readonly fixed: Matrix;
  /** A draw for each state and year of letters, among as many tickets as years of the honour roll: payments by month and mission. */
  readonly tickets: Tickets;
  /** What each way of each state pays of the letters of each year, for what is worked out state by state. */
  readonly byState: readonly {
    readonly state: number;
    readonly fixed: Matrix;
    readonly years: readonly (readonly WayPayments[])[];
  }[];
}

/** Works out once what every way pays, so that a path only adds. States whose payment the query sets are not drawn. */
export function drawnPayments(
  inputs: SimulationInputs,
  { payments: ofQuery }: LiquidityQuery,
  punctual: ReadonlyMap<string, Punctuality>,
  values: AssumptionValues,
): DrawnPayments {
  const { months, missions, states, letters, parties } = inputs;
  const fixed = parties.copy();
  const years = Array.from({ length: Math.ceil(months.length / 12) }, (_, year) =>
    letters.filter(({ issued }) => Math.floor(issued / 12) === year),
  );
  const draws: Ticket[][] = [];
  const byState: DrawnPayments['byState'][number][] = [];
  for (const [state, code] of states.entries()) {
    const plan = inputs.payers[state] ?? [];
    const isSet = ofQuery?.[code] !== undefined;
    const payer = { months, missions, state };
    // What is not drawn: all that a state pays whose payment the query sets, and of the others what they pay of their debts at the start.
    const always = paymentsOf({
      ...payer,
      letters: isSet ? letters : [],
      plan,
      debts: debtsOf(inputs, state),
    });
    fixed.addAll(always);
    if (isSet) {
      byState.push({ state, fixed: always, years: [] });
      continue;
    }
    const ways = waysOf(code, punctual.get(code), values);
    const waysByYear = years.map((ofYear) =>
      ways.map(({ behaviour, weight }) => ({
        weight,
        payments: paymentsOf({ ...payer, letters: ofYear, plan: [behaviour], debts: undefined }),
      })),
    );
    for (const ofYear of waysByYear)
      draws.push(ofYear.map(({ weight, payments }) => ({ weight, amounts: payments.cells })));
    byState.push({ state, fixed: always, years: waysByYear });
  }
  return { fixed, tickets: new Tickets(draws), byState };
}
