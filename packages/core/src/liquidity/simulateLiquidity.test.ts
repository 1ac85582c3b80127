import { describe, expect, test } from 'vitest';
import { factsOf } from '../../test/registered.js';
import { drawOnReserve } from '../accounts/drawOnReserve.js';
import { assess, simulateLiquidity } from '../bundled.js';
import { sharedFacts } from '../internal/questions/index.js';
import { type Ledger } from './engine/ledger.js';
import { type LiquidityFacts } from './facts.js';
import { type LiquidityAnswer } from './liquidityAnswer.js';
import { type LiquidityQuery } from './query/query.js';
import { simulateLiquidity as simulateOn } from './simulateLiquidity.js';

const liquidityFacts = (await factsOf(sharedFacts.liquidity)) as LiquidityFacts;
const run = (query: Partial<LiquidityQuery>) =>
  simulateLiquidity({ budgetYears: ['2025/26'], sensitivity: false, ...query });
const base = run({});
const of = <T extends { state: string }>(list: readonly T[], state: string) =>
  list.find((entry) => entry.state === state) as T;
const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);

test('a cut, a closure or a payment for what is no mission is refused, with the one that was meant', () => {
  const year = { budgetYears: ['2025/26'], missions: ['UNMIK'], sensitivity: false };
  const cut = { of: 'personnel', from: '2025-10-01', percent: 25 } as const;
  expect(() => simulateLiquidity({ ...year, cuts: [{ ...cut, missions: ['UNMIK', 'xxx'] }] })).toThrow(
    'cuts[0].missions[1]: "xxx" is not a mission with an apportionment. Expected a mission of the run, such as UNMIK.',
  );
  expect(() => simulateLiquidity({ ...year, closures: [{ mission: 'UNMISSS', on: '2025-12-31' }] })).toThrow(
    'Did you mean UNMISS?',
  );
  expect(() => simulateLiquidity({ ...year, payments: { USA: { share: 0.5, missions: ['Unmik'] } } })).toThrow(
    'payments.USA.missions[0]: "Unmik" is not a mission with an apportionment.',
  );
  // One that is not in the run may be cut: a scenario says the same of every run.
  expect(() => simulateLiquidity({ ...year, cuts: [{ ...cut, missions: ['UNMISS'] }] })).not.toThrow();
});

test('2025/26: eleven missions, their letters of July come to the apportionments that do not wait for January', () => {
  expect(base.missions.map(({ mission }) => mission)).toEqual([
    'MINURSO',
    'MINUSCA',
    'MONUSCO',
    'UNDOF',
    'UNFICYP',
    'UNIFIL',
    'UNISFA',
    'UNMIK',
    'UNMISS',
    'UNSOH',
    'UNSOS',
  ]);
  // Ten appropriations of 5,360,094,800 (A/RES/79/301-312) less 26,365,367 of Cyprus and Greece; UNSOH in January.
  expect(base.total.assessed).toEqual([5_333_729_433, 0, 0, 0, 0, 0, 271_328_700, 0, 0, 0, 0, 0]);
  expect(sum(base.missions.find(({ mission }) => mission === 'UNFICYP')?.collected ?? [])).toBeGreaterThan(26_365_367);
});

test('letters are what assess gives, and what the United States pays of them stops at 25 per cent', () => {
  const anyMonth = { payMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], openingShare: 0 };
  const { payers } = run({ missions: ['UNMIK'], payments: { USA: anyMonth } });
  const { totals } = assess({ mission: 'UNMIK', amount: 50_345_100, from: '2025-07-01', to: '2026-06-30' });
  expect(payers.map(({ state, assessed }) => [state, assessed[0]])).toEqual(
    totals.map(({ state, amount }) => [state, amount]),
  );
  expect(sum(of(payers, 'USA').paid)).toBe(Math.floor(50_345_100 / 4));
});

test('who pays nothing until October pays nothing until October, and nobody else changes', () => {
  const late = run({ payments: { CHN: { notBefore: '2026-06', after: 0 } } });
  expect(of(late.payers, 'CHN').paid.slice(0, 11)).toEqual(new Array(11).fill(0));
  expect(of(late.payers, 'CHN').paid[11]).toBeGreaterThan(1_000_000_000);
  expect(late.payers.filter(({ state }) => state !== 'CHN')).toEqual(
    base.payers.filter(({ state }) => state !== 'CHN'),
  );
});

