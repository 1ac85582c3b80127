export { type AdHocQuestion, type AdHocRates, adHocRates } from './adHocRates.js';
export { type CarriedRates, type EffectiveRate } from './carryDiscounts.js';
export { deriveEnactedRates } from './deriveEnactedRates.js';
export {
  type DerivedRates,
  deriveRates,
} from './deriveRates.js';
export { type EffectiveRateOfState, type EffectiveRateQuestion, effectiveRate } from './effectiveRate.js';
export { type EffectiveRates, type EffectiveRatesQuestion, effectiveRates } from './effectiveRates.js';
export {
  type Levels2001Table,
  type LevelTransitionsTable,
  type PeacekeepingFactorsTable,
  type RegularScaleTable,
  rowsInForce,
  type ScaleFacts,
} from './facts.js';
export { type LevelOfState, type LevelQuestion, levelFor } from './levelFor.js';
export type { StateWithoutRate } from './membersWithoutRate.js';
export { type LevelChoice, type ScaleOptions, type ScaleOverrides } from './options.js';
export {
  type ChangedRate,
  type ChangeReason,
  type ScaleChange,
  type ScaleChangeQuestion,
  scaleChange,
} from './scaleChange.js';
export { yearsWithLevels } from './tableFactors.js';
