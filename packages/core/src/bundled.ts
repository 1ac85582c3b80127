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
import { bind, question } from './internal/answer/index.js';

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
export const effectiveRates = /* @__PURE__ */ bind('effectiveRates', pure.effectiveRates, scaleFacts);

/** `effectiveRate` of core on the bundled facts. */
export const effectiveRate = /* @__PURE__ */ bind('effectiveRate', pure.effectiveRate, scaleFacts);

/**
 * `effectiveRates` of core on the whole regular scale and the levels of 2001: for July 2001 to 2003, and for any year since
 * 1946 with a level for every state in `overrides.levels`.
 */
export const historicalRates = /* @__PURE__ */ bind('effectiveRates', pure.effectiveRates, historicalFacts);

/** `adHocRates` of core on the bundled facts. */
export const adHocRates = /* @__PURE__ */ bind('adHocRates', pure.adHocRates, historicalFacts);

/** `ratesOverYears` of core on the whole regular scale, the factors and the levels of 2001. */
export const ratesOverYears = /* @__PURE__ */ bind('ratesOverYears', pure.ratesOverYears, historicalFacts);

/** `assessmentShare` of core on the bundled facts. */
export const assessmentShare = /* @__PURE__ */ bind('assessmentShare', pure.assessmentShare, burdenFacts);

/** `rateRanks` of core on the bundled facts. */
export const rateRanks = /* @__PURE__ */ bind('rateRanks', pure.rateRanks, scaleFacts);

// Not a spread: bundlers keep a spread for its getters.
const assessmentRanksFacts: pure.AssessmentRanksFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  apportionments,
});

/** `assessmentRanks` of core on the bundled facts. */
export const assessmentRanks = /* @__PURE__ */ bind('assessmentRanks', pure.assessmentRanks, assessmentRanksFacts);

/** `budgetAndSpending` of core on the bundled facts. */
export const budgetAndSpending = /* @__PURE__ */ bind('budgetAndSpending', pure.budgetAndSpending, {
  approvedBudgets,
  expenditure,
});

/** `costClasses` of core on the bundled facts. */
export const costClasses = /* @__PURE__ */ bind('costClasses', pure.costClasses, { expenditureByClass });

/** `apportionedPieces` of core on the bundled facts. */
export const apportionedPieces = /* @__PURE__ */ bind('apportionedPieces', pure.apportionedPieces, { apportionments });

/** `scaleReview` of core on the bundled facts. */
export const scaleReview = /* @__PURE__ */ bind('scaleReview', pure.scaleReview, scaleFacts);

/** `levelFor` of core on the bundled facts. */
export const levelFor = /* @__PURE__ */ bind('levelFor', pure.levelFor, {
  memberStates: memberStatesCore,
  ldcMembership,
});

/** `assess` of core on the bundled facts. */
export const assess = /* @__PURE__ */ bind('assess', pure.assess, scaleFacts);

/** `creditLines` of core on the bundled facts. */
export const creditLines = /* @__PURE__ */ bind('creditLines', pure.creditLines, scaleFacts);

/** `newMemberShare` of core on the bundled facts. */
export const newMemberShare = /* @__PURE__ */ bind('newMemberShare', pure.newMemberShare, scaleFacts);

/** `fundingOf` of core on the bundled facts. */
export const fundingOf = /* @__PURE__ */ bind('fundingOf', pure.fundingOf, { missions });

/** `personnelShare` of core on the bundled facts. */
export const personnelShare = /* @__PURE__ */ bind('personnelShare', pure.personnelShare, deploymentFacts);

/** `burdenShare` of core on the bundled facts. */
export const burdenShare = /* @__PURE__ */ bind('burdenShare', pure.burdenShare, burdenFacts);

/** `burdenGap` of core. A copy of its answer is explained from the bundled facts: its query is that of the shares. */
export const burdenGap = /* @__PURE__ */ question('burdenGap', pure.burdenGap, (query: pure.BurdenShareQuery) =>
  pure.burdenGap(burdenShare(query)),
);

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
export const burdenMovement = /* @__PURE__ */ bind('burdenMovement', pure.burdenMovement, movementFacts);

/** `roleOf` of core on the bundled facts. */
export const roleOf = /* @__PURE__ */ bind('roleOf', pure.roleOf, burdenFacts);

/** `paymentRecord` of core on the bundled facts. */
export const paymentRecord = /* @__PURE__ */ bind('paymentRecord', pure.paymentRecord, {
  memberStates: memberStatesCore,
  honourRoll,
});

/** `knownUnpaid` of core on the bundled facts. */
export const knownUnpaid = /* @__PURE__ */ bind('knownUnpaid', pure.knownUnpaid, {
  memberStates: memberStatesCore,
  unpaidByState,
});

/** `unpaidOverTime` of core on the bundled facts. */
export const unpaidOverTime = /* @__PURE__ */ bind('unpaidOverTime', pure.unpaidOverTime, { unpaidAssessments });

