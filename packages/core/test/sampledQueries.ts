import { apportionments } from '@blueledger/datasets/apportionments';
import { approvedBudgets } from '@blueledger/datasets/approved-budgets';
import { claims } from '@blueledger/datasets/claims';
import type { TextColumn } from '@blueledger/datasets/decode';
import { expenditureByClass } from '@blueledger/datasets/expenditure-by-class';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { missionStrength } from '@blueledger/datasets/mission-strength';
import { missions } from '@blueledger/datasets/missions';
import { operationFinancing } from '@blueledger/datasets/operation-financing';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import * as bundled from '../src/bundled.js';
import type { Ask } from '../src/internal/questions/index.js';
import { scenarioPayers } from '../src/liquidity/index.js';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const valuesOf = (column: TextColumn): readonly string[] => column.values;

const states = valuesOf(memberStatesCore.columns.iso3);
const groups = [
  'african',
  'asia-pacific',
  'eastern-european',
  'grulac',
  'weog',
  'p5',
  'm49-developed',
  'm49-developing',
  'eu',
  'nato',
  'oecd',
  'au',
  'ldc',
  'g77',
  'sids',
  'weog+JPN',
  'JPN+DEU+BRA+IND',
  'african+TUV',
];
/** Those whose figures are small, missing or of a single kind. */
const edgeStates = ['SSD', 'TUV', 'KIR', 'CHE', 'MNE', 'NPL', 'JPN', 'USA', 'CHN', 'FIN', 'NLD', 'GBR', 'IRN', 'BGD'];
const kinds = ['troops', 'staff_officers', 'individual_police', 'formed_police_units', 'experts_on_mission', 'police'];
const deployed = valuesOf(personnelByMission.columns.mission);
const funded = valuesOf(missions.columns.mission);
const apportioned = valuesOf(apportionments.columns.mission);
const budgetYears = valuesOf(approvedBudgets.columns.fiscal_year);
const recentYears = ['2011/12', '2015/16', '2019/20', '2023/24', '2024/25', '2025/26', '2026/27'];
const classYears = valuesOf(expenditureByClass.columns.fiscal_year);
const strengthMissions = valuesOf(missionStrength.columns.mission);
const earlyOperations = valuesOf(operationFinancing.columns.operation);
const claimNames = valuesOf(claims.columns.claim);
const purposes = ['start-up', 'expansion', 'unforeseen', 'active-cash'];
const amounts = [1, 5, 100, 999, 123_456, 1_000_000, 57_912_700, 1_297_912_500];

