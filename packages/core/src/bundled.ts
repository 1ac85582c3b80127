/**
 * The functions of core bound to the bundled facts: the same names, with the query alone. A function pulls in only the
 * tables that it reads, so that a bundler drops the rest.
 */
import { apportionments } from '@blueledger/datasets/apportionments';
import { appropriations } from '@blueledger/datasets/appropriations';
import { approvedBudgets } from '@blueledger/datasets/approved-budgets';
import { authorisedStrength as authorised } from '@blueledger/datasets/authorised-strength';
import { claims as claimsTable } from '@blueledger/datasets/claims';
import { expenditure } from '@blueledger/datasets/expenditure';
import { expenditureByClass } from '@blueledger/datasets/expenditure-by-class';
import { fatalities } from '@blueledger/datasets/fatalities';
import { groupMembersLists } from '@blueledger/datasets/group-members/lists';
import { groups as groupsTable } from '@blueledger/datasets/groups';
import { honourRoll } from '@blueledger/datasets/honour-roll';
import { honourRollSummary } from '@blueledger/datasets/honour-roll-summary';
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
import * as pure from './index.js';

const scaleFacts: pure.ScaleFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
};
const historicalFacts: pure.ScaleFacts = {
  memberStates: memberStatesCore,
  regularScale,
  peacekeepingFactors,
  levelTransitions,
  levels2001: peacekeepingLevels2001,
};
const lists: pure.DatedLists = /* @__PURE__ */ pure.datedLists({
  groups: groupsTable,
  groupMembers: groupMembersLists,
  ldcMembership,
  worldBankIncome: worldBankIncomeGroups,
});
const groupingFacts: pure.GroupingFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  lists,
};
const attribution: pure.Attribution = /* @__PURE__ */ pure.attributionOf({ misattributions, misattributionMoves });
const deploymentFacts: pure.DeploymentFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  lists,
  attribution,
  personnelByMonth: uniformedPersonnelByMonth,
};
/** Tables by mission, kind and sex are large: only the functions that may be asked of them pull them in. */
const detailedFacts: pure.DetailedDeploymentFacts = {
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
const burdenFacts: pure.BurdenFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, deploymentFacts);

/** `effectiveRates` of core on the bundled facts. */
export const effectiveRates = (question: pure.EffectiveRatesQuestion): pure.EffectiveRates =>
  pure.effectiveRates(scaleFacts, question);

/** `effectiveRate` of core on the bundled facts. */
export const effectiveRate = (question: pure.EffectiveRateQuestion): pure.EffectiveRateOfState =>
  pure.effectiveRate(scaleFacts, question);

/**
 * `effectiveRates` of core on the whole regular scale and the levels of 2001: for July 2001 to 2003, and for any year since
 * 1946 with a level for every state in `overrides.levels`.
 */
export const historicalRates = (question: pure.EffectiveRatesQuestion): pure.EffectiveRates =>
  pure.effectiveRates(historicalFacts, question);

/** `adHocRates` of core on the bundled facts. */
export const adHocRates = (question: pure.AdHocQuestion): pure.AdHocRates => pure.adHocRates(historicalFacts, question);

/** `ratesOverYears` of core on the whole regular scale, the factors and the levels of 2001. */
export const ratesOverYears = (question: pure.RatesOverYearsQuestion): pure.RatesOverYears =>
  pure.ratesOverYears(historicalFacts, question);

/** `assessmentShare` of core on the bundled facts. */
export const assessmentShare = (question: pure.AssessmentShareQuestion): pure.AssessmentShare =>
  pure.assessmentShare(burdenFacts, question);

/** `rateRanks` of core on the bundled facts. */
export const rateRanks = (question: pure.RateRanksQuestion): pure.RateRanks => pure.rateRanks(scaleFacts, question);

// Not a spread: bundlers keep a spread for its getters.
const assessmentRanksFacts: pure.AssessmentRanksFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  apportionments,
});

/** `assessmentRanks` of core on the bundled facts. */
export const assessmentRanks = (question: pure.AssessmentRanksQuestion): pure.AssessmentRanks =>
  pure.assessmentRanks(assessmentRanksFacts, question);

/** `budgetAndSpending` of core on the bundled facts. */
export const budgetAndSpending = (question: pure.BudgetQuestion): pure.BudgetAndSpending =>
  pure.budgetAndSpending({ approvedBudgets, expenditure }, question);

/** `costClasses` of core on the bundled facts. */
export const costClasses = (question: pure.CostClassQuestion): pure.CostClasses =>
  pure.costClasses({ expenditureByClass }, question);

/** `apportionedPieces` of core on the bundled facts. */
export const apportionedPieces = (question: pure.ApportionedQuestion): pure.ApportionedPieces =>
  pure.apportionedPieces({ apportionments }, question);

