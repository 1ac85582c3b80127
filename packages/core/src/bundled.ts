/**
 * The functions of core bound to the bundled facts: the same names, asked with the question alone. A function pulls in
 * only the tables that it reads, so that a bundler drops the rest.
 */
import { apportionments } from '@blueledger/datasets/apportionments';
import { approvedBudgets } from '@blueledger/datasets/approved-budgets';
import { authorisedStrength as authorised } from '@blueledger/datasets/authorised-strength';
import { claims as claimsTable } from '@blueledger/datasets/claims';
import { expenditure } from '@blueledger/datasets/expenditure';
import { expenditureByClass } from '@blueledger/datasets/expenditure-by-class';
import { fatalities } from '@blueledger/datasets/fatalities';
import { groupMembersLists } from '@blueledger/datasets/group-members/lists';
import { groups as groupsTable } from '@blueledger/datasets/groups';
import { honourRoll } from '@blueledger/datasets/honour-roll';
import { ldcMembership } from '@blueledger/datasets/ldc-membership';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { misattributionMoves } from '@blueledger/datasets/misattribution-moves';
import { misattributions } from '@blueledger/datasets/misattributions';
import { missionStrength } from '@blueledger/datasets/mission-strength';
import { missionTotalCost } from '@blueledger/datasets/mission-total-cost';
import { missionTotals } from '@blueledger/datasets/mission-totals';
import { missions } from '@blueledger/datasets/missions';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { peacekeepingLevels2001 } from '@blueledger/datasets/peacekeeping-levels-2001';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { peacekeepingTotalsCalendar } from '@blueledger/datasets/peacekeeping-totals-calendar';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { personnelByMissionByMissionAndYear } from '@blueledger/datasets/personnel-by-mission/by-mission-and-year';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnel } from '@blueledger/datasets/uniformed-personnel';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
import { unpaidAssessments } from '@blueledger/datasets/unpaid-assessments';
import { unpaidByState } from '@blueledger/datasets/unpaid-by-state';
import { usCapGap } from '@blueledger/datasets/us-cap-gap';
import { worldBankIncomeGroups } from '@blueledger/datasets/world-bank-income/groups';
import { worldTotals } from '@blueledger/datasets/world-totals';
import { worldTotalsByYear } from '@blueledger/datasets/world-totals-by-year';
import * as accounts from './accounts.js';
import * as assessment from './assessment/index.js';
import * as budget from './budget/index.js';
import * as claims from './claims.js';
import * as groups from './groups.js';
import * as core from './index.js';
import * as measures from './measures.js';
import * as money from './money.js';
import * as movement from './movement.js';
import * as profiles from './profiles.js';
import * as rates from './rates/index.js';
import * as scale from './scale/index.js';
import * as unpaid from './unpaid.js';

const scaleFacts: core.ScaleFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
};
const historicalFacts: core.ScaleFacts = {
  memberStates: memberStatesCore,
  regularScale,
  peacekeepingFactors,
  levelTransitions,
  levels2001: peacekeepingLevels2001,
};
const lists: core.DatedLists = /* @__PURE__ */ groups.datedLists({
  groups: groupsTable,
  groupMembers: groupMembersLists,
  ldcMembership,
  worldBankIncome: worldBankIncomeGroups,
});
const groupingFacts: core.GroupingFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  lists,
};
const attribution: core.Attribution = /* @__PURE__ */ groups.attributionOf({ misattributions, misattributionMoves });
const deploymentFacts: core.DeploymentFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  lists,
  attribution,
  personnelByMonth: uniformedPersonnelByMonth,
};
/** Tables by mission, kind and sex are large: only the functions that may be asked of them pull them in. */
const detailedFacts: core.DetailedDeploymentFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  lists,
  attribution,
  personnelByMonth: uniformedPersonnelByMonth,
  personnelByMission,
  personnelByKind: uniformedPersonnel,
  missions,
};
// Not a spread: bundlers keep a spread for its getters, and every table with it, even where nobody asks for the burden.
const burdenFacts: core.BurdenFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, deploymentFacts);

/** `effectiveRates` of core on the bundled facts. */
export const effectiveRates = (question: core.EffectiveRatesQuestion): core.EffectiveRates =>
  core.effectiveRates(scaleFacts, question);

/** `effectiveRate` of core on the bundled facts. */
export const effectiveRate = (question: core.EffectiveRateQuestion): core.EffectiveRateOfState =>
  core.effectiveRate(scaleFacts, question);

/**
 * `effectiveRates` of core on the whole regular scale and the levels of 2001: for July 2001 to 2003, and for any year since
 * 1946 with a level for every state in `overrides.levels`.
 */
