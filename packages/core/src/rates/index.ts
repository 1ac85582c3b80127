export { type AdHocQuery, type AdHocRates, adHocRates } from './adHocRates.js';
export { type AssessmentShare, type AssessmentShareQuery, assessmentShare } from './assessmentShare.js';
export { type EffectiveRate } from './carryDiscounts.js';
export { type DerivedRates } from './deriveRates.js';
export { type EffectiveRateOfState, type EffectiveRateQuery, effectiveRate } from './effectiveRate.js';
export { type EffectiveRates, type EffectiveRatesQuery, effectiveRates } from './effectiveRates.js';
export {
  type Levels2001Table,
  type LevelTransitionsTable,
  type PeacekeepingFactorsTable,
  type RegularScaleTable,
  type ScaleFacts,
} from './facts.js';
export { type LevelOfState, type LevelQuery, levelFor } from './levelFor.js';
export { type StateWithoutRate } from './membersWithoutRate.js';
export { type LevelChoice, type ScaleOptions, type ScaleOverrides } from './options.js';
export { type ChangedRate, type ChangeReason } from './rateChanges.js';
export { type RankedRate, type RateRanks, type RateRanksQuery, rateRanks } from './rateRanks.js';
export { type RateInYear, type RateKind, type RatesOfYear } from './ratesOfYear.js';
export {
  type RatesOverYears,
  type RatesOverYearsQuery,
  ratesOverYears,
  type ScaleBound,
  type ScaleChange,
} from './ratesOverYears.js';
export { type ScaleReview, type ScaleReviewQuery, scaleReview } from './scaleReview.js';
export { yearsWithLevels } from './tableFactors.js';
