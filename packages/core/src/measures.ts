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
  type RoleOfState,
  type RoleQuestion,
  roleOf,
} from './burden/index.js';
export {
  type AuthorisedQuestion,
  type AuthorisedStrength,
  type AuthorisedStrengthTable,
  authorisedStrength,
  type DetailedDeploymentFacts,
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
export { type Group, sumBy } from './reference/index.js';
