export { type DeploymentFacts, type PersonnelByMonthTable, type PersonnelByYearTable } from './facts.js';
export {
  notePersonnel,
  type PersonnelShare,
  type PersonnelShareQuestion,
  personnelShare,
  type ShareOfPersonnel,
  shareOfStrength,
} from './personnelShare.js';
export { personnelCoverage, type Strength, strengthInMonth, strengthInYear } from './strength.js';
