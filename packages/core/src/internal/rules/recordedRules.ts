import { absentEquipmentDeductionCap } from '@blueledger/datasets/rules/absent-equipment-deduction-cap';
import { absentEquipmentReports } from '@blueledger/datasets/rules/absent-equipment-reports';
import { absentEquipmentVehicles } from '@blueledger/datasets/rules/absent-equipment-vehicles';
import { adHocApportionmentStanding } from '@blueledger/datasets/rules/ad-hoc-apportionment-standing';
import { article19ExemptionUntil } from '@blueledger/datasets/rules/article-19-exemption-until';
import { article19MinimumPayment } from '@blueledger/datasets/rules/article-19-minimum-payment';
import { article19RequestWeeks } from '@blueledger/datasets/rules/article-19-request-weeks';
import { closedMissionCash } from '@blueledger/datasets/rules/closed-mission-cash';
import { closedTribunalCash } from '@blueledger/datasets/rules/closed-tribunal-cash';
import { covid19Tests } from '@blueledger/datasets/rules/covid-19-tests';
import { creditReturnBackedByCash } from '@blueledger/datasets/rules/credit-return-backed-by-cash';
import { creditReturnTrialYears } from '@blueledger/datasets/rules/credit-return-trial-years';
import { deathAndDisabilityIncrease } from '@blueledger/datasets/rules/death-and-disability-increase';
import { deathCompensation } from '@blueledger/datasets/rules/death-compensation';
import { newContributorTransitionYears } from '@blueledger/datasets/rules/new-contributor-transition-years';
import { newMemberContributions } from '@blueledger/datasets/rules/new-member-contributions';
import { noPaymentForRepatriated } from '@blueledger/datasets/rules/no-payment-for-repatriated';
import { paymentBeforeContributions } from '@blueledger/datasets/rules/payment-before-contributions';
import { peacekeepingBudgetYear } from '@blueledger/datasets/rules/peacekeeping-budget-year';
import { peacekeepingIncomeLevelExceptions } from '@blueledger/datasets/rules/peacekeeping-income-level-exceptions';
import { peacekeepingLevelComposition } from '@blueledger/datasets/rules/peacekeeping-level-composition';
import { peacekeepingPathHungary2004 } from '@blueledger/datasets/rules/peacekeeping-path-hungary-2004';
import { peacekeepingPathRepublicOfKorea2004 } from '@blueledger/datasets/rules/peacekeeping-path-republic-of-korea-2004';
import { peacekeepingReserveClosedMissions } from '@blueledger/datasets/rules/peacekeeping-reserve-closed-missions';
import { peacekeepingReserveOutstandingLimit } from '@blueledger/datasets/rules/peacekeeping-reserve-outstanding-limit';
import { personalWeaponry } from '@blueledger/datasets/rules/personal-weaponry';
import { premiumAccounts } from '@blueledger/datasets/rules/premium-accounts';
import { recreationalLeaveDays } from '@blueledger/datasets/rules/recreational-leave-days';
import { regularCreditOrder } from '@blueledger/datasets/rules/regular-credit-order';
import { reimbursementReviewTrigger } from '@blueledger/datasets/rules/reimbursement-review-trigger';
import { reimbursementSupplement } from '@blueledger/datasets/rules/reimbursement-supplement';
import { reimbursementSurveyBasis } from '@blueledger/datasets/rules/reimbursement-survey-basis';
import { reimbursementSurveyYears } from '@blueledger/datasets/rules/reimbursement-survey-years';
import { rotationExemptionShare } from '@blueledger/datasets/rules/rotation-exemption-share';
import { rotationMonths } from '@blueledger/datasets/rules/rotation-months';
import { specialistsShare } from '@blueledger/datasets/rules/specialists-share';
import { specialistsSupplement } from '@blueledger/datasets/rules/specialists-supplement';
import { staffOfficerSubsistenceAllowance } from '@blueledger/datasets/rules/staff-officer-subsistence-allowance';
import { strategicDeploymentStocksLimit } from '@blueledger/datasets/rules/strategic-deployment-stocks-limit';
import { subsistenceAllowanceKinds } from '@blueledger/datasets/rules/subsistence-allowance-kinds';
import { usageFactor } from '@blueledger/datasets/rules/usage-factor';
import { type Parameter, parameter } from './parameter.js';

