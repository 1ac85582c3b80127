import type { OperationFinancingTable } from '../budgets/operationFinancing.js';
import type { BurdenFacts } from '../burden/burdenShare.js';
import type { FactTable, MonthColumn, NumberColumn, TextColumn } from '../internal/tables/index.js';
import type { OutstandingTable } from '../liquidity/facts.js';
import type { AuthorisedStrengthTable, DetailedDeploymentFacts, MissionStrengthTable } from '../personnel/facts.js';
import { scaleTables } from '../rates/facts.js';

/** The tables that one claim or another is checked against. */
export const claimTables = [
  'claims',
  ...scaleTables,
  'earlierScales',
  'm49Development',
  'lists',
  'personnelByMonth',
  'personnelByMission',
  'personnelBySex',
  'personnelByKind',
  'missions',
  'authorised',
  'missionStrength',
  'worldTotals',
  'worldByYear',
  'fatalities',
  'operations',
  'missionCosts',
  'unpaidByState',
  'usCapGap',
  'operationFinancing',
  'calendarTotals',
  'outstandingByMission',
  'peacekeepingTotals',
] as const satisfies readonly (keyof ClaimFacts)[];

/** Statements to be checked. */
export type ClaimsTable = FactTable<{
  readonly claim: TextColumn;
  readonly statement: TextColumn;
  readonly stated_value: TextColumn;
  readonly unit: TextColumn;
  readonly said_by: TextColumn;
}>;

/** Everything that the claims are checked against. */
export interface ClaimFacts extends BurdenFacts, DetailedDeploymentFacts {
  readonly claims: ClaimsTable;
  readonly authorised: AuthorisedStrengthTable;
  readonly missionStrength: MissionStrengthTable;
  readonly worldTotals: FactTable<{
    readonly month: MonthColumn;
    readonly persons: NumberColumn;
    readonly preferred: NumberColumn;
    readonly source?: TextColumn;
  }>;
  readonly worldByYear: FactTable<{
    readonly year: NumberColumn;
    readonly measure: TextColumn;
    readonly value: NumberColumn;
    readonly source?: TextColumn;
  }>;
  readonly fatalities: FactTable<{
    readonly year: NumberColumn;
    readonly mission: TextColumn;
    readonly cause: TextColumn;
    readonly deaths: NumberColumn;
    readonly source?: TextColumn;
  }>;
  readonly operations: FactTable<{
    readonly mission: TextColumn;
    readonly start: TextColumn;
    readonly end: TextColumn;
    readonly source?: TextColumn;
  }>;
  readonly missionCosts: FactTable<{
    readonly mission: TextColumn;
    readonly amount_usd: NumberColumn;
    readonly basis: TextColumn;
    readonly source?: TextColumn;
  }>;
  readonly unpaidByState: FactTable<{
    readonly iso3: TextColumn;
    readonly as_of: TextColumn;
    readonly fund: TextColumn;
    readonly amount_usd: NumberColumn;
    readonly source?: TextColumn;
  }>;
  /** Rates of the United States as they were printed at the time, in per cent. */
  readonly usCapGap: FactTable<{
    readonly year: NumberColumn;
    readonly measure: TextColumn;
    readonly value: NumberColumn;
    readonly source?: TextColumn;
  }>;
  /** What was unpaid for each operation on a day. */
  readonly outstandingByMission: OutstandingTable;
  /** Peacekeeping as a whole by budget year, as proposed, approved and spent. */
  readonly peacekeepingTotals: FactTable<{
    readonly fiscal_year: TextColumn;
    readonly stage: TextColumn;
    readonly scope: TextColumn;
    readonly amount_usd: NumberColumn;
    readonly source?: TextColumn;
  }>;
  /** What met the cost of the operations before the special accounts of today. */
  readonly operationFinancing: OperationFinancingTable;
  readonly calendarTotals: FactTable<{
    readonly from_year: NumberColumn;
    readonly to_year: NumberColumn;
    readonly measure: TextColumn;
    readonly amount_usd: NumberColumn;
    readonly preferred: NumberColumn;
    readonly source?: TextColumn;
  }>;
}