/** `unpaidByMission` of core on the bundled facts. */
export const unpaidByMission = /* @__PURE__ */ bind('unpaidByMission', pure.unpaidByMission, { outstandingByMission });

const profileFacts: pure.ProfileFacts = /* @__PURE__ */ Object.assign({}, scaleFacts, {
  personnelByYear: uniformedPersonnelByYear,
  personnelByMonth: uniformedPersonnelByMonth,
  honourRoll,
  unpaidByState,
});

/** `stateAtAGlance` of core on the bundled facts. */
export const stateAtAGlance = /* @__PURE__ */ bind('stateAtAGlance', pure.stateAtAGlance, profileFacts);

/** `stateProfile` of core on the bundled facts. */
export const stateProfile = /* @__PURE__ */ bind('stateProfile', pure.stateProfile, profileFacts);

/** `concentration` of core on the bundled facts. */
export const concentration = /* @__PURE__ */ bind('concentration', pure.concentration, burdenFacts);

/** `membership` of core on the bundled facts. */
export const membership = /* @__PURE__ */ bind('membership', pure.membership, groupingFacts);

/** `personnelRanks` of core on the bundled facts. */
export const personnelRanks = /* @__PURE__ */ bind('personnelRanks', pure.personnelRanks, detailedFacts);

/** `personnelHistory` of core on the bundled facts. */
export const personnelHistory = /* @__PURE__ */ bind('personnelHistory', pure.personnelHistory, detailedFacts);

/** `yearlyPersonnel` of core on the bundled facts. */
export const yearlyPersonnel = /* @__PURE__ */ bind('personnelHistory', pure.yearlyPersonnel, profileFacts);

/** `personnelTrend` of core on the bundled facts. */
export const personnelTrend = /* @__PURE__ */ bind('personnelTrend', pure.personnelTrend, detailedFacts);

/** `authorisedStrength` of core on the bundled facts. */
export const authorisedStrength = /* @__PURE__ */ bind('authorisedStrength', pure.authorisedStrength, {
  authorised,
  missionStrength,
});

/** `personnelReimbursement` of core on the bundled facts. */
export const personnelReimbursement = /* @__PURE__ */ bind(
  'personnelReimbursement',
  pure.personnelReimbursement,
  detailedFacts,
);

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
export const checkClaim = /* @__PURE__ */ bind('checkClaim', pure.checkClaim, claimFacts);

/** `checkClaims` of core on the bundled facts. */
export const checkClaims = /* @__PURE__ */ question(
  'checkClaim',
  (): readonly pure.ClaimCheck[] => pure.checkClaims(claimFacts),
  (query: { readonly claim: string }) => pure.checkClaim(claimFacts, query),
);

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
export const simulateLiquidity = /* @__PURE__ */ bind('simulateLiquidity', pure.simulateLiquidity, liquidityFacts);

/** `liquidityFan` of core on the bundled facts. */
export const liquidityFan = /* @__PURE__ */ question(
  'liquidityFan',
  (query: pure.FanQuery, options?: pure.FanOptions): pure.LiquidityFan =>
    pure.liquidityFan(liquidityFacts, query, options),
  // A fan handed out before all its paths were drawn is asked again up to there.
  (query: pure.FanQuery, { paths }: pure.LiquidityFan) => {
    let drawn = 0;
    return pure.liquidityFan(liquidityFacts, query, {
      onProgress: (fan) => {
        drawn = fan.paths;
      },
      shouldStop: () => drawn >= paths,
    });
  },
);

const backtestFacts: pure.BacktestFacts = /* @__PURE__ */ Object.assign({}, liquidityFacts, { unpaidAssessments });

/** `backtestLiquidity` of core on the bundled facts. */
export const backtestLiquidity = /* @__PURE__ */ bind('backtestLiquidity', pure.backtestLiquidity, backtestFacts);

/** `liquiditySummary` of core, in English unless other messages are passed. */
export const liquiditySummary = (
  answer: pure.LiquidityAnswer | pure.LiquidityFan,
  options: pure.LiquiditySummaryOptions = { messages: pure.liquidityEnglish, months: pure.english },
): pure.LiquiditySummary => pure.liquiditySummary(answer, options);

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
export const compareReform = /* @__PURE__ */ bind('compareReform', pure.compareReform, reformFacts);

/** `mandateEnd` of core on the bundled facts. */
export const mandateEnd = (query: { readonly mission: string; readonly budgetYear: string }): string | undefined =>
  pure.mandateEnd(reformFacts, query);

/** `reformSummary` of core, with the names of states as the data have them. */
export const reformSummary = (answer: pure.ReformAnswer, options: pure.ReformSummaryOptions = {}): pure.ReformSummary =>
  pure.reformSummary(answer, {
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
  burdenSummary,
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
  groupingLabel,
  liquidityArabic,
  liquidityEnglish,
  liquidityFrench,
  lookup,
  movementSummary,
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
  setOffStaffAssessment,
  splitMoney,
  stackOf,
  stepText,
  sumBy,
  summaryOf,
  usCents,
  usDollars,
  valueOn,
} from './index.js';