describe('nothing changes before the first day of what is assumed', () => {
  const before = ({ months, total, missions, payers, contributors, reserveCash }: LiquidityAnswer, month: string) => {
    const end = months.indexOf(month);
    const cut = (series: object) =>
      Object.fromEntries(
        Object.entries(series).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, end) : value]),
      );
    return [cut(total), missions.map(cut), payers.map(cut), contributors.map(cut), reserveCash.slice(0, end)];
  };
  const years = ['2025/26', '2026/27'];
  const two = run({ budgetYears: years });
  test.each<[string, string, Partial<LiquidityQuery>]>([
    ['a payer that stops', '2026-02', { payments: { USA: { from: '2026-02', share: 0, openingShare: 0 } } }],
    ['a payer at once', '2026-02', { payments: { CHN: { from: '2026-02', after: 'issue' } } }],
    ['a cut of appropriations', '2026-07', { cuts: [{ of: 'appropriations', from: '2026-07-01', percent: 15 }] }],
    [
      'a cut of spending within the year',
      '2025-11',
      { cuts: [{ of: 'appropriations', from: '2025-11-01', percent: 15 }] },
    ],
    ['a cut of personnel', '2025-11', { cuts: [{ of: 'personnel', from: '2025-11-01', percent: 25 }] }],
    ['a mission closed at the end of its mandate', '2026-11', { closures: [{ mission: 'MINUSCA', on: '2026-11-15' }] }],
    ['no pooling', '2026-01', { reform: { 'cash-pooling': [{ value: false, from: '2026-01-01' }] } }],
    ['a higher rate', '2026-01', { reform: { 'personnel-reimbursement-rate': [{ value: 1600, from: '2026-01-01' }] } }],
    [
      'other bearers of the discounts',
      '2026-07',
      { reform: { 'peacekeeping-discount-bearers': [{ value: ['A', 'B'], from: '2026-07-01' }] } },
    ],
  ])('%s', (_, month, assumed) => {
    const changed = run({ budgetYears: years, ...assumed });
    expect(before(changed, month)).toEqual(before(two, month));
    expect([changed.total, changed.payers, changed.contributors]).not.toEqual([
      two.total,
      two.payers,
      two.contributors,
    ]);
  });
});

test('a reserve that serves active cash no more is not drawn on from that day, and no different before', () => {
  const bad = { pooled: false, payments: { USA: { share: 0, openingShare: 0 } }, assumptions: { 'opening-cash': 0.5 } };
  const reform = { 'peacekeeping-reserve-active-cash': [{ value: 0, from: '2026-01-01' }] };
  const [before, after] = [run(bad).total.reserveDrawn, run({ ...bad, reform }).total.reserveDrawn];
  expect(after.slice(0, 6)).toEqual(before.slice(0, 6));
  expect(sum(after.slice(0, 6))).toBeGreaterThan(0);
  // UNSOH draws on as a start-up.
  expect(
    sum(
      run({
        ...bad,
        reform,
        missions: base.missions.map(({ mission }) => mission).filter((mission) => mission !== 'UNSOH'),
      }).total.reserveDrawn.slice(6),
    ),
  ).toBe(0);
});

test('a closed mission is assessed, paid and served no more', () => {
  const { missions, months } = run({
    budgetYears: ['2025/26', '2026/27'],
    closures: [{ mission: 'UNIFIL', on: '2026-12-31' }],
  });
  const unifil = missions.find(({ mission }) => mission === 'UNIFIL');
  const from = months.indexOf('2027-01');
  expect(sum(unifil?.operationsDue.slice(from) ?? [])).toBe(0);
  expect(sum(unifil?.contributorsDue.slice(from) ?? [])).toBe(0);
  expect(unifil?.assessed[from]).toBeLessThan(0);
});