/** `scaleReview` of core on the bundled facts. */
export const scaleReview = (question: pure.ScaleReviewQuestion): pure.ScaleReview =>
  pure.scaleReview(scaleFacts, question);

/** `levelFor` of core on the bundled facts. */
export const levelFor = (question: pure.LevelQuestion): pure.LevelOfState =>
  pure.levelFor({ memberStates: memberStatesCore, ldcMembership }, question);

/** `assess` of core on the bundled facts. */
export const assess = (question: pure.AssessmentQuestion): pure.Assessment => pure.assess(scaleFacts, question);

/** `creditLines` of core on the bundled facts. */
export const creditLines = (question: pure.CreditQuestion): pure.CreditLines => pure.creditLines(scaleFacts, question);

/** `newMemberShare` of core on the bundled facts. */
export const newMemberShare = (question: pure.NewMemberQuestion): pure.NewMemberShare =>
  pure.newMemberShare(scaleFacts, question);

/** `fundingOf` of core on the bundled facts. */
export const fundingOf = (question: pure.FundingQuestion): pure.FundingOf => pure.fundingOf({ missions }, question);

/** `personnelShare` of core on the bundled facts. */
export const personnelShare = (question: pure.PersonnelShareQuestion): pure.PersonnelShare =>
  pure.personnelShare(deploymentFacts, question);

/** `burdenShare` of core on the bundled facts. */
export const burdenShare = (question?: pure.BurdenShareQuestion): pure.BurdenShare =>
  pure.burdenShare(burdenFacts, question);

const movementFacts: pure.MovementFacts = /* @__PURE__ */ Object.assign({}, historicalFacts, {
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
export const burdenMovement = (question?: pure.MovementQuestion): pure.BurdenMovement =>
  pure.burdenMovement(movementFacts, question);

/** `roleOf` of core on the bundled facts. */
export const roleOf = (question: pure.RoleQuestion): pure.RoleOfState => pure.roleOf(burdenFacts, question);

/** `paymentRecord` of core on the bundled facts. */
export const paymentRecord = (question: { readonly state: string }): pure.PaymentRecord =>
  pure.paymentRecord({ memberStates: memberStatesCore, honourRoll }, question);

/** `knownUnpaid` of core on the bundled facts. */
export const knownUnpaid = (question: { readonly state: string }): pure.KnownUnpaidOfState =>
  pure.knownUnpaid({ memberStates: memberStatesCore, unpaidByState }, question);

/** `unpaidOverTime` of core on the bundled facts. */
export const unpaidOverTime = (question?: pure.UnpaidOverTimeQuestion): pure.UnpaidOverTime =>
  pure.unpaidOverTime({ unpaidAssessments }, question);

/** `unpaidByMission` of core on the bundled facts. */
export const unpaidByMission = (question?: { readonly year?: number | undefined }): pure.UnpaidByMission =>
  pure.unpaidByMission({ outstandingByMission }, question);

const profileFacts: pure.ProfileFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  personnelByYear: uniformedPersonnelByYear,
  personnelByMonth: uniformedPersonnelByMonth,
  honourRoll,
  unpaidByState,
});

/** `stateAtAGlance` of core on the bundled facts. */
export const stateAtAGlance = (question: { readonly state: string }): pure.StateAtAGlance =>
  pure.stateAtAGlance(profileFacts, question);

/** `stateProfile` of core on the bundled facts. */
export const stateProfile = (question: { readonly state: string }): pure.StateProfile =>
  pure.stateProfile(profileFacts, question);

/** `concentration` of core on the bundled facts. */
export const concentration = (question: pure.ConcentrationQuestion): pure.Concentration =>
  pure.concentration(burdenFacts, question);

/** `membership` of core on the bundled facts. */
export const membership = <Question extends pure.MembershipQuestion>(question: Question): pure.Membership<Question> =>
  pure.membership(groupingFacts, question);

/** `personnelRanks` of core on the bundled facts. */
export const personnelRanks = (question: pure.RanksQuestion): pure.PersonnelRanks =>
  pure.personnelRanks(detailedFacts, question);

/** `personnelHistory` of core on the bundled facts. */
export const personnelHistory = (question: pure.HistoryQuestion): pure.PersonnelHistory =>
  pure.personnelHistory(detailedFacts, question);

/** `yearlyPersonnel` of core on the bundled facts. */
export const yearlyPersonnel = (question: pure.YearlyQuestion): pure.PersonnelHistory =>
  pure.yearlyPersonnel(profileFacts, question);

