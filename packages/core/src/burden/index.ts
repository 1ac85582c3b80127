export {
  type BurdenFacts,
  type BurdenShare,
  type BurdenShareQuestion,
  type BurdenYear,
  burdenShare,
  type PersonnelMeasure,
  type ShareOfAssessments,
} from './burdenShare.js';