export const historicalRates = (question: core.EffectiveRatesQuestion): core.EffectiveRates =>
  core.effectiveRates(historicalFacts, question);

/** `adHocRates` of core on the bundled facts. */
export const adHocRates = (question: groups.AdHocQuestion): groups.AdHocRates =>
  groups.adHocRates(historicalFacts, question);

/** `ratesOverYears` of core on the whole regular scale, the factors and the levels of 2001. */
export const ratesOverYears = (question: rates.RatesOverYearsQuestion): rates.RatesOverYears =>
  rates.ratesOverYears(historicalFacts, question);

/** `assessmentShare` of core on the bundled facts. */
export const assessmentShare = (question: rates.AssessmentShareQuestion): rates.AssessmentShare =>
  rates.assessmentShare(burdenFacts, question);

/** `rateRanks` of core on the bundled facts. */
export const rateRanks = (question: rates.RateRanksQuestion): rates.RateRanks => rates.rateRanks(scaleFacts, question);

// Not a spread: bundlers keep a spread for its getters.
const assessmentRanksFacts: assessment.AssessmentRanksFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  apportionments,
});

/** `assessmentRanks` of core on the bundled facts. */
export const assessmentRanks = (question: assessment.AssessmentRanksQuestion): assessment.AssessmentRanks =>
  assessment.assessmentRanks(assessmentRanksFacts, question);

/** `budgetAndSpending` of core on the bundled facts. */
export const budgetAndSpending = (question: budget.BudgetQuestion): budget.BudgetAndSpending =>
  budget.budgetAndSpending({ approvedBudgets, expenditure }, question);

/** `costClasses` of core on the bundled facts. */
export const costClasses = (question: budget.CostClassQuestion): budget.CostClasses =>
  budget.costClasses({ expenditureByClass }, question);

/** `apportionedPieces` of core on the bundled facts. */
export const apportionedPieces = (question: budget.ApportionedQuestion): budget.ApportionedPieces =>
  budget.apportionedPieces({ apportionments }, question);

/** `scaleReview` of core on the bundled facts. */
export const scaleReview = (question: scale.ScaleReviewQuestion): scale.ScaleReview =>
  scale.scaleReview(scaleFacts, question);

/** `levelFor` of core on the bundled facts. */
export const levelFor = (question: groups.LevelQuestion): groups.LevelOfState =>
  groups.levelFor({ memberStates: memberStatesCore, ldcMembership }, question);

/** `assess` of core on the bundled facts. */
export const assess = (question: money.AssessmentQuestion): money.Assessment => money.assess(scaleFacts, question);

/** `creditLines` of core on the bundled facts. */
export const creditLines = (question: money.CreditQuestion): money.CreditLines =>
  money.creditLines(scaleFacts, question);

/** `newMemberShare` of core on the bundled facts. */
export const newMemberShare = (question: accounts.NewMemberQuestion): accounts.NewMemberShare =>
  accounts.newMemberShare(scaleFacts, question);

/** `fundingOf` of core on the bundled facts. */
export const fundingOf = (question: money.FundingQuestion): money.FundingOf => money.fundingOf({ missions }, question);

/** `personnelShare` of core on the bundled facts. */
export const personnelShare = (question: core.PersonnelShareQuestion): core.PersonnelShare =>
  core.personnelShare(deploymentFacts, question);

/** `burdenShare` of core on the bundled facts. */
export const burdenShare = (question?: core.BurdenShareQuestion): core.BurdenShare =>
  core.burdenShare(burdenFacts, question);

const movementFacts: movement.MovementFacts = /* @__PURE__ */ Object.assign({}, historicalFacts, {
  m49Development: m49DevelopmentDeveloped,
  lists,
  attribution,
  personnelByYear: uniformedPersonnelByYear,
  operations: peacekeepingOperations,
  missionCodes: missions,
  missionTotals,
  personnelByMissionAndYear: personnelByMissionByMissionAndYear,
});

/** `burdenMovement` of core on the bundled facts, the whole regular scale and the levels of 2001 among them. */
export const burdenMovement = (question?: movement.MovementQuestion): movement.BurdenMovement =>
  movement.burdenMovement(movementFacts, question);

/** `roleOf` of core on the bundled facts. */
export const roleOf = (question: measures.RoleQuestion): measures.RoleOfState => measures.roleOf(burdenFacts, question);

/** `paymentRecord` of core on the bundled facts. */
export const paymentRecord = (question: { readonly state: string }): profiles.PaymentRecord =>
  profiles.paymentRecord({ memberStates: memberStatesCore, honourRoll }, question);

