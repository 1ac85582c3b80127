import type { HonourRollTable } from '../accounts/paymentRecord.js';
import type { ApportionmentsTable } from '../budgets/facts.js';
import type { FactTable, MonthColumn, NumberColumn, TextColumn } from '../internal/tables/index.js';
import type { RegularScaleTable, ScaleFacts } from '../rates/facts.js';

/** Appropriations as voted; read for what the parties concerned pay beside the pieces. */
export type AppropriationsTable = FactTable<{
  readonly mission: TextColumn;
  readonly from: TextColumn;
  readonly to: TextColumn;
  readonly stage: TextColumn;
  readonly total_usd: NumberColumn;
  readonly source?: TextColumn;
}>;

/** What was unpaid for each mission on a day. */
export type OutstandingTable = FactTable<{
  readonly mission: TextColumn;
  readonly as_of: TextColumn;
  readonly outstanding_usd: NumberColumn;
  /** Another mission whose row is the same figure. */
  readonly counted_with: TextColumn;
  readonly source?: TextColumn;
}>;

export type HonourRollSummaryTable = FactTable<{
  readonly year: NumberColumn;
  readonly due_on: TextColumn;
  readonly source?: TextColumn;
}>;

export type MissionPersonnelTable = FactTable<{
  readonly iso3: TextColumn;
  readonly mission: TextColumn;
  readonly kind: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
  readonly source?: TextColumn;
}>;

/** What a simulation reads. */
export interface LiquidityFacts extends ScaleFacts {
  readonly apportionments: ApportionmentsTable;
  readonly appropriations: AppropriationsTable;
  readonly outstandingByMission: OutstandingTable;
  readonly honourRoll: HonourRollTable;
  readonly honourRollSummary: HonourRollSummaryTable;
  readonly personnelByMission: MissionPersonnelTable;
  /** Another regular scale, for letters issued from a day on: a reform of the scale itself. */
  readonly scaleReform?: { readonly from: string; readonly regularScale: RegularScaleTable } | undefined;
}

/** The tables that a run cannot do without. */
export const liquidityTables = [
  'memberStates',
  'regularScale',
  'peacekeepingFactors',
  'levelTransitions',
  'apportionments',
  'appropriations',
  'outstandingByMission',
  'honourRoll',
  'honourRollSummary',
  'personnelByMission',
] as const satisfies readonly (keyof LiquidityFacts)[];
