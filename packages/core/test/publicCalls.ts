import { apportionments } from '@blueledger/datasets/apportionments';
import { approvedBudgets } from '@blueledger/datasets/approved-budgets';
import { authorisedStrength } from '@blueledger/datasets/authorised-strength';
import { claims as claimsTable } from '@blueledger/datasets/claims';
import { expenditure } from '@blueledger/datasets/expenditure';
import { expenditureByClass } from '@blueledger/datasets/expenditure-by-class';
import { fatalities } from '@blueledger/datasets/fatalities';
import { honourRoll } from '@blueledger/datasets/honour-roll';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { missionStrength } from '@blueledger/datasets/mission-strength';
import { missionTotals } from '@blueledger/datasets/mission-totals';
import { missions } from '@blueledger/datasets/missions';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { personnelByMissionByMissionAndYear } from '@blueledger/datasets/personnel-by-mission/by-mission-and-year';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { uniformedPersonnel } from '@blueledger/datasets/uniformed-personnel';
import { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
import { unpaidAssessments } from '@blueledger/datasets/unpaid-assessments';
import { unpaidByState } from '@blueledger/datasets/unpaid-by-state';
import * as z from 'zod/mini';
import * as bundled from '../src/bundled.js';
import * as core from '../src/index.js';
import * as schemas from '../src/schemas/index.js';
import { bundledFacts } from './bundledFacts.js';

/** Every entry that has functions, by the name a reader imports it by. */
export const entries: Readonly<Record<string, object>> = {
  '@blueledger/core': core,
  '@blueledger/core/schemas': schemas,
  '@blueledger/core/bundled': bundled,
};

/**
 * An argument that a sound call takes. `of: 'question'`: each of its options is put wrong, one after the other. `whole`: it is
 * put wrong as a whole alone, as an answer or a table is.
 */
export interface Argument {
  readonly sound: unknown;
  readonly as: 'query' | 'options' | 'whole';
}

const query = (sound: unknown): Argument => ({ sound, as: 'query' });
/** A record all of whose parts may be left out: an empty one is sound. */
const options = (sound: unknown): Argument => ({ sound, as: 'options' });
const whole = (sound: unknown): Argument => ({ sound, as: 'whole' });

const year = { year: 2012 };
const budget = {
  mission: 'UNMIK',
  amount: 1000,
  from: '2025-07-01',
  to: '2026-06-30',
  mandateUntil: '2025-12-31',
  cutAfter: ['2025-09-30'],
  cutAtScale: true,
  count: 'months',
  unit: 100,
};
const piece = { from: '2025-07-01', to: '2026-06-30', amount: 1000, conditional: false };
const assessment = { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 500 };
const payment = { kind: 'payment', date: '2024-08-01', amount: 100, fund: 'UNMISS' };
const account = { state: 'JPN', fund: 'UNMISS', entries: [assessment, payment] };
const entry = { kind: 'advance', date: '1995-01-01', amount: 10, to: 'UNAVEM III' };
const paidIn = { kind: 'paid in', date: '1993-01-01', amount: 100 };
const rate = () => {
  const found = bundled.parameters().find(({ id }) => id === 'personnel-reimbursement-rate');
  if (!found) throw new Error('the rate of reimbursement has gone');
  return found;
};
const reimbursed = bundled.personnelReimbursement({ state: 'NPL', from: '2024-01', to: '2024-01' });
const burden = bundled.burdenShare(year);
const moved = bundled.burdenMovement({ from: 2012, to: 2013 });
const rates = bundled.effectiveRates({ year: 2025 });
const levels = { overrides: { levels: { JPN: 'C' } } };
const supposed = { reform: { 'peacekeeping-discount-bearers': [{ value: ['A'], from: '2026-01-01' }] } };
const supposedRate = { reform: { 'personnel-reimbursement-rate': [{ value: 1500, from: '2024-01-01' }] } };
const lines = [{ state: 'JPN', amount: 100 }];
const everyone = core.sumBy(bundledFacts.regularScale, { by: ['iso3'], sum: 'rate' }).map(({ keys }) => keys[0]);
const facts = {
  ...bundledFacts,
  regularScale,
  lists: core.datedLists({ ldcMembership: bundledFacts.ldcMembership }),
  attribution: core.attributionOf(bundledFacts),
  personnelByMission,
  personnelByYear: uniformedPersonnelByYear,
  personnelByKind: uniformedPersonnel,
  missions,
  missionStrength,
  missionTotals,
  missionCodes: missions,
  operations: peacekeepingOperations,
  personnelByMissionAndYear: personnelByMissionByMissionAndYear,
  authorised: authorisedStrength,
  claims: claimsTable,
  fatalities,
  apportionments,
  approvedBudgets,
  expenditure,
  expenditureByClass,
  honourRoll,
  outstandingByMission,
  unpaidAssessments,
  unpaidByState,
};
const personnelRow = { iso3: 'NPL', month: '2024-06', persons: 1 };
const own = { name: 'own', title: 'Own data', dataVersion: 'own 1', accessed: '2026-11-22' };

/** Questions that are asked of facts in the pure form, and alone in the bound one. */
const asked: Readonly<Record<string, Argument>> = {
  effectiveRates: query({ year: 2026, date: '2026-01-01', ...levels, ...supposed }),
  effectiveRate: query({ state: 'JPN', year: 2025 }),
  burdenShare: options({
    payers: 'weog+JPN',
    servers: 'weog',
    year: 2012,
    personnel: 'pooled',
    attribution: 'corrected',
  }),
  burdenMovement: options({ payers: 'weog+JPN', servers: 'weog', from: 2012, to: 2013 }),
  personnelShare: query({ group: 'weog', year: 2012, attribution: 'corrected' }),
  concentration: query({ of: 'personnel', year: 2012, top: 5 }),
  roleOf: query({ state: 'JPN', month: '2024-06' }),
  membership: query({ group: 'weog', year: 2012 }),
  personnelRanks: query({
    from: '2024-06',
    to: '2024-06',
    mission: 'UNMISS',
    kind: 'troops',
    attribution: 'published',
  }),
  personnelHistory: query({
    groups: ['ETH', 'weog'],
    by: 'month',
    from: '2024-05',
    to: '2024-06',
    attribution: 'corrected',
  }),
  yearlyPersonnel: query({ groups: ['ETH'], from: '2020', to: '2021' }),
  ratesOverYears: query({ states: ['JPN'], kind: 'peacekeeping', from: 2024, to: 2025 }),
  assessmentShare: query({ payers: 'weog', year: 2012 }),
  rateRanks: query({ year: 2025, top: 5 }),
  assessmentRanks: query({ budgetYear: '2025/26', mission: 'UNMIK', top: 5 }),
  budgetAndSpending: query({ mission: 'UNMIK', from: '2022/23', to: '2024/25' }),
  costClasses: query({ budgetYear: '2022/23', mission: 'UNMIK' }),
  apportionedPieces: query({ budgetYear: '2025/26', mission: 'UNMIK' }),
  personnelTrend: query({
    group: 'weog',
    from: '2024-06',
    to: '2024-06',
    missionKind: 'peacekeeping',
    kind: 'troops',
  }),
  authorisedStrength: query({ mission: 'UNAMIR', month: '1994-06', kind: 'military' }),
  scaleReview: query({ year: 2025, against: 2024 }),
  stateAtAGlance: query({ state: 'JPN' }),
  stateProfile: query({ state: 'JPN' }),
  paymentRecord: query({ state: 'JPN' }),
  knownUnpaid: query({ state: 'JPN' }),
  unpaidOverTime: options({ fund: 'regular', from: '2010', to: '2012-12-31' }),
  unpaidByMission: options({ year: 2024 }),
  adHocRates: query({ year: 1998, groups: { A: everyone, B: [], C: [], D: [] } }),
  levelFor: query({ state: 'BRA', perCapitaGni: 1, year: 2025, leastDeveloped: false }),
  assess: query({ ...budget, state: 'JPN' }),
  creditLines: query({ mission: 'UNMIK', amount: 100, budgetYear: '2023/24', paidInFull: ['JPN'] }),
  newMemberShare: query({ state: 'SSD', year: 2013 }),
  fundingOf: query({
    mission: 'UNIFIL',
    date: '2024-07-01',
    gross: 100,
    staffAssessment: 1,
    voluntary: 1,
    advance: 1,
  }),
  personnelReimbursement: query({ state: 'NPL', from: '2024-01', to: '2024-01', beyond: 'carry', ...supposedRate }),
  checkClaim: query({ claim: 'deaths-peak-1993' }),
};

/** Functions whose arguments are the same in every entry. */
const alone: Readonly<Record<string, readonly Argument[]>> = {
  burdenSummary: [whole(burden)],
  groupingLabel: [whole(burden.payers), whole(core.english)],
  noteText: [whole(burden.notes[0])],
  lookup: [whole(rate()), query('2024-01-01'), options({ beyond: 'carry' })],
  valueOn: [whole(rate()), query('2024-01-01'), options({ beyond: 'carry' })],
  overlay: [whole(rate()), query([{ value: 1, from: '2026-01-01', to: '2026-02-01' }])],
  cite: [whole(burden), query('plain')],
  explain: [whole(burden)],
  apportion: [query(100), query([1, 2])],
  budgetYearDates: [query('2024/25')],
  budgetYearOf: [query('2024-07')],
  centsOf: [query(5)],
  decimalText: [query('1/8'), query(2)],
  percentOf: [query('1/8'), query(2)],
  roundHalfUp: [query('1/8'), query(2)],
  splitMoney: [query(100), query([1, 2])],
  usCents: [query(5)],
  usDollars: [query(5)],
  memberState: [whole(memberStatesCore), query('JPN')],
  memberStates: [whole(memberStatesCore)],
  plainName: [query('Netherlands (the)')],
  resolveGrouping: [whole(bundledFacts), query({ grouping: 'weog', year: 2012 })],
  yearsWithLevels: [whole(bundledFacts)],
  burdenGap: [whole(burden)],
  movementSummary: [whole(moved), options({})],
  summaryOf: [whole(burden)],
  attributionOf: [whole(bundledFacts)],
  datedLists: [options({ ldcMembership: bundledFacts.ldcMembership })],
  sumBy: [whole(fatalities), query({ by: ['mission'], sum: 'deaths' })],
  accountOn: [query({ ...account, date: '2025-01-01' })],
  addEntry: [query(account), query({ kind: 'credit', date: '2024-09-01', amount: 5 })],
  article19Status: [
    query({ state: 'JPN', date: '2025-01-01', funds: ['UNMISS'], accounts: [account], exempted: false }),
  ],
  assessmentLetters: [query({ pieces: [piece], issued: '2025-07-10' })],
  assessOnRates: [whole(rates.rates), query(100)],
  cutAppropriation: [query(budget)],
  setOffStaffAssessment: [query(lines), query([{ state: 'JPN', amount: 10 }])],
  netPosition: [query({ reimbursement: reimbursed, assessed: 1, equipmentPercent: 10 })],
  drawOnReserve: [
    query({
      fund: 'Peacekeeping Reserve Fund',
      date: '2000-05-01',
      amount: 1,
      purpose: 'start-up',
      missionKind: 'peacekeeping',
      committedForDecision: 1,
      advancesOutstanding: 1,
      activeCashOutstanding: 1,
    }),
  ],
  reserveOn: [query({ fund: 'Peacekeeping Reserve Fund', date: '2000-01-01', entries: [paidIn, entry] })],
  checkClaims: [],
  parameters: [],
  scenarioShape: [],
  checkRows: [whole(schemas.personnel), whole([personnelRow]), options({ place: 'own.csv', lines: [2] })],
  parseRows: [whole(schemas.personnel), whole([personnelRow]), options({ place: 'own.csv', lines: [2] })],
  parseShape: [whole(z.object({ a: z.string() })), whole({ a: 'text' }), query('place')],
  factTable: [whole(schemas.personnel), query([personnelRow]), query(own)],
  groupingCodes: [query([{ group: 'own', iso3: 'NPL' }])],
  levelChoices: [query([{ iso3: 'JPN', level: 'C' }])],
  paymentEntries: [
    query([{ iso3: 'JPN', fund: 'UNMISS', date: '2025-02-01', amount_usd: 1 }]),
    query({ state: 'JPN', fund: 'UNMISS' }),
  ],
  appropriationQueries: [query([{ mission: 'UNMISS', from: '2025-07-01', to: '2026-06-30', total_usd: 1 }])],
};

const named: Readonly<Record<string, string>> = { historicalRates: 'effectiveRates' };
/** `checkClaims` asks every claim: of facts it needs them all, and only their lack is tried. */
const ofFacts = new Set([...Object.keys(asked), 'checkClaims']);

/** Functions of liquidity and reforms, which the registry of questions will give sound calls. */
const notYetTried = new Set(
  'documentAddress liquiditySummary reformSummary stepText backtestLiquidity fanSteps liquidityFan simulateLiquidity budgetCut ceilingLowered changeableRules closedAtMandateEnd compareReform discountsHalved mandateEnd payerPaysAtMost payerPaysNothing payerPaysOnFirstDay poolingSet premiumShared readScenario reimbursementIndexed reserveRaised scenarioAddress scenarioOf scenarioText stackOf'.split(
    ' ',
  ),
);

export interface PublicCall {
  readonly entry: string;
  readonly name: string;
  readonly call: (...given: readonly unknown[]) => unknown;
  readonly given: readonly Argument[];
}

/** Every function of every entry with a sound call; one that the table above does not know throws. */
export const publicCalls: readonly PublicCall[] = Object.entries(entries).flatMap(([entry, room]) =>
  Object.entries(room).flatMap(([name, call]): PublicCall[] => {
    if (typeof call !== 'function' || name === 'BlueLedgerError' || notYetTried.has(name)) return [];
    const key = named[name] ?? name;
    const own = asked[key] ? [asked[key]] : alone[key];
    if (!own)
      throw new Error(`${entry} has a function ${name} that no sound call is known of: add it to publicCalls.ts`);
    const given = ofFacts.has(key) && entry !== '@blueledger/core/bundled' ? [whole(facts), ...own] : own;
    return [{ entry, name, call: call as PublicCall['call'], given }];
  }),
);