/** What each question may be asked, drawn part by part; what the question refuses is drawn again by the caller. */
function draws(random: () => number): Readonly<Record<string, (ask: Ask) => unknown>> {
  let scenario = 0;
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const maybe = <Item>(item: () => Item): Item | undefined => (random() < 0.5 ? item() : undefined);
  const state = () => (random() < 0.4 ? one(edgeStates) : one(states));
  const grouping = () => (random() < 0.4 ? state() : one(groups));
  const two = (number: number) => String(number).padStart(2, '0');
  const month = (from = 1992, to = 2025) => `${whole(from, to)}-${two(whole(1, 12))}`;
  const day = (from = 1995, to = 2026) => `${month(from, to)}-${two(whole(1, 28))}`;
  const months = (from = 2009) => {
    const [a, b] = [month(from), month(from)].sort() as [string, string];
    return random() < 0.5 ? { from: a, to: a } : { from: a, to: b };
  };
  const years = (from: number, to: number) => {
    const [a, b] = [whole(from, to), whole(from, to)].sort((x, y) => x - y) as [number, number];
    return { from: a, to: b };
  };
  const filter = () => ({
    mission: maybe(() => one(deployed)),
    missionKind: random() < 0.2 ? 'peacekeeping' : undefined,
    kind: maybe(() => one(kinds)),
    sex: random() < 0.3 ? one(['female', 'male']) : undefined,
  });
  const budgetYear = (years: readonly string[] = budgetYears) => one(years);
  const cents = () => one([0, 1, 100, 250, 40_000, 123_456_789]);
  const account = (of: string, fund: string) => ({
    state: of,
    fund,
    entries: [2022, 2023, 2024].flatMap((year) => [
      { kind: 'assessment', date: `${year}-07-10`, due: `${year}-08-09`, amount: 100_000 + cents() },
      ...(random() < 0.5 ? [{ kind: 'payment', date: `${year}-09-01`, amount: one([1, 50_000]), fund }] : []),
    ]),
  });
  const reforms = () => {
    const dates = { from: one(['2025-07-01', '2026-01-01', '2027-01-01']), to: '2027-12-31' };
    return one([
      () => bundled.premiumShared(dates),
      () => bundled.discountsHalved(dates),
      () => bundled.ceilingLowered({ ...dates, ceiling: 20, floor: 0.002 }),
      () => bundled.budgetCut({ ...dates, percent: 15, personnelPercent: 25 }),
      () => bundled.payerPaysNothing({ ...dates, payer: one(['USA', 'CHN']) }),
      () => bundled.payerPaysAtMost({ ...dates, payer: 'USA', percent: 25 }),
      () => bundled.payerPaysOnFirstDay({ ...dates, payer: one(['USA', 'JPN']) }),
      () => bundled.poolingSet({ ...dates, pooled: random() < 0.5 }),
      () => bundled.reserveRaised({ ...dates, level: 300_000_000, id: 'reserve-raised' }),
      () => bundled.closedAtMandateEnd({ mission: 'UNIFIL', mandateUntil: '2025-08-31' }),
    ])();
  };
  return {
    effectiveRates: () => ({ year: whole(1974, 2027) }),
    historicalRates: () => ({ year: one([2002, 2003, whole(2012, 2027)]) }),
    effectiveRate: () => ({ state: state(), year: whole(1974, 2027) }),
    ratesOverYears: () => ({
      states: random() < 0.5 ? [state()] : [state(), state(), state()],
      kind: one(['regular', 'peacekeeping']),
      ...years(1974, 2027),
    }),
    assessmentShare: () => ({ payers: grouping(), year: whole(1974, 2027) }),
    rateRanks: () => ({ year: whole(1974, 2027), top: one([1, 2, 5, 10, 200]) }),
    scaleReview: () => ({
      year: one([2013, 2016, 2019, 2022, 2025, whole(2013, 2027)]),
      against: maybe(() => whole(2012, 2015)),
    }),
    levelFor: () => ({
      state: state(),
      perCapitaGni: one([1, 1200, 9000, 25_000, 60_000]),
      year: whole(2002, 2027),
      leastDeveloped: maybe(() => random() < 0.5),
    }),
    assess: () => {
      const from = `${whole(2012, 2027)}-07-01`;
      return {
        mission: one(apportioned),
        amount: one(amounts),
        from,
        to: `${Number(from.slice(0, 4)) + one([1, 1, 1, 2])}-06-30`,
        mandateUntil: maybe(() => `${from.slice(0, 4)}-${one(['10-31', '12-31'])}`),
        state: random() < 0.3 ? state() : undefined,
      };
    },
    assessmentLetters: () => ({
      pieces: [
        { from: '2025-07-01', to: '2025-12-31', amount: one(amounts), conditional: false },
        ...(random() < 0.6
          ? [{ from: '2026-01-01', to: '2026-06-30', amount: one(amounts), conditional: random() < 0.7 }]
          : []),
      ],
      issued: one(['2025-07-10', '2016-07-10', '2025-10-01']),
      scaleUntil: maybe(() => '2025-12-31'),
    }),
    assessmentRanks: () => ({
      ...(random() < 0.5
        ? { year: one([1985, 2001, 2012, 2026]), amount: one(amounts) }
        : { budgetYear: one(['2024/25', '2025/26']), mission: maybe(() => one(apportioned)) }),
      top: one([1, 2, 5, 10]),
    }),
    creditLines: () => ({
      mission: one(apportioned),
      amount: one(amounts),
      budgetYear: one(['2018/19', '2023/24', '2024/25']),
      paidInFull: random() < 0.5 ? [] : ['JPN', 'DEU'],
    }),
    cutAppropriation: () => ({
      mission: one(apportioned),
      amount: one(amounts),
      from: '2025-07-01',
      to: '2026-06-30',
      mandateUntil: maybe(() => one(['2025-10-31', '2025-12-31', '2026-06-30'])),
      cutAfter: maybe(() => ['2026-03-31']),
      unit: 1,
    }),
    accountOn: () => ({ ...account(state(), one(['UNMISS', 'regular', 'MONUSCO'])), date: day(2024, 2026) }),
    article19Status: () => {
      const of = state();
      const funds = random() < 0.4 ? ['regular'] : ['regular', 'UNMISS'];
      return {
        state: of,
        date: day(2025, 2025),
        funds,
        accounts: (random() < 0.2 ? [] : funds).map((fund) => account(of, fund)),
        exempted: random() < 0.2,
      };
    },
    drawOnReserve: () => ({
      date: day(1994, 2026),
      amount: one([1, 40_000_000, 60_000_000, 160_000_000]),
      purpose: one(purposes),
      missionKind: random() < 0.2 ? 'political' : undefined,
      fund: one(['Peacekeeping Reserve Fund', 'Working Capital Fund']),
    }),
    reserveOn: () => ({
      fund: 'Peacekeeping Reserve Fund',
      date: day(1996, 2026),
      entries: [
        { kind: 'paid in', date: '1993-01-01', amount: one([1, 100, 150_000_000]) },
        ...(random() < 0.6 ? [{ kind: 'advance', date: '1995-01-01', amount: 1, to: 'UNAVEM III' }] : []),
      ],
    }),
    newMemberShare: () => ({ state: one(['SSD', 'MNE', 'CHE', 'TLS']) }),
    paymentRecord: () => ({ state: state() }),
    knownUnpaid: () => ({ state: state() }),
    // Six in all: they are gone through, not drawn.
    liquidityScenario: () => {
      scenario += 1;
      return { payers: scenarioPayers[scenario % 3], reserve: scenario % 2 === 0 ? 'on' : 'off' };
    },
    stateAccount: () => {
      const [from, to] = [budgetYear(recentYears), budgetYear(recentYears)].sort();
      return { state: state(), from, to };
    },
    unpaidOverTime: () => ({
      fund: one(['peacekeeping', 'regular', 'tribunals', 'total']),
      from: maybe(() => String(whole(1995, 2024))),
    }),
    unpaidByMission: () => ({ year: whole(1995, 2025) }),
    budgetAndSpending: () =>
      random() < 0.5
        ? { mission: one(apportioned), budgetYear: maybe(() => budgetYear()) }
        : { budgetYear: budgetYear() },
    costClasses: () => ({ budgetYear: budgetYear(classYears), mission: maybe(() => one(apportioned)) }),
    apportionedPieces: () => ({
      budgetYear: one(['2022/23', '2023/24', '2024/25', '2025/26']),
      mission: maybe(() => one(apportioned)),
    }),
    fundingOf: () => ({
      mission: random() < 0.3 ? 'UNFICYP' : one(funded),
      date: day(2018, 2025),
      gross: one([1, 1_000_000, 57_912_700]),
      voluntary: random() < 0.3 ? 1 : undefined,
    }),
    operationFinancing: () => ({ operation: one(earlyOperations), date: maybe(() => day(1956, 1994)) }),
    personnelShare: () =>
      random() < 0.5 ? { group: grouping(), year: whole(1991, 2025) } : { group: grouping(), month: month(1991) },
    personnelRanks: () => ({ ...months(), ...filter(), top: maybe(() => one([1, 5])) }),
    personnelHistory: () => ({
      groups: random() < 0.5 ? [grouping()] : [grouping(), grouping()],
      ...(random() < 0.5 ? months() : { from: String(whole(2010, 2015)), to: String(whole(2016, 2025)) }),
      ...filter(),
    }),
    yearlyPersonnel: () => ({
      groups: [grouping()],
      from: String(whole(1992, 2010)),
      to: String(whole(2011, 2025)),
    }),
    personnelTrend: () => ({ group: grouping(), ...months(), ...filter() }),
    authorisedOverTime: () => ({
      mission: one(strengthMissions),
      kind: maybe(() => one(['military', 'police', 'uniformed'])),
    }),
    authorisedStrength: () => ({
      mission: one(strengthMissions),
      month: month(1991),
      kind: one(['military', 'police']),
    }),
    personnelReimbursement: () => ({ state: one(['BGD', 'NPL', 'RWA', 'IND', state()]), ...months(2012) }),
    fatalities: () => ({
      by: one(['year', 'mission', 'nationality', 'kind', 'cause']),
      ...years(1990, 2024),
      mission: maybe(() => one(deployed)),
      nationality: random() < 0.3 ? state() : undefined,
      cause: random() < 0.3 ? one(['accident', 'illness', 'malicious_act']) : undefined,
    }),
    netPosition: (ask) => ({
      reimbursement: ask('personnelReimbursement', { state: one(['BGD', 'NPL', 'IND', 'GBR']), ...months(2014) }),
      assessed: one([0, 1, 50_000_000]),
      equipmentPercent: maybe(() => 10),
    }),
    membership: () =>
      random() < 0.5 ? { group: one(groups), year: whole(1995, 2025) } : { state: state(), year: whole(1995, 2025) },
    groups: () => (random() < 0.2 ? {} : { year: whole(1950, 2030) }),
    missions: () => (random() < 0.2 ? {} : { kind: one(['peacekeeping', 'support', 'other']) }),
    burdenByState: () => ({ year: whole(2012, 2025) }),
    burdenShare: () => ({
      payers: grouping(),
      servers: grouping(),
      ...(random() < 0.5 ? { year: whole(1974, 2027) } : years(1974, 2027)),
    }),
    burdenGap: () => ({ payers: grouping(), servers: grouping(), ...years(1990, 2027) }),
    burdenMovement: () => ({ payers: grouping(), servers: grouping(), ...years(1985, 2027) }),
    roleOf: () => ({ state: state(), month: month(1991) }),
    stateAtAGlance: () => ({ state: state() }),
    stateProfile: () => ({ state: state() }),
    concentration: () => ({
      of: one(['assessments', 'personnel']),
      year: whole(1991, 2025),
      top: maybe(() => one([1, 3])),
    }),
    compareReform: () => ({
      scenario: bundled.scenarioOf(reforms()),
      budgetYears: random() < 0.7 ? ['2025/26'] : ['2025/26', '2026/27'],
      missions: maybe(() => [one(['UNMIK', 'UNIFIL', 'UNFICYP'])]),
      cash: random() < 0.15,
    }),
    simulateLiquidity: () => ({
      budgetYears: ['2025/26'],
      missions: maybe(() => [one(['UNMIK', 'MINUSCA'])]),
      pooled: maybe(() => random() < 0.5),
      sensitivity: false,
    }),
    liquidityFan: () => ({ budgetYears: ['2025/26'], missions: ['UNMIK'], paths: 100, seed: whole(1, 9) }),
    checkClaim: () => ({ claim: one(claimNames) }),
    projectScale: () => ({
      gradient: maybe(() => whole(60, 100)),
      ceiling: maybe(() => whole(20, 30)),
      year: maybe(() => whole(2028, 2030)),
      missingYears: maybe(() => one(['as-all', 'own-trend'])),
      exchangeRates: maybe(() => [{ state: one(['JPN', 'DEU', 'BRA', 'KEN']), unitsPerUsd: whole(1, 500) }]),
      held: maybe(() => [state()]),
    }),
    backtestScale: () => ({
      scale: one(['2022-2024', '2025-2027']),
      gradient: maybe(() => whole(60, 100)),
      debtShare: maybe(() => whole(0, 30)),
      held: maybe(() => [state()]),
    }),
  };
}

/** Questions whose answer takes long, and how many of them are drawn. */
const few: Readonly<Record<string, number>> = {
  simulateLiquidity: 3,
  liquidityFan: 1,
  compareReform: 8,
  burdenMovement: 10,
  adHocRates: 0,
  backtestLiquidity: 0,
  forecastUnpaid: 1,
};

/**
 * Answers to queries drawn by a seed: `count` of each question, fewer where an answer takes long. A query that is refused
 * is drawn again.
 */
export function sampledAnswers(
  seed: number,
  count: number,
  ask: (name: string, query: unknown) => unknown,
): { readonly name: string; readonly query: unknown; readonly answer: unknown }[] {
  const random = numbersFrom(seed);
  const table = draws(random);
  return Object.entries(table).flatMap(([name, draw]) => {
    const answers: { name: string; query: unknown; answer: unknown }[] = [];
    for (let tries = 0; answers.length < Math.min(count, few[name] ?? count) && tries < count * 40; tries += 1) {
      try {
        const query = draw(ask);
        answers.push({ name, query, answer: ask(name, query) });
      } catch (error) {
        if (!(error instanceof bundled.BlueLedgerError)) throw error;
      }
    }
    return answers;
  });
}
