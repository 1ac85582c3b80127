export { type HistoryQuestion, type PersonnelHistory, type StrengthAt, type TimeInHistory } from './answerHistory.js';
export { type AttributionTables, attributionOf } from './attributionOf.js';
export { type MisattributionMovesTable, type MisattributionsTable } from './attributionTables.js';
export { type AuthorisedQuestion, type AuthorisedStrength, authorisedStrength } from './authorisedStrength.js';
export {
  type Attribution,
  type AttributionAsked,
  type AttributionView,
  type AuthorisedStrengthTable,
  type DeploymentFacts,
  type DetailedDeploymentFacts,
  type MissionStrengthTable,
  type MissionsTable,
  type PersonnelByKindTable,
  type PersonnelByMissionTable,
  type PersonnelByMonthTable,
  type PersonnelByYearTable,
  type PersonnelKind,
} from './facts.js';
export { type NetPosition, type NetPositionQuestion, netPosition } from './netPosition.js';
export { personnelHistory } from './personnelHistory.js';
export { type PersonnelRanks, personnelRanks, type RankedState, type RanksQuestion } from './personnelRanks.js';
export {
  type PersonnelReimbursement,
  personnelReimbursement,
  type ReimbursedMonth,
  type ReimbursementQuestion,
} from './personnelReimbursement.js';
export { type PersonnelShare, type PersonnelShareQuestion, personnelShare } from './personnelShare.js';
export { type MonthOfTrend, type PersonnelTrend, personnelTrend, type TrendQuestion } from './personnelTrend.js';
export { type PersonnelFilter } from './selectPersonnel.js';
export { type ShareOfPersonnel } from './shareOfStrength.js';
export { type YearlyQuestion, yearlyPersonnel } from './yearlyPersonnel.js';
