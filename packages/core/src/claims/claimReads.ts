import type { ClaimFacts } from './facts.js';

/** What statements are about; the checks of each stand in a file of their own. */
export type ClaimSubject = 'deaths' | 'money' | 'operations' | 'recent' | 'shares' | 'strength';

/** A table that a claim is checked against, beside the claims and the Member States. */
export type ClaimTable = Exclude<keyof ClaimFacts, 'claims' | 'memberStates'>;

interface Reads {
  readonly subject: ClaimSubject;
  readonly tables: readonly ClaimTable[];
}

const reads = (subject: ClaimSubject, ...tables: readonly ClaimTable[]): Reads => ({ subject, tables });

/** The subject of each claim, and the tables that its check reads: who shows one claim loads no more. */
export const claimReads: Readonly<Record<string, Reads>> = {
  '2017-deadliest': reads('deaths', 'fatalities'),
  'african-ranks-june-2024': reads('recent', 'personnelByMonth'),
  'attacks-rising-2013-2017': reads('deaths', 'fatalities'),
  'british-unprofor-1994': reads('strength', 'personnelByMission', 'personnelByKind'),
  'china-second-2025': reads('recent', 'regularScale', 'peacekeepingFactors', 'levelTransitions', 'personnelByMonth'),
  'costs-rise-since-1990s': reads('money'),
  'deadliest-to-1995': reads('deaths', 'fatalities'),
  'deaths-peak-1993': reads('deaths', 'fatalities'),
  'developed-pay-85': reads(
    'shares',
    'regularScale',
    'peacekeepingFactors',
    'levelTransitions',
    'm49Development',
    'personnelByMonth',
  ),
  'egypt-1994': reads('shares', 'personnelByMonth', 'personnelByKind'),
  'egypt-minurso-1994': reads('operations', 'personnelByMission'),
  'five-missions-1988': reads('operations', 'operations'),
  'funding-order': reads('money', 'operationFinancing'),
  'going-down-2012': reads('operations', 'worldTotals'),
  'high-point-2011': reads('operations', 'worldTotals'),
  'increasingly-developed': reads('operations', 'm49Development', 'personnelByMonth'),
  'india-largest': reads('operations', 'personnelByMonth'),
  'japan-engineers-four-missions': reads('operations', 'personnelByKind', 'attribution'),
  'japan-left-unmiss-2017': reads('operations', 'personnelByMission'),
  'japan-second': reads('shares', 'regularScale', 'peacekeepingFactors', 'levelTransitions'),
  'may-1995-ranks': reads('shares', 'personnelByMonth'),
  'minurso-300-russians': reads('operations', 'personnelByKind', 'missionStrength'),
  'missions-14-2012': reads('operations', 'operations'),
  'missions-1989-1994': reads('strength', 'operations'),
  'over-100000': reads('strength', 'worldTotals'),
  'p5-fifth-personnel': reads('shares', 'personnelByMonth'),
  'p5-third-regular': reads('shares', 'regularScale'),
  'peacekeepers-97000': reads('strength', 'personnelByMission', 'missions', 'worldTotals'),
  'peak-early-90s': reads('strength', 'worldTotals'),
  'quarter-to-leave-2025': reads('recent', 'personnelByMission', 'missions'),
  'reimbursement-stagnant': reads('money'),
  'reserve-fund-150m': reads('money'),
  'rwanda-2500': reads('operations', 'authorised', 'missionStrength'),
  'somalia-28000': reads('operations', 'missionStrength'),
  'standby-1995': reads('money'),
  'strength-11000-75000': reads('strength', 'worldTotals', 'worldByYear'),
  'syria-300-monitors': reads('operations', 'missionStrength'),
  'top-six-1995': reads('shares', 'regularScale'),
  'unamir-2700': reads('operations', 'missionStrength'),
  'unamir-actual-550': reads('strength', 'authorised', 'missionStrength'),
  'unamir-strength': reads('strength', 'authorised'),
  'unef-onuc-refusals': reads('money'),
  'unosom2-cost': reads('money', 'missionCosts'),
  'unosom2-deaths': reads('deaths', 'fatalities'),
  'unpaid-april-2025': reads('recent', 'outstandingByMission'),
  'unprofor-cost': reads('money', 'missionCosts'),
  'unprofor-deaths': reads('deaths', 'fatalities'),
  'us-1.3-of-5.4-billion': reads(
    'recent',
    'regularScale',
    'peacekeepingFactors',
    'levelTransitions',
    'peacekeepingTotals',
  ),
  'us-26-china-24': reads('recent', 'regularScale', 'peacekeepingFactors', 'levelTransitions'),
  'us-arrears-1988': reads('money', 'unpaidByState'),
  'us-cap-2024': reads('recent', 'regularScale', 'peacekeepingFactors', 'levelTransitions', 'usCapGap'),
  'us-quarter-1993': reads(
    'money',
    'regularScale',
    'peacekeepingFactors',
    'earlierScales',
    'usCapGap',
    'calendarTotals',
  ),
  'western-serve-6.5': reads('shares', 'regularScale', 'peacekeepingFactors', 'levelTransitions', 'personnelByMonth'),
  'women-june-2025': reads('recent', 'personnelBySex'),
  'yugoslavia-38599': reads('operations', 'missionStrength'),
};
