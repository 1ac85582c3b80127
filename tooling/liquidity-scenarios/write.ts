#!/usr/bin/env node
/**
 * Draws the fans of `datasets/liquidity-scenarios` from the tables as they are and writes its CSV: `npm run data:scenarios`.
 * A test of core draws them as well and says when that is due.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sharedFacts } from '../../packages/core/src/internal/questions/index.js';
import type { LiquidityFacts } from '../../packages/core/src/liquidity/facts.js';
import { scenarioPayers } from '../../packages/core/src/liquidity/scenarios/scenarioQuery.js';
import { type ScenarioRow, scenarioRows } from '../../packages/core/src/liquidity/scenarios/scenarioRows.js';
import { factsOf } from '../../packages/core/test/registered.js';

const file = fileURLToPath(new URL('../../datasets/liquidity-scenarios/liquidity-scenarios.csv', import.meta.url));
const source = 'derived-liquidity-fan;un-honour-roll-2025;un-dpo-monthly';
const facts = (await factsOf(sharedFacts.liquidity)) as LiquidityFacts;
const rows = [...scenarioPayers]
  .sort()
  .flatMap((payers): ScenarioRow[] =>
    (['off', 'on'] as const).flatMap((reserve) => scenarioRows(facts, { payers, reserve })),
  );
const names = Object.keys(rows[0] ?? {});
const line = (row: ScenarioRow) =>
  Object.values(row as unknown as Readonly<Record<string, string | number>>)
    .map((value) => (typeof value === 'number' ? value.toFixed(1) : value))
    .join(',');
writeFileSync(
  file,
  `${[...names, 'status', 'source'].join(',')}\n${rows.map((row) => `${line(row)},projected,${source}\n`).join('')}`,
);
console.log(`${file}: ${rows.length} rows`);
