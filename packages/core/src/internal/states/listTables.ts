import type { FactTable, NumberColumn, TextColumn } from '../tables/index.js';

/** Which lists there are of a group, from when to when they stand, and whether they are whole. */
export type GroupsTable = FactTable<{
  readonly group: TextColumn;
  readonly as_of: TextColumn;
  readonly as_of_to: TextColumn;
  readonly name_en: TextColumn;
  /** 0: the list is known to lack members of its date. */
  readonly complete: NumberColumn;
  readonly source?: TextColumn;
}>;

/** The states of each list. */
export type GroupMembersTable = FactTable<{
  readonly group: TextColumn;
  readonly as_of: TextColumn;
  readonly iso3: TextColumn;
}>;

/** When states joined groups (`joined`) and left them (`left`). */
export type GroupMembershipTable = FactTable<{
  readonly group: TextColumn;
  readonly name_en: TextColumn;
  readonly iso3: TextColumn;
  readonly event: TextColumn;
  readonly date: TextColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

/** When states came onto the list of least developed countries (`included`) and left it (`graduated`). */
export type LdcTable = FactTable<{
  readonly iso3: TextColumn;
  readonly event: TextColumn;
  readonly date: TextColumn;
  readonly source?: TextColumn;
  readonly status?: TextColumn;
}>;

/** Income group of each state by the year of the data: `high`, `upper_middle`, `lower_middle` or `low`. */
export type IncomeGroupsTable = FactTable<{
  readonly iso3: TextColumn;
  readonly year: NumberColumn;
  readonly income_group: TextColumn;
}>;