/** Rules that were read and are recorded by date, and that no function applies. */
export function recordedRules(): readonly Parameter<unknown>[] {
  return [
    parameter(adHocApportionmentStanding, 'What apportioning among the four ad hoc groups decided on principle'),
    parameter(
      peacekeepingIncomeLevelExceptions,
      'Levels whose states are of none of levels D to I, whatever their income',
    ),
    parameter(peacekeepingLevelComposition, 'Document that lists which state is of which level'),
    parameter(
      newContributorTransitionYears,
      'Years over which a new contributor of 2001 to 2003 moves into levels B to E',
    ),
    parameter(peacekeepingPathHungary2004, 'Share of the regular rate of Hungary from 2004'),
    parameter(peacekeepingPathRepublicOfKorea2004, 'Share of the regular rate of the Republic of Korea, 2004 and 2005'),
    parameter(paymentBeforeContributions, 'What a payment meets before contributions'),
    parameter(
      newMemberContributions,
      'What is done with contributions of new Member States for a time before the scale names them',
    ),
    parameter(peacekeepingBudgetYear, 'First day of the budget year of peacekeeping'),
    parameter(creditReturnBackedByCash, 'Whether unspent money goes back to Member States only where cash backs it'),
    parameter(creditReturnTrialYears, 'Years for which credits are returned on trial only where cash backs them'),
    parameter(regularCreditOrder, 'What a credit of the regular budget meets first'),
    parameter(article19MinimumPayment, 'What the minimum payment of a Member State without a vote must reach'),
    parameter(article19ExemptionUntil, 'Until when an exemption from Article 19 holds'),
    parameter(article19RequestWeeks, 'How early a request for exemption from Article 19 must come'),
    parameter(
      peacekeepingReserveOutstandingLimit,
      'Most that may be committed for start-up and expansion and not yet appropriated',
    ),
    parameter(
      peacekeepingReserveClosedMissions,
      'Closed missions for whose claims the Peacekeeping Reserve Fund may be used',
    ),
    parameter(
      strategicDeploymentStocksLimit,
      'Most of the strategic deployment stocks that may be committed for one decision of the Security Council',
    ),
    parameter(closedMissionCash, 'What is done with the cash surplus of closed missions'),
    parameter(closedTribunalCash, 'What the cash surplus of closed tribunals may cover'),
    parameter(specialistsSupplement, 'Monthly supplement for specialists beside pay and allowances'),
    parameter(specialistsShare, 'Most of a contingent for whom the specialists’ supplement is paid'),
    parameter(usageFactor, 'Monthly reimbursement for personal clothing, gear and equipment, before the single rate'),
    parameter(personalWeaponry, 'Monthly reimbursement for personal weaponry, before the single rate'),
    parameter(reimbursementSupplement, 'One-time supplement to all troop contributors together'),
    parameter(subsistenceAllowanceKinds, 'Kinds of uniformed personnel that live on mission subsistence allowance'),
    parameter(staffOfficerSubsistenceAllowance, 'When staff officers are paid mission subsistence allowance'),
    parameter(noPaymentForRepatriated, 'Nothing is paid for peacekeepers repatriated for disciplinary reasons'),
    parameter(recreationalLeaveDays, 'Days of recreational leave allowance of contingents and formed police units'),
    parameter(deathCompensation, 'Compensation for a death in service'),
    parameter(deathAndDisabilityIncrease, 'Rise of the compensation for death and disability'),
    parameter(covid19Tests, 'Monthly reimbursement for COVID-19 tests before deployment'),
    parameter(rotationMonths, 'Standard time after which a contingent is rotated'),
    parameter(
      rotationExemptionShare,
      'Share of contingent personnel under which a contributor may keep shorter rotations',
    ),
    parameter(reimbursementSurveyYears, 'Years between two surveys of what troops cost their contributors'),
    parameter(reimbursementSurveyBasis, 'Share of contributing countries whose costs a survey should cover'),
    parameter(reimbursementReviewTrigger, 'Contributors whose costs must be affected for a report on the rates'),
    parameter(absentEquipmentReports, 'Unsatisfactory reports in a row after which absent equipment is deducted'),
    parameter(absentEquipmentVehicles, 'Share of the vehicles agreed that must be absent before any are deducted'),
    parameter(absentEquipmentDeductionCap, 'Most that is deducted for absent equipment'),
    parameter(premiumAccounts, 'What premiums for risk and enabling capacity are paid from'),
  ];
}
