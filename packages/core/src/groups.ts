/**
 * Who belongs to what: the members of a group and the groups of a state in a year, the dated lists behind them, the level
 * that an income comes to, the ad hoc groups by which peacekeeping was apportioned before the levels, and what is known of figures under a wrong state.
 */
export {
  type AttributionTables,
  attributionOf,
  type MisattributionMovesTable,
  type MisattributionsTable,
} from './deployment/index.js';
export {
  type GroupOfState,
  type GroupsOfState,
  type Membership,
  type MembershipQuestion,
  type MembersOfGroup,
  membership,
} from './membership/index.js';
export {
  type DatedListTables,
  datedLists,
  type GroupMembersTable,
  type GroupsTable,
  type IncomeGroupsTable,
  type LdcTable,
} from './reference/index.js';
export {
  type AdHocQuestion,
  type AdHocRates,
  adHocRates,
  type LevelOfState,
  type LevelQuestion,
  levelFor,
} from './scale/index.js';
