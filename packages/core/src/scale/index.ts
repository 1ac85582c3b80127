export {
  type DerivedRates,
  deriveRates,
  type EffectiveRate,
  yearsWithLevels,
} from './deriveRates.js';
export { type EffectiveRateOfState, type EffectiveRateQuestion, effectiveRate } from './effectiveRate.js';
export { type EffectiveRates, type EffectiveRatesQuestion, effectiveRates } from './effectiveRates.js';
export {
  type LevelTransitionsTable,
  type PeacekeepingFactorsTable,
  type RegularScaleTable,
  type ScaleFacts,
} from './facts.js';
export type { StateWithoutRate } from './membersWithoutRate.js';
