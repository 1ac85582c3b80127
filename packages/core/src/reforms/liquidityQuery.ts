import { addDays, budgetYearDates } from '../internal/math/index.js';
import {
  cashPooling,
  type Parameter,
  peacekeepingReserveLevel,
  regularCeiling,
  regularFloor,
  reimbursementRate,
} from '../internal/rules/index.js';
import { numberAt, textAt } from '../internal/tables/index.js';
import type { LiquidityFacts } from '../liquidity/facts.js';
import type { Cut, LiquidityQuery, PaymentBehaviour } from '../liquidity/query/query.js';
import { rowsInForce } from '../rates/facts.js';
import { scaleRules } from '../rates/scaleReform.js';
import {
  appropriationPercent,
  discountsGranted,
  missionClosed,
  paymentCap,
  paymentDay,
  paymentPercent,
  personnelPercent,
} from './assumedRules.js';
import type { RatesOfDays } from './ratesUnder.js';
import type { Stack } from './stack.js';

/** The query of a simulation of cash that has what a stack assumes. */
export interface LiquidityAsked {
  readonly query: LiquidityQuery;
  readonly facts: LiquidityFacts;
  /** Rules that the stack sets and the simulation cannot take as they are: it runs without them, and says so. */
  readonly leftOut: readonly Parameter<unknown>[];
}

const payments = [paymentPercent, paymentCap, paymentDay] as const;

/** A state’s payment from each turn on that touches it, by month; outside what is assumed it pays as the data have it. */
function behavioursOf(stack: Stack, state: string): PaymentBehaviour[] {
  const turns = new Set(
    payments.flatMap((rule) =>
      stack.rule(rule, state).values.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
    ),
  );
  const byMonth = new Map<string, PaymentBehaviour>();
  for (const turn of [...turns].sort()) {
    const percent = stack.assumed(paymentPercent, turn, state)?.value;
    const cap = stack.assumed(paymentCap, turn, state)?.value;
    const day = stack.assumed(paymentDay, turn, state)?.value;
    const from = turn.slice(0, 7);
    byMonth.set(from, {
      from,
      ...(percent === undefined ? {} : { share: Math.round(percent * 100) / 10_000 }),
      ...(cap === undefined ? {} : { ofLetterPercent: cap }),
      // The simulation counts whole months from the month in which a letter falls due, 30 days after it was issued.
      ...(day === undefined ? {} : { after: day === 0 ? ('issue' as const) : Math.max(0, Math.floor((day - 1) / 30)) }),
    });
  }
  return [...byMonth.values()];
}

/** Cuts of a mission, where they can be told as one fall for good; undefined where they cannot. */
function cutsOf(stack: Stack, mission: string, rule: Parameter<number>, of: Cut['of']): Cut[] | undefined {
  const values = stack.rule(rule, mission).values.filter(({ value }) => value !== 100);
  const [only] = values;
  if (!only) return [];
  if (values.length > 1 || only.to !== undefined || only.value > 100) return undefined;
  return [{ of, from: only.from, percent: Math.round((100 - only.value) * 100) / 100, missions: [mission] }];
}

/** The regular scale with the rates of a day in place of those of its year. */
function scaleWith(facts: LiquidityFacts, rates: RatesOfDays, day: string): NonNullable<LiquidityFacts['scaleReform']> {
  const { regularScale: table } = facts;
  const { columns } = table;
  const assumed = new Map(rates.assumed(day).map(({ state, regularRatePercent }) => [state, regularRatePercent]));
  const values = Array.from({ length: table.rowCount }, (_, row) => numberAt(columns.rate, row) as number);
  for (const row of rowsInForce(table, columns.from_year, columns.to_year, Number(day.slice(0, 4)))) {
    const percent = assumed.get(textAt(columns.iso3, row) as string);
    if (percent !== undefined) values[row] = Math.round(percent * 10 ** columns.rate.decimals);
  }
  return {
    from: day,
    regularScale: { ...table, columns: { ...columns, rate: { values, decimals: columns.rate.decimals } } },
  };
}

/** The question and the facts by which `simulateLiquidity` runs what a stack assumes. */
export function liquidityQuery(
  facts: LiquidityFacts,
  {
    budgetYears,
    missions,
    stack,
    rates,
  }: {
    readonly budgetYears: readonly string[];
    readonly missions: readonly string[] | undefined;
    readonly stack: Stack;
    readonly rates: RatesOfDays;
  },
): LiquidityAsked {
  const leftOut: Parameter<unknown>[] = [];
  const all = [...new Set(facts.apportionments.columns.mission.values)].filter(
    (one) => missions?.includes(one) ?? true,
  );
  const cuts = (
    [
      [appropriationPercent, 'appropriations'],
      [personnelPercent, 'personnel'],
    ] as const
  ).flatMap(([rule, of]) => {
    const each = all.map((mission) => cutsOf(stack, mission, rule, of));
    if (each.includes(undefined)) leftOut.push(rule);
    return each.flatMap((some) => some ?? []);
  });
  const last = budgetYearDates(budgetYears.at(-1) as string).to;
  const closures = stack.named(missionClosed).flatMap((mission) => {
    const [first] = stack.rule(missionClosed, mission).values;
    if (first?.to !== undefined && first.to < last) leftOut.push(missionClosed);
    return first && all.includes(mission) ? [{ mission, on: addDays(first.from, -1) }] : [];
  });
  const everyState = facts.memberStates.columns.iso3;
  const states = Array.from({ length: facts.memberStates.rowCount }, (_, row) => textAt(everyState, row) as string);
  const paying = payments.some((rule) => stack.touches(rule))
    ? states.flatMap((state) => {
        const behaviours = behavioursOf(stack, state);
        return behaviours.length === 0 ? [] : [[state, behaviours] as const];
      })
    : [];
  if (stack.touches(discountsGranted)) leftOut.push(discountsGranted);
  const bound = [regularCeiling, regularFloor].flatMap((rule) =>
    stack.touches(rule) ? stack.rule(rule).values.filter(({ status }) => status === 'scenario') : [],
  );
  const days = [...new Set(bound.map(({ from }) => from))].sort();
  // The simulation takes one other scale, for good.
  const once = days.length === 1 && bound.every(({ to }) => to === undefined) && !stack.touches(discountsGranted);
  if (days.length > 0 && !once) leftOut.push(regularCeiling);
  const reform = stack.reform([
    ...scaleRules.map(({ rule }) => rule),
    reimbursementRate,
    cashPooling,
    peacekeepingReserveLevel,
  ]);
  return {
    facts: once ? { ...facts, scaleReform: scaleWith(facts, rates, days[0] as string) } : facts,
    query: {
      budgetYears,
      ...(missions === undefined ? {} : { missions }),
      ...(cuts.length === 0 ? {} : { cuts }),
      ...(closures.length === 0 ? {} : { closures }),
      ...(paying.length === 0 ? {} : { payments: Object.fromEntries(paying) }),
      ...(reform === undefined ? {} : { reform }),
    },
    leftOut,
  };
}
