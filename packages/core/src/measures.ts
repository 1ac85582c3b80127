/**
 * Measures of who pays and who serves: concentration, roles, gaps, ranks, trends, authorised against deployed, and sums of a table by its keys.
 */
export {
  type BurdenGap,
  burdenGap,
  type Concentration,
  type ConcentrationQuestion,
  concentration,
  type GapInYear,
  type LorenzPoint,
  type ProfileFacts,
  type RoleOfState,
  type RoleQuestion,
  roleOf,
  type StateProfile,
  stateProfile,
} from './burden/index.js';
export {
  type AuthorisedQuestion,
  type AuthorisedStrength,
  type AuthorisedStrengthTable,
  authorisedStrength,
  type DetailedDeploymentFacts,
  type HistoryQuestion,
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
export { type Group, sumBy } from './reference/index.js';
