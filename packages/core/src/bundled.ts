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
export const effectiveRates = (query: pure.EffectiveRatesQuery): pure.EffectiveRates =>
  pure.effectiveRates(scaleFacts, query);

/** `effectiveRate` of core on the bundled facts. */
export const effectiveRate = (query: pure.EffectiveRateQuery): pure.EffectiveRateOfState =>
  pure.effectiveRate(scaleFacts, query);

/**
 * `effectiveRates` of core on the whole regular scale and the levels of 2001: for July 2001 to 2003, and for any year since
 * 1946 with a level for every state in `overrides.levels`.
 */
export const historicalRates = (query: pure.EffectiveRatesQuery): pure.EffectiveRates =>
  pure.effectiveRates(historicalFacts, query);

/** `adHocRates` of core on the bundled facts. */
export const adHocRates = (query: pure.AdHocQuery): pure.AdHocRates => pure.adHocRates(historicalFacts, query);

/** `ratesOverYears` of core on the whole regular scale, the factors and the levels of 2001. */
export const ratesOverYears = (query: pure.RatesOverYearsQuery): pure.RatesOverYears =>
  pure.ratesOverYears(historicalFacts, query);

/** `assessmentShare` of core on the bundled facts. */
export const assessmentShare = (query: pure.AssessmentShareQuery): pure.AssessmentShare =>
  pure.assessmentShare(burdenFacts, query);

/** `rateRanks` of core on the bundled facts. */
export const rateRanks = (query: pure.RateRanksQuery): pure.RateRanks => pure.rateRanks(scaleFacts, query);

// Not a spread: bundlers keep a spread for its getters.
const assessmentRanksFacts: pure.AssessmentRanksFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  apportionments,
});

/** `assessmentRanks` of core on the bundled facts. */
export const assessmentRanks = (query: pure.AssessmentRanksQuery): pure.AssessmentRanks =>
  pure.assessmentRanks(assessmentRanksFacts, query);

/** `budgetAndSpending` of core on the bundled facts. */
export const budgetAndSpending = (query: pure.BudgetQuery): pure.BudgetAndSpending =>
  pure.budgetAndSpending({ approvedBudgets, expenditure }, query);

/** `costClasses` of core on the bundled facts. */
export const costClasses = (query: pure.CostClassQuery): pure.CostClasses =>
  pure.costClasses({ expenditureByClass }, query);

/** `apportionedPieces` of core on the bundled facts. */
export const apportionedPieces = (query: pure.ApportionedQuery): pure.ApportionedPieces =>
  pure.apportionedPieces({ apportionments }, query);

/** `scaleReview` of core on the bundled facts. */
export const scaleReview = (query: pure.ScaleReviewQuery): pure.ScaleReview => pure.scaleReview(scaleFacts, query);

/** `levelFor` of core on the bundled facts. */
export const levelFor = (query: pure.LevelQuery): pure.LevelOfState =>
  pure.levelFor({ memberStates: memberStatesCore, ldcMembership }, query);

/** `assess` of core on the bundled facts. */
export const assess = (query: pure.AssessmentQuery): pure.Assessment => pure.assess(scaleFacts, query);

/** `creditLines` of core on the bundled facts. */
export const creditLines = (query: pure.CreditQuery): pure.CreditLines => pure.creditLines(scaleFacts, query);

/** `newMemberShare` of core on the bundled facts. */
export const newMemberShare = (query: pure.NewMemberQuery): pure.NewMemberShare =>
  pure.newMemberShare(scaleFacts, query);

/** `fundingOf` of core on the bundled facts. */
export const fundingOf = (query: pure.FundingQuery): pure.FundingOf => pure.fundingOf({ missions }, query);

/** `personnelShare` of core on the bundled facts. */
export const personnelShare = (query: pure.PersonnelShareQuery): pure.PersonnelShare =>
  pure.personnelShare(deploymentFacts, query);

/** `burdenShare` of core on the bundled facts. */
export const burdenShare = (query?: pure.BurdenShareQuery): pure.BurdenShare => pure.burdenShare(burdenFacts, query);

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
export const burdenMovement = (query?: pure.MovementQuery): pure.BurdenMovement =>
  pure.burdenMovement(movementFacts, query);