/** `knownUnpaid` of core on the bundled facts. */
export const knownUnpaid = (question: { readonly state: string }): profiles.KnownUnpaidOfState =>
  profiles.knownUnpaid({ memberStates: memberStatesCore, unpaidByState }, question);

/** `unpaidOverTime` of core on the bundled facts. */
export const unpaidOverTime = (question?: unpaid.UnpaidOverTimeQuestion): unpaid.UnpaidOverTime =>
  unpaid.unpaidOverTime({ unpaidAssessments }, question);

/** `unpaidByMission` of core on the bundled facts. */
export const unpaidByMission = (question?: { readonly year?: number | undefined }): unpaid.UnpaidByMission =>
  unpaid.unpaidByMission({ outstandingByMission }, question);

const profileFacts: profiles.ProfileFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  personnelByYear: uniformedPersonnelByYear,
  personnelByMonth: uniformedPersonnelByMonth,
  honourRoll,
  unpaidByState,
});

/** `stateAtAGlance` of core on the bundled facts. */
export const stateAtAGlance = (question: { readonly state: string }): profiles.StateAtAGlance =>
  profiles.stateAtAGlance(profileFacts, question);

/** `stateProfile` of core on the bundled facts. */
export const stateProfile = (question: { readonly state: string }): profiles.StateProfile =>
  profiles.stateProfile(profileFacts, question);

/** `concentration` of core on the bundled facts. */
export const concentration = (question: measures.ConcentrationQuestion): measures.Concentration =>
  measures.concentration(burdenFacts, question);

/** `membership` of core on the bundled facts. */
export const membership = <Question extends groups.MembershipQuestion>(
  question: Question,
): groups.Membership<Question> => groups.membership(groupingFacts, question);

/** `personnelRanks` of core on the bundled facts. */
export const personnelRanks = (question: measures.RanksQuestion): measures.PersonnelRanks =>
  measures.personnelRanks(detailedFacts, question);

/** `personnelHistory` of core on the bundled facts. */
export const personnelHistory = (question: profiles.HistoryQuestion): profiles.PersonnelHistory =>
  profiles.personnelHistory(detailedFacts, question);

/** `yearlyPersonnel` of core on the bundled facts. */
export const yearlyPersonnel = (question: profiles.YearlyQuestion): profiles.PersonnelHistory =>
  profiles.yearlyPersonnel(profileFacts, question);

/** `personnelTrend` of core on the bundled facts. */
export const personnelTrend = (question: measures.TrendQuestion): measures.PersonnelTrend =>
  measures.personnelTrend(detailedFacts, question);

/** `authorisedStrength` of core on the bundled facts. */
export const authorisedStrength = (question: measures.AuthorisedQuestion): measures.AuthorisedStrength =>
  measures.authorisedStrength({ authorised, missionStrength }, question);

/** `personnelReimbursement` of core on the bundled facts. */
export const personnelReimbursement = (question: money.ReimbursementQuestion): money.PersonnelReimbursement =>
  money.personnelReimbursement(detailedFacts, question);

export {
  apportion,
  BlueLedgerError,
  cite,
  explain,
  finding,
  lookup,
  overlay,
  valueOn,
} from './index.js';
// The list of all rules comes from their room: whoever imports one rule does not load them all.
export { parameters } from './parameters/index.js';

const claimFacts: claims.ClaimFacts = /* @__PURE__ */ Object.assign({}, burdenFacts, detailedFacts, {
  regularScale,
  claims: claimsTable,
  authorised,
  missionStrength,
  worldTotals,
  worldByYear: worldTotalsByYear,
  fatalities,
  operations: peacekeepingOperations,
  missionCosts: missionTotalCost,
  unpaidByState,
  usCapGap,
  calendarTotals: peacekeepingTotalsCalendar,
});

/** `checkClaim` of core on the bundled facts. */
export const checkClaim = (question: { readonly claim: string }): claims.ClaimCheck =>
  claims.checkClaim(claimFacts, question);

/** `checkClaims` of core on the bundled facts. */
export const checkClaims = (): readonly claims.ClaimCheck[] => claims.checkClaims(claimFacts);

export { accountOn, addEntry, article19Status, drawOnReserve, reserveOn } from './accounts.js';
export { attributionOf, datedLists } from './groups.js';
export { burdenGap, sumBy } from './measures.js';
export { assessmentLetters, assessOnRates, cutAppropriation, netPosition, setOffStaffAssessment } from './money.js';
export { noteText, sentenceOf } from './sentences.js';
