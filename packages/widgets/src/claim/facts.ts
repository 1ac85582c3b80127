import type { Checkers, FactsOfClaim } from '@blueledger/core/internal/claims/claimCheck';
import { type ClaimTable, claimReads } from '@blueledger/core/internal/claims/claimReads';
import { BlueLedgerError, didYouMean, nearest } from '@blueledger/core/internal/errors';
import { claims } from '@blueledger/datasets/claims';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';

const checks = {
  deaths: () => import('@blueledger/core/internal/claims/deaths').then(({ deathsChecks }) => deathsChecks),
  money: () => import('@blueledger/core/internal/claims/money').then(({ moneyChecks }) => moneyChecks),
  operations: () =>
    import('@blueledger/core/internal/claims/operations').then(({ operationsChecks }) => operationsChecks),
  recent: () => import('@blueledger/core/internal/claims/recent').then(({ recentChecks }) => recentChecks),
  shares: () => import('@blueledger/core/internal/claims/shares').then(({ sharesChecks }) => sharesChecks),
  strength: () => import('@blueledger/core/internal/claims/strength').then(({ strengthChecks }) => strengthChecks),
};

/** How each table loads: with the claim that reads it, and no other. */
const tables: { readonly [Table in ClaimTable]?: () => Promise<NonNullable<FactsOfClaim[Table]>> } = {
  regularScale: () => import('@blueledger/datasets/regular-scale').then(({ regularScale }) => regularScale),
  peacekeepingFactors: () =>
    import('@blueledger/datasets/peacekeeping-factors').then(({ peacekeepingFactors }) => peacekeepingFactors),
  levelTransitions: () =>
    import('@blueledger/datasets/level-transitions').then(({ levelTransitions }) => levelTransitions),
  m49Development: () =>
    import('@blueledger/datasets/m49-development/developed').then(
      ({ m49DevelopmentDeveloped }) => m49DevelopmentDeveloped,
    ),
  personnelByMonth: () =>
    import('@blueledger/datasets/uniformed-personnel/by-month').then(
      ({ uniformedPersonnelByMonth }) => uniformedPersonnelByMonth,
    ),
  personnelByMission: () =>
    import('@blueledger/datasets/personnel-by-mission').then(({ personnelByMission }) => personnelByMission),
  personnelBySex: () => import('@blueledger/datasets/personnel-by-sex').then(({ personnelBySex }) => personnelBySex),
  personnelByKind: () =>
    import('@blueledger/datasets/uniformed-personnel').then(({ uniformedPersonnel }) => uniformedPersonnel),
  missions: () => import('@blueledger/datasets/missions').then(({ missions }) => missions),
  authorised: () =>
    import('@blueledger/datasets/authorised-strength').then(({ authorisedStrength }) => authorisedStrength),
  missionStrength: () => import('@blueledger/datasets/mission-strength').then(({ missionStrength }) => missionStrength),
  worldTotals: () => import('@blueledger/datasets/world-totals').then(({ worldTotals }) => worldTotals),
  worldByYear: () =>
    import('@blueledger/datasets/world-totals-by-year').then(({ worldTotalsByYear }) => worldTotalsByYear),
  fatalities: () => import('@blueledger/datasets/fatalities').then(({ fatalities }) => fatalities),
  operations: () =>
    import('@blueledger/datasets/peacekeeping-operations').then(({ peacekeepingOperations }) => peacekeepingOperations),
  missionCosts: () =>
    import('@blueledger/datasets/mission-total-cost').then(({ missionTotalCost }) => missionTotalCost),
  unpaidByState: () => import('@blueledger/datasets/unpaid-by-state').then(({ unpaidByState }) => unpaidByState),
  usCapGap: () => import('@blueledger/datasets/us-cap-gap').then(({ usCapGap }) => usCapGap),
  operationFinancing: () =>
    import('@blueledger/datasets/operation-financing').then(({ operationFinancing }) => operationFinancing),
  calendarTotals: () =>
    import('@blueledger/datasets/peacekeeping-totals-calendar').then(
      ({ peacekeepingTotalsCalendar }) => peacekeepingTotalsCalendar,
    ),
  outstandingByMission: () =>
    import('@blueledger/datasets/outstanding-by-mission/recent').then(
      ({ outstandingByMissionRecent }) => outstandingByMissionRecent,
    ),
  peacekeepingTotals: () =>
    import('@blueledger/datasets/peacekeeping-totals').then(({ peacekeepingTotals }) => peacekeepingTotals),
  earlierScales: () =>
    import('../figure/facts/earlyScale.js').then(
      ({ earlyScale }) => earlyScale.earlierScales as NonNullable<FactsOfClaim['earlierScales']>,
    ),
  attribution: () => import('../figure/facts/attribution.js').then(({ attribution }) => attribution),
};

/** Slices that hold all that some claims read of a large table: the scales since 2010, and how far back personnel by mission go. */
const slices: Readonly<Record<string, typeof tables>> = {
  recent: {
    regularScale: () =>
      import('@blueledger/datasets/regular-scale/since-2010').then(
        ({ regularScaleSince2010 }) => regularScaleSince2010,
      ),
  },
  coverage: {
    personnelByMission: () =>
      import('@blueledger/datasets/personnel-by-mission/by-mission').then(
        ({ personnelByMissionByMission }) => personnelByMissionByMission,
      ),
  },
};
const sliceOf: Readonly<Record<string, keyof typeof slices>> = {
  'china-second-2025': 'recent',
  'developed-pay-85': 'recent',
  'japan-second': 'recent',
  'us-1.3-of-5.4-billion': 'recent',
  'us-26-china-24': 'recent',
  'us-cap-2024': 'recent',
  'western-serve-6.5': 'recent',
  'british-unprofor-1994': 'coverage',
  'egypt-minurso-1994': 'coverage',
};

/** The check of a claim, and the facts that it reads. */
export async function loadClaim(claim: string): Promise<{ readonly checkers: Checkers; readonly facts: FactsOfClaim }> {
  const reads = claimReads[claim];
  if (!reads)
    throw new BlueLedgerError('unknown-code', {
      what: `"${claim}" is not a claim in the table`,
      where: 'claim',
      expected: `one of ${Object.keys(claimReads).length} claims, such as deaths-peak-1993`,
      remedy: didYouMean(nearest(claim, Object.keys(claimReads))),
    });
  const slice = slices[sliceOf[claim] ?? ''];
  const [checkers, ...loaded] = await Promise.all([
    checks[reads.subject](),
    ...reads.tables.map(async (table) => [table, await (slice?.[table] ?? tables[table])?.()] as const),
  ]);
  const facts: FactsOfClaim = { claims, memberStates: memberStatesCore, ...Object.fromEntries(loaded) };
  return { checkers, facts };
}
