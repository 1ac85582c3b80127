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
  type Glance,
  type GlanceFacts,
  type LorenzPoint,
  type ProfileFacts,
  type RoleOfState,
  type RoleQuestion,
  roleOf,
  type StateAtAGlance,
  type StateProfile,
  stateAtAGlance,
  stateProfile,
} from './burden/index.js';
export {
  type AttributionTables,
  type AuthorisedQuestion,
  type AuthorisedStrength,
  type AuthorisedStrengthTable,
  attributionOf,
  authorisedStrength,
  type DetailedDeploymentFacts,
  type HistoryQuestion,
  type MisattributionMovesTable,
  type MisattributionsTable,
  type MissionStrengthTable,
  type MonthOfTrend,
  type PersonnelFilter,
  type PersonnelHistory,
  type PersonnelRanks,
  type PersonnelTrend,
  personnelHistory,
  personnelRanks,
  personnelTrend,
  type RankedState,
  type RanksQuestion,
  type StrengthAt,
  type TimeInHistory,
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
  type AssessmentShare,
  type AssessmentShareQuestion,
  assessmentShare,
  type RankedRate,
  type RateInYear,
  type RateKind,
  type RateRanks,
  type RateRanksQuestion,
  type RatesOfYear,
  type RatesOverYears,
  type RatesOverYearsQuestion,
  rateRanks,
  ratesOverYears,
  type ScaleBound,
  type ScaleChange,
} from './rates/index.js';
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
  type LevelOfState,
  type LevelQuestion,
  levelFor,
} from './scale/index.js';