test('every advance of the reserve in a bad year is one that the rules of its day allow', () => {
  const { ledger } = run({ pooled: false, payments: { USA: { share: 0, openingShare: 0 } }, ledger: true });
  const { entries, kinds, months, missions } = ledger as Ledger;
  const out = new Map<string, number>();
  let advances = 0;
  for (const [at, kind] of entries.kind.entries()) {
    const mission = missions[entries.mission[at] as number] as string;
    const amount = entries.amount[at] as number;
    if (kinds[kind] === 'advance repaid') out.set(mission, (out.get(mission) ?? 0) - amount);
    if (kinds[kind] !== 'advance') continue;
    advances += 1;
    const all = [...out.values()].reduce((total, amount) => total + amount, 0);
    const startUp = mission === 'UNSOH';
    const { allowed } = drawOnReserve({
      date: `${months[entries.month[at] as number]}-01`,
      amount,
      purpose: startUp ? 'start-up' : 'active-cash',
      advancesOutstanding: all,
      activeCashOutstanding: all - (out.get('UNSOH') ?? 0),
      committedForDecision: startUp ? (out.get('UNSOH') ?? 0) : 0,
    });
    expect(allowed).toBe(true);
    out.set(mission, (out.get(mission) ?? 0) + amount);
  }
  expect(advances).toBeGreaterThan(5);
});

test('before June 2022 the reserve does not serve the cash of active missions, and before July 2019 none lends', () => {
  const { total } = run({ budgetYears: ['2018/19'], assumptions: { 'opening-cash': 0 } });
  expect([sum(total.reserveOut), sum(total.borrowed), sum(total.operationsUnpaid) > 0]).toEqual([0, 0, true]);
});

test('contributors wait when cash is short: the United States out, they are owed more at every quarter', () => {
  const out = run({ payments: { USA: { share: 0, openingShare: 0 } } });
  expect(out.quoted.owedToContributors).toBeGreaterThan(2 * base.quoted.owedToContributors);
  for (const month of [5, 8, 11])
    expect(out.total.contributorsOwed[month]).toBeGreaterThan(base.total.contributorsOwed[month] as number);
});

test('a state that pays nothing for years passes two years of assessments; the answer names the month', () => {
  const { quoted } = run({
    budgetYears: ['2024/25', '2025/26', '2026/27'],
    payments: { JPN: { share: 0, openingShare: 0 } },
  });
  expect(quoted.pastTwoYears).toContainEqual({ state: 'JPN', month: '2027-01' });
});

test('every assumption has its default in its range, and every quoted number names those that move it', () => {
  const answer = simulateLiquidity({ budgetYears: ['2025/26'], missions: ['UNISFA', 'UNDOF'] });
  for (const { name, default: usual, low, high, reason } of answer.assumptions) {
    expect([name, low <= usual && usual <= high, low < high, reason.length > 20]).toEqual([name, true, true, true]);
  }
  for (const [number, names] of Object.entries(answer.restsOn))
    expect(names).toEqual(
      answer.sensitivity
        .filter(({ moves }) => moves.some((moved) => moved.answer === number))
        .map(({ assumption }) => assumption),
    );
  const cash = answer.sensitivity.find(({ assumption }) => assumption === 'opening-cash');
  const lowest = cash?.moves.find(({ answer: number }) => number === 'lowestCash');
  // Moved by hand: the same query with four months of cash.
  const rich = run({ missions: ['UNISFA', 'UNDOF'], assumptions: { 'opening-cash': 4 } });
  expect(lowest?.high ?? answer.quoted.lowestCash.amount).toBe(rich.quoted.lowestCash.amount);
});

