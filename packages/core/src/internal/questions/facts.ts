import type { Facts } from './question.js';

/** The scales since 2012, of which every level is known: for questions that look at no year before. */
export const recentScale = {
  memberStates: 'member-states/core',
  regularScale: 'regular-scale/since-2010',
  peacekeepingFactors: 'peacekeeping-factors',
  levelTransitions: 'level-transitions',
} as const satisfies Facts;

/** What several questions read: the scales since 1974. A slice stands where it is all that they read. */
export const scale = {
  ...recentScale,
  regularScale: 'regular-scale/since-1974',
  earlierScales: {
    made: 'earlierScales',
    of: {
      groups: 'peacekeeping-groups/brief',
      levels2001: 'peacekeeping-levels-2001',
      levelBounds: 'peacekeeping-level-bounds/brief',
      formerStates: 'member-states/former',
    },
  },
} as const satisfies Facts;

/** What an assessment reads beside the scale: accounts of missions, and what parties pay. */
export const assessment = {
  ...scale,
  missions: 'missions',
  appropriationOffsets: 'appropriation-offsets',
} as const satisfies Facts;

/** The whole regular scale beside them. */
export const historicalScale = { ...scale, regularScale: 'regular-scale' } as const satisfies Facts;

/** What the scale of the regular budget is computed from. */
export const nextScale = {
  memberStates: 'member-states/core',
  regularScale: 'regular-scale/since-2010',
  nationalIncome: 'national-income/brief',
  specialRegions: 'special-regions-income/brief',
  ldcMembership: 'ldc-membership',
} as const satisfies Facts;

/** The scale with the levels of peacekeeping that follow from it. */
export const projection = {
  ...nextScale,
  peacekeepingFactors: 'peacekeeping-factors',
  exchangeRates: 'exchange-rates/brief',
} as const satisfies Facts;

export const groupings = {
  memberStates: 'member-states/core',
  m49Development: 'm49-development/developed',
  lists: {
    made: 'datedLists',
    of: {
      groups: 'groups',
      groupMembers: 'group-members/lists',
      groupMembership: 'group-membership',
      ldcMembership: 'ldc-membership',
      worldBankIncome: 'world-bank-income/groups',
    },
  },
} as const satisfies Facts;

const attribution = {
  made: 'attributionOf',
  of: { misattributions: 'misattributions', misattributionMoves: 'misattribution-moves' },
} as const;

export const personnel = {
  ...groupings,
  attribution,
  personnelByMonth: 'uniformed-personnel/by-month',
} as const satisfies Facts;

/** Tables by mission, kind and sex are large: only questions that may need them read them. */
export const detailedPersonnel = {
  ...personnel,
  personnelByMission: 'personnel-by-mission',
  personnelBySex: 'personnel-by-sex',
  personnelByKind: 'uniformed-personnel',
  missions: 'missions',
} as const satisfies Facts;

export const burden = { ...scale, ...personnel } as const satisfies Facts;

export const movement = {
  ...scale,
  ...groupings,
  attribution,
  personnelByYear: 'uniformed-personnel/by-year',
  operations: 'peacekeeping-operations',
  missionCodes: 'missions',
  missionTotals: 'mission-totals',
  personnelByMissionAndYear: 'personnel-by-mission/by-mission-and-year',
} as const satisfies Facts;

export const profile = {
  ...scale,
  personnelByYear: 'uniformed-personnel/by-year',
  personnelByMonth: 'uniformed-personnel/by-month',
  honourRoll: 'honour-roll',
  unpaidByState: 'unpaid-by-state',
} as const satisfies Facts;

export const claims = {
  ...burden,
  ...detailedPersonnel,
  regularScale: 'regular-scale',
  claims: 'claims',
  authorised: 'authorised-strength',
  missionStrength: 'mission-strength',
  worldTotals: 'world-totals',
  worldByYear: 'world-totals-by-year',
  fatalities: 'fatalities',
  operations: 'peacekeeping-operations',
  missionCosts: 'mission-total-cost',
  unpaidByState: 'unpaid-by-state',
  usCapGap: 'us-cap-gap',
  operationFinancing: 'operation-financing',
  calendarTotals: 'peacekeeping-totals-calendar',
  outstandingByMission: 'outstanding-by-mission/recent',
  peacekeepingTotals: 'peacekeeping-totals',
} as const satisfies Facts;

export const liquidity = {
  ...recentScale,
  apportionments: 'apportionments/recent',
  appropriations: 'appropriations/recent',
  outstandingByMission: 'outstanding-by-mission/recent',
  honourRoll: 'honour-roll',
  honourRollSummary: 'honour-roll-summary',
  personnelByMission: 'personnel-by-mission',
} as const satisfies Facts;

export const reforms = {
  ...recentScale,
  m49Development: 'm49-development/developed',
  apportionments: 'apportionments/recent',
  personnelByMission: 'personnel-by-mission',
  liquidity,
} as const satisfies Facts;
