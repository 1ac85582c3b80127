export { type AssessmentShare, type AssessmentShareQuestion, assessmentShare } from './assessmentShare.js';
export { checkTop, type Ranked, rankStates } from './rankStates.js';
export { type RankedRate, type RateRanks, type RateRanksQuestion, rateRanks } from './rateRanks.js';
export { ratesOfLevels } from './ratesOfLevels.js';
export {
  type RateInYear,
  type RateKind,
  type RatesOfYear,
  type RatesOverYears,
  type RatesOverYearsQuestion,
  ratesOverYears,
  type ScaleBound,
  type ScaleChange,
} from './ratesOverYears.js';