describe('bad queries are rejected with what was expected', () => {
  const year = { budgetYears: ['2025/26'] };
  test.each<[object, string]>([
    [{ budgetYears: [] }, 'budgetYears: 0 budget years are in the query. Expected one to five.'],
    [
      { budgetYears: ['2024/25', '2026/27'] },
      'budgetYears[1]: 2026/27 does not follow 2024/25. Expected budget years in a row.',
    ],
    [
      { budgetYears: ['2031/32'] },
      'budgetYears: no apportionment of 2031/32 is available. Expected a first year from 2018/19 to 2025/26.',
    ],
    [
      { budgetYears: ['2025/27'] },
      'budgetYear: "2025/27" is not a budget year. Expected two years that follow each other, such as 2024/25.',
    ],
    [
      { ...year, missions: ['UNIFL'] },
      'missions[0]: "UNIFL" has no apportionment for 2025/26. Expected one of MINURSO, MINUSCA, MONUSCO, UNDOF, UNFICYP, UNIFIL, UNISFA, UNMIK, UNMISS, UNSOH, UNSOS.',
    ],
    [
      { ...year, payments: { USA: { share: 1.2 } } },
      'payments.USA.share: 1.2 is out of range. Expected a share from 0 to 1 with at most four decimals.',
    ],
    [{ ...year, payments: { XXX: { share: 1 } } }, 'state: "XXX" is not the code of a Member State. Expected …'],
    [
      { ...year, payments: { USA: { notBefore: 'October' } } },
      'payments.USA.notBefore: "October" is not a month. Expected YYYY-MM with a month from 01 to 12, such as 2011-12.',
    ],
    [
      { ...year, payments: { USA: [{ share: 1 }, { share: 0 }] } },
      'payments.USA[1].from: a behaviour without a first month follows one from 2025-06. Expected behaviours in order of month.',
    ],
    [
      { ...year, payments: { USA: { pays: 0.5 } } },
      'payments.USA: "pays" is not known. Expected one of from, share, ofLetterPercent, after, payMonths, notBefore, openingShare, atMost, missions.',
    ],
    [
      { ...year, assumptions: { 'opening-cahs': 1 } },
      'assumptions: "opening-cahs" is not an assumption. Expected one of opening-cash, … Did you mean opening-cash?',
    ],
    [
      { ...year, assumptions: { equipment: -1 } },
      'assumptions.equipment: -1 is not a valid value of equipment. Expected 0 to 300 (per cent of personnel reimbursement), whole.',
    ],
    [
      { ...year, cuts: [{ of: 'appropriations', from: '2026-01-01', percent: 120 }] },
      'cuts[0].percent: 120 is out of range. Expected per cent from 0 to 100 with at most two decimals.',
    ],
    [
      { ...year, reform: { 'regular-scale-ceiling': [] } },
      'reform: "regular-scale-ceiling" is not a rule that a reform changes here. Expected …',
    ],
    [
      { ...year, pooling: true },
      'query: "pooling" is not known. Expected one of budgetYears, missions, payments, pooled, reserve, assumptions, appropriations, cuts, closures, overrides, reform, sensitivity, ledger.',
    ],
  ])('%j', (query, message) => {
    const pattern = message
      .split('…')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
      .join('[^]*');
    expect(() => simulateLiquidity(query as LiquidityQuery)).toThrow(new RegExp(`^${pattern}$`));
  });
});

test('a mission whose debts at the start are not available is left out and named, and rejected when the query names it', () => {
  const facts = { ...liquidityFacts, outstandingByMission: { ...liquidityFacts.outstandingByMission, rowCount: 0 } };
  expect(() => simulateOn(facts, { budgetYears: ['2025/26'], missions: ['UNMIK'] })).toThrow(
    'missions[0]: what was unpaid for UNMIK on 2025-04-30 is not available. Expected a mission in outstanding-by-mission at that day, or one that begins within the year.',
  );
  const { missions, notes } = simulateOn(facts, { budgetYears: ['2025/26'], sensitivity: false });
  expect(missions.map(({ mission }) => mission)).toEqual(['UNSOH']);
  expect(notes.filter(({ code }) => code === 'mission-left-out')).toHaveLength(10);
});

test('another regular scale counts for letters issued from its day: China and the United States with their rates exchanged', () => {
  const { iso3, from_year, to_year, rate, source } = liquidityFacts.regularScale.columns;
  const exchanged = iso3.values.map((code) => (code === 'USA' ? 'CHN' : code === 'CHN' ? 'USA' : code));
  const regularScale = {
    ...liquidityFacts.regularScale,
    columns: { iso3: { ...iso3, values: exchanged }, from_year, to_year, rate, ...(source ? { source } : {}) },
  };
  const query = { budgetYears: ['2025/26', '2026/27'], missions: ['UNMIK'], sensitivity: false };
  const plain = simulateLiquidity(query);
  const other = simulateOn({ ...liquidityFacts, scaleReform: { from: '2026-07-01', regularScale } }, query);
  const assessed = (answer: LiquidityAnswer, state: string) => of(answer.payers, state).assessed;
  expect(assessed(other, 'USA').slice(0, 12)).toEqual(assessed(plain, 'USA').slice(0, 12));
  expect(assessed(other, 'USA')[12]).toBe(assessed(plain, 'CHN')[12]);
  expect(assessed(other, 'CHN')[12]).toBe(assessed(plain, 'USA')[12]);
});
