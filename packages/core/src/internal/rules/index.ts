export { type AdHocGroup, adHocFactors } from './adHocGroups.js';
export { adHocPaths } from './adHocPaths.js';
export {
  arrearsFrom,
  article19Peacekeeping,
  assessmentSpan,
  conditionalDueDays,
  dueDays,
  latestUnitedStatesCap,
  paymentOrder,
  pieceEndsWithScale,
  unitedStatesCap,
  voteLostAt,
} from './assessmentRules.js';
export { checkReform, type Reformable } from './checkReform.js';
export {
  hungaryPath2001,
  koreaPath2001,
  levelBByChoice2001,
  levelHByChoice2001,
  turkeyPath2001,
} from './commitments2001.js';
export { firstDayIn, firstDayOf } from './firstDay.js';
export {
  cashPooling,
  type PartyConcerned,
  partiesConcerned,
  type RuleOnParties,
  regularBudgetMissions,
  unficypParties,
} from './fundingRules.js';
export {
  incomeLevels,
  type LevelThresholds,
  levelMultiples,
  levelThresholds,
  listedInLevelC,
  voluntaryLevelH,
} from './levelThresholds.js';
export { type Lookup, type LookupOptions, lookup, type UnknownPeriod, valueOn } from './lookup.js';
export { overlay, type Reform, type ReformValue, reformed } from './overlay.js';
export { type DatedValue, type LegalReference, type Parameter, type ParameterStatus } from './parameter.js';
export { parameters } from './parameters.js';
export {
  type DiscountLevel,
  discountBearers,
  levelFactors,
  publishedRateDecimals,
  transitionSteps,
} from './peacekeepingScale.js';
export { leastDevelopedCeiling, regularCeiling, regularFloor, scalePeriod } from './regularScale.js';
export { payAndAllowances, reimbursedKinds, reimbursementRate } from './reimbursementRates.js';
export {
  levelOfNewMembers,
  newMemberPaysIn,
  peacekeepingReserveActiveCash,
  peacekeepingReserveDecisionLimit,
  peacekeepingReserveExcluded,
  peacekeepingReserveLevel,
  peacekeepingReservePurposes,
  type ReservePurpose,
  regularRateOfNewMembers,
  reservePurposes,
  workingCapitalLevel,
} from './reserveRules.js';
export {
  debtIncomeLimit,
  debtShare,
  incomeThreshold,
  lowIncomeBearers,
  lowIncomeGradient,
  meanIncomeOfAll,
  scaleBaseYears,
  specialRegionsCounted,
} from './scaleMethodology.js';
