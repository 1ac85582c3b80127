/**
 * Measures of who pays and who serves: concentration, roles, gaps, their movement and what moved them, ranks, trends, authorised against deployed, and sums of a table by its keys.
 */
export {
  type BurdenGap,
  type BurdenMovement,
  burdenGap,
  burdenMovement,
  type Concentration,
  type ConcentrationQuestion,
  concentration,
  type GapInYear,
  type LorenzPoint,
  type MovementEvent,
  type MovementFacts,
  type MovementQuestion,
  type MovementYear,
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