/** `roleOf` of core on the bundled facts. */
export const roleOf = (query: pure.RoleQuery): pure.RoleOfState => pure.roleOf(burdenFacts, query);

/** `paymentRecord` of core on the bundled facts. */
export const paymentRecord = (query: { readonly state: string }): pure.PaymentRecord =>
  pure.paymentRecord({ memberStates: memberStatesCore, honourRoll }, query);

/** `knownUnpaid` of core on the bundled facts. */
export const knownUnpaid = (query: { readonly state: string }): pure.KnownUnpaidOfState =>
  pure.knownUnpaid({ memberStates: memberStatesCore, unpaidByState }, query);

/** `unpaidOverTime` of core on the bundled facts. */
export const unpaidOverTime = (query?: pure.UnpaidOverTimeQuery): pure.UnpaidOverTime =>
  pure.unpaidOverTime({ unpaidAssessments }, query);

/** `unpaidByMission` of core on the bundled facts. */
export const unpaidByMission = (query?: { readonly year?: number | undefined }): pure.UnpaidByMission =>
  pure.unpaidByMission({ outstandingByMission }, query);

const profileFacts: pure.ProfileFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  personnelByYear: uniformedPersonnelByYear,
  personnelByMonth: uniformedPersonnelByMonth,
  honourRoll,
  unpaidByState,
});

/** `stateAtAGlance` of core on the bundled facts. */
export const stateAtAGlance = (query: { readonly state: string }): pure.StateAtAGlance =>
  pure.stateAtAGlance(profileFacts, query);

/** `stateProfile` of core on the bundled facts. */
export const stateProfile = (query: { readonly state: string }): pure.StateProfile =>
  pure.stateProfile(profileFacts, query);

/** `concentration` of core on the bundled facts. */
export const concentration = (query: pure.ConcentrationQuery): pure.Concentration =>
  pure.concentration(burdenFacts, query);

/** `membership` of core on the bundled facts. */
export const membership = <Query extends pure.MembershipQuery>(query: Query): pure.Membership<Query> =>
  pure.membership(groupingFacts, query);

/** `personnelRanks` of core on the bundled facts. */
export const personnelRanks = (query: pure.RanksQuery): pure.PersonnelRanks =>
  pure.personnelRanks(detailedFacts, query);

/** `personnelHistory` of core on the bundled facts. */
export const personnelHistory = (query: pure.HistoryQuery): pure.PersonnelHistory =>
  pure.personnelHistory(detailedFacts, query);

/** `yearlyPersonnel` of core on the bundled facts. */
export const yearlyPersonnel = (query: pure.YearlyQuery): pure.PersonnelHistory =>
  pure.yearlyPersonnel(profileFacts, query);

/** `personnelTrend` of core on the bundled facts. */
export const personnelTrend = (query: pure.TrendQuery): pure.PersonnelTrend =>
  pure.personnelTrend(detailedFacts, query);

/** `authorisedStrength` of core on the bundled facts. */
export const authorisedStrength = (query: pure.AuthorisedQuery): pure.AuthorisedStrength =>
  pure.authorisedStrength({ authorised, missionStrength }, query);

/** `personnelReimbursement` of core on the bundled facts. */
export const personnelReimbursement = (query: pure.ReimbursementQuery): pure.PersonnelReimbursement =>
  pure.personnelReimbursement(detailedFacts, query);

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
export const checkClaim = (query: { readonly claim: string }): pure.ClaimCheck => pure.checkClaim(claimFacts, query);

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
export const simulateLiquidity = (query: pure.LiquidityQuery): pure.LiquidityAnswer =>
  pure.simulateLiquidity(liquidityFacts, query);

/** `liquidityFan` of core on the bundled facts. */
export const liquidityFan = (query: pure.FanQuery, options?: pure.FanOptions): pure.LiquidityFan =>
  pure.liquidityFan(liquidityFacts, query, options);

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
export const compareReform = (query: pure.ReformQuery): pure.ReformAnswer => pure.compareReform(reformFacts, query);

/** `mandateEnd` of core on the bundled facts. */
export const mandateEnd = (query: { readonly mission: string; readonly budgetYear: string }): string | undefined =>
  pure.mandateEnd(reformFacts, query);

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
