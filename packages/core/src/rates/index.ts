export { type AdHocQuery, type AdHocRates, adHocRates } from './adHocRates.js';
export { type AssessmentShare, type AssessmentShareQuery, assessmentShare } from './assessmentShare.js';
export { type EffectiveRate, type RateCertainty } from './carryDiscounts.js';
export { type BoundedRate, type FactorRange, type RateScheme, type StateRate } from './datedScale.js';
export { type DerivedRates } from './deriveRates.js';
export { type EarlierScaleTables, earlierScales } from './earlierScales.js';
export { type EffectiveRateOfState, type EffectiveRateQuery, effectiveRate } from './effectiveRate.js';
export {
  type EffectiveRates,
  type EffectiveRatesQuery,
  effectiveRates,
  type PremiumOfScale,
} from './effectiveRates.js';
export {
  type EarlierScales,
  type Levels2001Table,
  type LevelTransitionsTable,
  type PeacekeepingFactorsTable,
  type RegularScaleTable,
  type ScaleFacts,
} from './facts.js';
export { type LevelOfState, type LevelQuery, levelFor } from './levelFor.js';
export { type StateWithoutRate } from './membersWithoutRate.js';
export {
  type BacktestedRate,
  type BacktestScaleQuery,
  backtestScale,
  type ScaleBacktest,
} from './nextScale/backtestScale.js';
export { type DifferenceReason } from './nextScale/differenceReason.js';
export {
  type ExchangeRatesTable,
  type NationalIncomeTable,
  type NextScaleFacts,
  type ProjectionFacts,
  type SpecialRegionsTable,
} from './nextScale/facts.js';
export { type MissingYears, missingYears, type OwnIncome } from './nextScale/fillYears.js';
export { type OptionalStep, type ScaleMethodology, type ScaleStep, scaleSteps } from './nextScale/methodology.js';
export { type NearThreshold } from './nextScale/nearThreshold.js';
export { type OwnExchangeRate } from './nextScale/ownExchangeRates.js';
export {
  type ProjectedRate,
  type ProjectScaleQuery,
  type RangeAlternative,
  type ScaleProjection,
  type ThresholdCrossing,
} from './nextScale/projection.js';
export { projectScale } from './nextScale/projectScale.js';
export { type RateDrivers } from './nextScale/rateDrivers.js';
export { type ScaleAgreement } from './nextScale/scaleAgreement.js';
export { type BacktestedScale, backtestedScales } from './nextScale/scalePeriods.js';
export { type LevelChoice, type ScaleOptions, type ScaleOverrides } from './options.js';
export { type PercentRange } from './percentRange.js';
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
export { yearsWithRates } from './scaleOn.js';
export { type ScaleReview, type ScaleReviewQuery, scaleReview } from './scaleReview.js';
export { type ScaleSums } from './scaleSums.js';
export { type ShareInRange } from './shareInRange.js';
export { yearsWithLevels } from './tableFactors.js';
