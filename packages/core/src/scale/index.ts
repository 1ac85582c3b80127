export { type AdHocQuestion, type AdHocRates, adHocRates } from './adHocRates.js';
export { type BoundRates, boundRegularRates } from './boundRegularRates.js';
export { type CarriedRates, carryDiscounts, type EffectiveRate, type RatedState } from './carryDiscounts.js';
export { deriveEnactedRates } from './deriveEnactedRates.js';
export {
  type DerivedRates,
  deriveRates,
} from './deriveRates.js';
export { type EffectiveRateOfState, type EffectiveRateQuestion, effectiveRate } from './effectiveRate.js';
export { type EffectiveRates, type EffectiveRatesQuestion, effectiveRates } from './effectiveRates.js';
export { factorsOf2001 } from './factorsOf2001.js';
export {
  type Levels2001Table,
  type LevelTransitionsTable,
  type PeacekeepingFactorsTable,
  type RegularScaleTable,
  rowsInForce,
  type ScaleFacts,
} from './facts.js';
export { type LevelOfState, type LevelQuestion, levelFor } from './levelFor.js';
export { membersWithoutRate, type StateWithoutRate } from './membersWithoutRate.js';
export { type LevelChoice, type ScaleOptions, type ScaleOverrides } from './options.js';
export { type ChangedRate, type ChangeReason, rateChanges } from './rateChanges.js';
export { ratesFrom } from './ratesFrom.js';
export { checkScaleReform, scaleRules } from './scaleReform.js';
export { type ScaleReview, type ScaleReviewQuestion, scaleReview } from './scaleReview.js';
export { yearsWithLevels } from './tableFactors.js';
