import { sharedFacts } from '../src/internal/questions/index.js';
import type { LiquidityFacts } from '../src/liquidity/facts.js';
import { scenarioPayers } from '../src/liquidity/scenarios/scenarioQuery.js';
import { type ScenarioRow, scenarioRows } from '../src/liquidity/scenarios/scenarioRows.js';
import { factsOf } from './registered.js';

const source = 'derived-liquidity-fan;un-honour-roll-2025;un-dpo-monthly';
const line = (row: ScenarioRow) =>
  Object.values(row as unknown as Readonly<Record<string, string | number>>)
    .map((value) => (typeof value === 'number' ? value.toFixed(1) : value))
    .join(',');

/** The table `liquidity-scenarios` as its CSV, drawn from the tables as they are. */
export async function scenarioCsv(): Promise<string> {
  const facts = (await factsOf(sharedFacts.liquidity)) as LiquidityFacts;
  const rows = [...scenarioPayers]
    .sort()
    .flatMap((payers): ScenarioRow[] =>
      (['off', 'on'] as const).flatMap((reserve) => scenarioRows(facts, { payers, reserve })),
    );
  const head = [...Object.keys(rows[0] ?? {}), 'status', 'source'].join(',');
  return `${head}\n${rows.map((row) => `${line(row)},projected,${source}\n`).join('')}`;
}
