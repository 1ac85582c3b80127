import type { FactTable, MonthColumn, NumberColumn, TextColumn } from '../../internal/tables/index.js';
import type { BurdenFacts } from '../burdenShare.js';

/** The operations on the UN’s list, with the months in which each began and ended. */
export type OperationsTable = FactTable<{
  readonly mission: TextColumn;
  readonly name_en: TextColumn;
  readonly start: TextColumn;
  readonly end: TextColumn;
  readonly host_iso3: TextColumn;
  readonly source?: TextColumn;
}>;

/** Codes under which operations are published; `alias_of` names those that a code stands for, joined by a semicolon. */
export type MissionCodesTable = FactTable<{ readonly mission: TextColumn; readonly alias_of: TextColumn }>;

/** Uniformed personnel of each mission at each month’s end. */
export type MissionTotalsTable = FactTable<{
  readonly mission: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
  readonly source?: TextColumn;
}>;

/** Uniformed personnel by state, mission and year, in person-months over the months available. */
export type PersonnelByMissionAndYearTable = FactTable<{
  readonly iso3: TextColumn;
  readonly mission: TextColumn;
  readonly year: NumberColumn;
  readonly person_months: NumberColumn;
}>;

/** Levels of 2001 are needed only for years before 2004. */
export interface MovementFacts extends BurdenFacts {
  readonly operations: OperationsTable;
  readonly missionCodes: MissionCodesTable;
  readonly missionTotals: MissionTotalsTable;
  readonly personnelByMissionAndYear: PersonnelByMissionAndYearTable;
}