/** `personnelTrend` of core on the bundled facts. */
export const personnelTrend = (question: pure.TrendQuestion): pure.PersonnelTrend =>
  pure.personnelTrend(detailedFacts, question);

/** `authorisedStrength` of core on the bundled facts. */
export const authorisedStrength = (question: pure.AuthorisedQuestion): pure.AuthorisedStrength =>
  pure.authorisedStrength({ authorised, missionStrength }, question);

/** `personnelReimbursement` of core on the bundled facts. */
export const personnelReimbursement = (question: pure.ReimbursementQuestion): pure.PersonnelReimbursement =>
  pure.personnelReimbursement(detailedFacts, question);

const claimFacts: pure.ClaimFacts = /* @__PURE__ */ Object.assign({}, burdenFacts, detailedFacts, {
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
export const checkClaim = (question: { readonly claim: string }): pure.ClaimCheck =>
  pure.checkClaim(claimFacts, question);

/** `checkClaims` of core on the bundled facts. */
export const checkClaims = (): readonly pure.ClaimCheck[] => pure.checkClaims(claimFacts);

/** The bundled tables that a simulation of cash reads. */
export const liquidityFacts: pure.LiquidityFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
  apportionments,
  appropriations,
  outstandingByMission,
  honourRoll,
  honourRollSummary,
  personnelByMission,
};

/** `simulateLiquidity` of core on the bundled facts. */
export const simulateLiquidity = (question: pure.LiquidityQuestion): pure.LiquidityAnswer =>
  pure.simulateLiquidity(liquidityFacts, question);

/** `liquidityFan` of core on the bundled facts. */
export const liquidityFan = (question: pure.FanQuestion, options?: pure.FanOptions): pure.LiquidityFan =>
  pure.liquidityFan(liquidityFacts, question, options);

/** `backtestLiquidity` of core on the bundled facts. */
export const backtestLiquidity = (): pure.LiquidityBacktest =>
  pure.backtestLiquidity({ ...liquidityFacts, unpaidAssessments });

/** `liquidityFinding` of core, in English unless other words and their catalogue are given. */
export const liquidityFinding = (
  answer: pure.LiquidityAnswer | pure.LiquidityFan,
  words: pure.FindingWords = { words: pure.liquidityEnglish, catalogue: pure.english },
): pure.LiquidityFinding => pure.liquidityFinding(answer, words);

const reformFacts: pure.ReformFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
  m49Development: m49DevelopmentDeveloped,
  apportionments,
  personnelByMission,
  liquidity: liquidityFacts,
};

/** `compareReform` of core on the bundled facts. */
export const compareReform = (question: pure.ReformQuestion): pure.ReformAnswer =>
  pure.compareReform(reformFacts, question);

/** `mandateEnd` of core on the bundled facts. */
export const mandateEnd = (question: { readonly mission: string; readonly budgetYear: string }): string | undefined =>
  pure.mandateEnd(reformFacts, question);

/** `reformFinding` of core, with the names of states as the data have them. */
export const reformFinding = (answer: pure.ReformAnswer, options: pure.ReformFindingOptions = {}): pure.ReformFinding =>
  pure.reformFinding(answer, {
    // A code without a name, such as a mission’s, stands as it is.
    stateName: (code) =>
      memberStatesCore.columns.iso3.values.includes(code)
        ? pure.plainName(pure.memberState(memberStatesCore, code).name)
        : undefined,
    ...options,
  });

// What reads no facts is here as it is.
export {
  accountOn,
  addEntry,
  apportion,
  article19Status,
  assessmentLetters,
  assessOnRates,
  attributionOf,
  BlueLedgerError,
  budgetCut,
  budgetYearDates,
  budgetYearOf,
  burdenGap,
  ceilingLowered,
  centsOf,
  changeableRules,
  cite,
  closedAtMandateEnd,
  cutAppropriation,
  datedLists,
  decimalText,
  discountsHalved,
  documentAddress,
  drawOnReserve,
  english,
  explain,
  fanSteps,
  finding,
  groupingLabel,
  liquidityArabic,
  liquidityEnglish,
  liquidityFrench,
  lookup,
  movementFinding,
  netPosition,
  noteText,
  overlay,
  parameters,
  payerPaysAtMost,
  payerPaysNothing,
  payerPaysOnFirstDay,
  percentOf,
  plainName,
  poolingSet,
  premiumShared,
  readScenario,
  reimbursementIndexed,
  reserveOn,
  reserveRaised,
  roundHalfUp,
  scenarioAddress,
  scenarioOf,
  scenarioText,
  sentenceOf,
  setOffStaffAssessment,
  splitMoney,
  stackOf,
  stepText,
  sumBy,
  usCents,
  usDollars,
  valueOn,
} from './index.js';
