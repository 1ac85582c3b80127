import type { LiquidityFacts } from '../facts.js';
import { liquidityFan } from '../fan/liquidityFan.js';
import { type DrawnScenario, scenarioQuery } from './scenarioQuery.js';

/** A row of the table of scenarios: the end of a month. Millions of US dollars with one decimal. */
export interface ScenarioRow {
  readonly payers: string;
  readonly reserve: string;
  readonly month: string;
  readonly cash_p5: number;
  readonly cash_p25: number;
  readonly cash_p50: number;
  readonly cash_p75: number;
  readonly cash_p95: number;
  readonly net_position_p50: number;
  readonly reserve_drawn_p50: number;
  readonly bills_unpaid_p50: number;
  readonly owed_p50: number;
}

/** Once, from whole dollars; minus zero is zero. */
const millions = (dollars: number | undefined): number => Math.round((dollars ?? Number.NaN) / 100_000) / 10 + 0;

/** The rows of a scenario, drawn again from the facts: what the table holds, and what its test compares with it. */
export function scenarioRows(facts: LiquidityFacts, query: DrawnScenario): ScenarioRow[] {
  const { months, fans } = liquidityFan(facts, scenarioQuery(query));
  return months.map((month, at) => ({
    ...query,
    month,
    cash_p5: millions(fans.cash.p5[at]),
    cash_p25: millions(fans.cash.p25[at]),
    cash_p50: millions(fans.cash.p50[at]),
    cash_p75: millions(fans.cash.p75[at]),
    cash_p95: millions(fans.cash.p95[at]),
    net_position_p50: millions(fans.netPositionUsd.p50[at]),
    reserve_drawn_p50: millions(fans.reserveOut.p50[at]),
    bills_unpaid_p50: millions(fans.operationsUnpaid.p50[at]),
    owed_p50: millions(fans.contributorsOwed.p50[at]),
  }));
}
