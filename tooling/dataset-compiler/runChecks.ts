import { checkAddsUp } from './checks/addsUp.js';
import { checkMonthCoverage } from './checks/coverage.js';
import { checkGrouped } from './checks/grouped.js';
import { checkForeignKeys, checkPrimaryKey } from './checks/keys.js';
import { checkRedistribution, checkSourcesUsed } from './checks/licence.js';
import { checkOrder } from './checks/order.js';
import { checkRules } from './checks/rules.js';
import type { Problem } from './problem.js';
import type { SourceTable } from './readTable.js';
import type { DeclaredCheck } from './tableSchema.js';

export interface CheckResult {
  readonly checks: number;
  readonly problems: readonly Problem[];
}

function runDeclared(table: SourceTable, check: DeclaredCheck, all: ReadonlyMap<string, SourceTable>): Problem[] {
  if (check.kind === 'adds-up') return checkAddsUp(table, check);
  if (check.kind === 'order') return checkOrder(table, check);
  return checkGrouped(table, check, all);
}

/** Runs every check of a table and says how many they were. That its cells parse was checked when it was read, and counts as one. */
export function runChecks(table: SourceTable, all: ReadonlyMap<string, SourceTable>): CheckResult {
  const { schema } = table;
  const registry = all.get('sources');
  const found: Problem[][] = [[], checkPrimaryKey(table), checkForeignKeys(table, all)];
  if (schema.coverage) found.push(checkMonthCoverage(table));
  if (registry) found.push(checkRedistribution(table, registry));
  if (registry === table) found.push(checkSourcesUsed(registry, all));
  if (schema.rules) found.push(checkRules(table, registry));
  for (const check of schema.checks) found.push(runDeclared(table, check, all));
  return { checks: found.length, problems: found.flat() };
}
