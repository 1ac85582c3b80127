export { type AdHocQuestion, type AdHocRates, adHocRates } from './adHocRates.js';
export { type AssessmentShare, type AssessmentShareQuestion, assessmentShare } from './assessmentShare.js';
export { type EffectiveRate } from './carryDiscounts.js';
export { type DerivedRates } from './deriveRates.js';
export { type EffectiveRateOfState, type EffectiveRateQuestion, effectiveRate } from './effectiveRate.js';
export { type EffectiveRates, type EffectiveRatesQuestion, effectiveRates } from './effectiveRates.js';
export {
  type Levels2001Table,
  type LevelTransitionsTable,
  type PeacekeepingFactorsTable,
  type RegularScaleTable,
  type ScaleFacts,
} from './facts.js';
export { type LevelOfState, type LevelQuestion, levelFor } from './levelFor.js';
export { type StateWithoutRate } from './membersWithoutRate.js';
export { type LevelChoice, type ScaleOptions, type ScaleOverrides } from './options.js';
export { type ChangedRate, type ChangeReason } from './rateChanges.js';
export { type RankedRate, type RateRanks, type RateRanksQuestion, rateRanks } from './rateRanks.js';
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
export { type ScaleReview, type ScaleReviewQuestion, scaleReview } from './scaleReview.js';
export { yearsWithLevels } from './tableFactors.js';
