/**
 * Measures of who pays and who serves: concentration, roles, gaps, ranks, trends, authorised against deployed; and the ad hoc
 * groups by which peacekeeping was apportioned before the levels. Also who is a member of what, the dated lists of groups, and
 * what is known of figures under a wrong state.
 */
export {
  type BurdenGap,
  burdenGap,
  type Concentration,
  type ConcentrationQuestion,
  concentration,
  type GapInYear,
  type LorenzPoint,
  type RoleOfState,
  type RoleQuestion,
  roleOf,
} from './burden/index.js';
export {
  type AttributionTables,
  type AuthorisedQuestion,
  type AuthorisedStrength,
  type AuthorisedStrengthTable,
  attributionOf,
  authorisedStrength,
  type DetailedDeploymentFacts,
  type MisattributionMovesTable,
  type MisattributionsTable,
  type MissionStrengthTable,
  type MonthOfTrend,
  type PersonnelFilter,
  type PersonnelRanks,
  type PersonnelTrend,
  personnelRanks,
  personnelTrend,
  type RankedState,
  type RanksQuestion,
  type TrendQuestion,
} from './deployment/index.js';
export { type Sentence, sentenceOf } from './finding/index.js';
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
  type Group,
  type GroupMembersTable,
  type GroupsTable,
  type IncomeGroupsTable,
  type LdcTable,
  sumBy,
} from './reference/index.js';
export {
  type AdHocQuestion,
  type AdHocRates,
  adHocRates,
  type ChangedRate,
  type ChangeReason,
  type LevelOfState,
  type LevelQuestion,
  levelFor,
  type ScaleChange,
  type ScaleChangeQuestion,
  scaleChange,
} from './scale/index.js';
