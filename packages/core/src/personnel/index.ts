export { type HistoryQuery, type PersonnelHistory, type StrengthAt, type TimeInHistory } from './answerHistory.js';
export { type AttributionTables, attributionOf } from './attributionOf.js';
export { type MisattributionMovesTable, type MisattributionsTable } from './attributionTables.js';
export { type AuthorisedKind } from './authorisedLevel.js';
export {
  type AuthorisedOverTime,
  type AuthorisedOverTimeQuery,
  authorisedOverTime,
  type LevelSpan,
  type StrengthInMonth,
} from './authorisedOverTime.js';
export { type AuthorisedQuery, type AuthorisedStrength, authorisedStrength } from './authorisedStrength.js';
export {
  type Attribution,
  type AttributionQuery,
  type AttributionView,
  type AuthorisedStrengthTable,
  type DeploymentFacts,
  type DetailedDeploymentFacts,
  type MissionStrengthTable,
  type MissionsTable,
  type PersonnelByKindTable,
  type PersonnelByMissionTable,
  type PersonnelByMonthTable,
  type PersonnelBySexTable,
  type PersonnelByYearTable,
  type PersonnelKind,
} from './facts.js';
export {
  type DeathsOf,
  type DeathsOfCause,
  type Fatalities,
  type FatalitiesBy,
  type FatalitiesFacts,
  type FatalitiesQuery,
  type FatalitiesTable,
  type FatalityCause,
  type FatalityKind,
  type FatalityPoint,
  type FatalityPointsTable,
  fatalities,
} from './fatalities.js';
export { type NetPosition, type NetPositionQuery, netPosition } from './netPosition.js';
export { personnelHistory } from './personnelHistory.js';
export { type PersonnelRanks, personnelRanks, type RankedState, type RanksQuery } from './personnelRanks.js';
export {
  type PersonnelReimbursement,
  personnelReimbursement,
  type ReimbursedMonth,
  type ReimbursementQuery,
} from './personnelReimbursement.js';
export { type PersonnelShare, type PersonnelShareQuery, personnelShare } from './personnelShare.js';
export { type MonthOfTrend, type PersonnelTrend, personnelTrend, type TrendQuery } from './personnelTrend.js';
export { type PersonnelFilter } from './selectPersonnel.js';
export { type ShareOfPersonnel } from './shareOfStrength.js';
export { type YearlyQuery, yearlyPersonnel } from './yearlyPersonnel.js';
