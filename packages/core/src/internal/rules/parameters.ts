import { adHocFactors } from './adHocGroups.js';
import { adHocPaths } from './adHocPaths.js';
import {
  arrearsFrom,
  article19Peacekeeping,
  assessmentSpan,
  conditionalDueDays,
  dueDays,
  paymentOrder,
  pieceEndsWithScale,
  unitedStatesCap,
  voteLostAt,
} from './assessmentRules.js';
import {
  hungaryPath2001,
  koreaPath2001,
  levelBByChoice2001,
  levelHByChoice2001,
  turkeyPath2001,
} from './commitments2001.js';
import { cashPooling, regularBudgetMissions, unficypParties, unikomParties } from './fundingRules.js';
import { levelMultiples, levelThresholds, listedInLevelC, voluntaryLevelH } from './levelThresholds.js';
import type { Parameter } from './parameter.js';
import { discountBearers, levelFactors, publishedRateDecimals, transitionSteps } from './peacekeepingScale.js';
import { recordedRules } from './recordedRules.js';
import { leastDevelopedCeiling, regularCeiling, regularFloor, scalePeriod } from './regularScale.js';
import { payAndAllowances, reimbursedKinds, reimbursementRate } from './reimbursementRates.js';
import {
  levelOfNewMembers,
  newMemberPaysIn,
  peacekeepingReserveActiveCash,
  peacekeepingReserveDecisionLimit,
  peacekeepingReserveExcluded,
  peacekeepingReserveLevel,
  peacekeepingReservePurposes,
  regularRateOfNewMembers,
  workingCapitalLevel,
} from './reserveRules.js';
import {
  debtIncomeLimit,
  debtShare,
  incomeThreshold,
  lowIncomeBearers,
  lowIncomeGradient,
  meanIncomeOfAll,
  scaleBaseYears,
  specialRegionsCounted,
} from './scaleMethodology.js';

/**
 * Every rule of the table `rules`, those that core applies first, each value with its first and last day, its unit, where
 * it stands and how sure it is. A methods page can be written from it.
 *
 * @example
 * ```ts
 * parameters().find(({ id }) => id === 'article-19-years').values[0].reference.paragraph; // => 'Article 19'
 * ```
 */
export function parameters(): readonly Parameter<unknown>[] {
  return [
    levelFactors,
    discountBearers,
    publishedRateDecimals,
    transitionSteps,
    regularFloor,
    regularCeiling,
    leastDevelopedCeiling,
    scalePeriod,
    scaleBaseYears,
    debtShare,
    debtIncomeLimit,
    incomeThreshold,
    lowIncomeGradient,
    lowIncomeBearers,
    meanIncomeOfAll,
    specialRegionsCounted,
    levelThresholds,
    levelMultiples,
    listedInLevelC,
    voluntaryLevelH,
    levelBByChoice2001,
    levelHByChoice2001,
    hungaryPath2001,
    turkeyPath2001,
    koreaPath2001,
    adHocFactors,
    ...adHocPaths(),
    assessmentSpan,
    conditionalDueDays,
    dueDays,
    arrearsFrom,
    paymentOrder,
    pieceEndsWithScale,
    voteLostAt,
    article19Peacekeeping,
    unitedStatesCap,
    regularBudgetMissions,
    unficypParties,
    unikomParties,
    cashPooling,
    peacekeepingReserveLevel,
    peacekeepingReservePurposes,
    peacekeepingReserveDecisionLimit,
    peacekeepingReserveActiveCash,
    peacekeepingReserveExcluded,
    newMemberPaysIn,
    levelOfNewMembers,
    regularRateOfNewMembers,
    workingCapitalLevel,
    reimbursementRate,
    reimbursedKinds,
    payAndAllowances,
    ...recordedRules(),
  ];
}
