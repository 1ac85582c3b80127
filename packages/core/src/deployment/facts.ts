import type { FactTable, GroupingFacts, MonthColumn, NumberColumn, TextColumn } from '../reference/index.js';

/** Uniformed personnel by state and month, persons at month's end. */
export type PersonnelByMonthTable = FactTable<{
  readonly iso3: TextColumn;
  readonly month: MonthColumn;
  readonly persons: NumberColumn;
}>;

/** The same summed over the months in hand of each year, in person-months. */
export type PersonnelByYearTable = FactTable<{
  readonly iso3: TextColumn;
  readonly year: NumberColumn;
  readonly person_months: NumberColumn;
}>;

/** One of the two personnel tables is enough: the yearly one is small, the monthly one answers for single months. */
export interface DeploymentFacts extends GroupingFacts {
  readonly personnelByMonth?: PersonnelByMonthTable | undefined;
  readonly personnelByYear?: PersonnelByYearTable | undefined;
}
