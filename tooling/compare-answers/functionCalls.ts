import type { Call } from './call.js';
import { drawQuery } from './drawQuery.js';
import type { Random } from './random.js';
import { grouping, type Words, yearOf } from './words.js';

type Arguments = (words: Words, random: Random) => readonly unknown[];

const answer = (name: string, query: unknown, part: readonly (string | number)[] = []) => ({
  $answer: name,
  query,
  part,
});
const made = (name: string, ...args: readonly unknown[]) => ({ $answer: name, args });
const day = (random: Random, first = 2015, last = 2027) =>
  `${random.whole(first, last)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
const dates = (random: Random) => ({ from: day(random, 2024, 2026), to: day(random, 2027, 2028) });
const amounts = (random: Random, count = random.whole(1, 6)) =>
  Array.from({ length: count }, () => random.whole(0, 5_000_000));
const fraction = (random: Random) => `${random.whole(0, 10_000)}/${random.whole(1, 997)}`;
const decimals = (random: Random) => random.whole(0, 6);
const budgetYear = (random: Random) => {
  const year = random.whole(2001, 2026);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
};
const lines = ({ states }: Words, random: Random) =>
  [...new Set(Array.from({ length: random.whole(1, 5) }, () => random.pick(states)))].map((state) => ({
    state,
    amount: random.whole(1, 1_000_000),
  }));
const account = ({ states }: Words, random: Random) => ({
  state: random.pick(states),
  fund: 'UNMISS',
  entries: [
    { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: random.whole(1, 1_000_000) },
    { kind: 'payment', date: '2024-09-01', amount: random.whole(1, 1_000_000), fund: 'UNMISS' },
  ],
});
const anyRule = ({ rules }: Words, random: Random) => ({ $rule: random.pick(rules) });

/** A shipped reform with drawn options, by its name. */
const reforms: Readonly<Record<string, Arguments>> = {
  budgetCut: (_, random) => [
    { ...dates(random), percent: random.whole(1, 100), personnelPercent: random.whole(0, 100) },
  ],
  ceilingLowered: (_, random) => [
    { ...dates(random), ceiling: random.whole(12, 30), floor: random.whole(1, 4) / 1000 },
  ],
  closedAtMandateEnd: (words, random) => [
    { mission: random.pick(words.apportioned), mandateUntil: day(random, 2024, 2026) },
  ],
  discountsHalved: (_, random) => [dates(random)],
  payerPaysAtMost: (words, random) => [
    { ...dates(random), payer: random.pick(words.states), percent: random.whole(0, 30) },
  ],
  payerPaysNothing: (words, random) => [{ ...dates(random), payer: random.pick(words.states) }],
  payerPaysOnFirstDay: (words, random) => [{ ...dates(random), payer: random.pick(words.states) }],
  poolingSet: (_, random) => [{ ...dates(random), pooled: random.next() < 0.5 }],
  premiumShared: (_, random) => [dates(random)],
  reimbursementIndexed: (_, random) => [
    { percent: random.whole(0, 10), from: day(random, 2018, 2026), years: random.whole(1, 5) },
  ],
  reserveRaised: (_, random) => [
    { ...dates(random), level: random.whole(1, 500) * 1_000_000, id: `reserve-${random.whole(1, 9)}` },
  ],
};

const reform = (words: Words, random: Random) => {
  const name = random.pick(Object.keys(reforms));
  return made(name, ...(reforms[name]?.(words, random) ?? []));
};
const scenario = (words: Words, random: Random) =>
  made('scenarioOf', ...Array.from({ length: 1 }, () => reform(words, random)));

/** One in eight with the simulation of cash, which takes a second. */
const reformQuery = (words: Words, random: Random) => ({
  scenario: scenario(words, random),
  budgetYears: [random.pick(['2023/24', '2024/25', '2025/26'])],
  missions: [random.pick(words.apportioned)],
  cash: random.next() < 0.125,
});

const liquidityQuery = (words: Words, random: Random) => ({
  budgetYears: [random.pick(['2023/24', '2024/25', '2025/26'])],
  missions: [random.pick(['UNMIK', 'UNFICYP', 'UNISFA', 'MINURSO', 'UNDOF'])],
  sensitivity: false,
  pooled: random.next() < 0.5,
  reserve: random.next() < 0.5,
  assumptions: { 'payment-delay': random.whole(0, 6) },
  payments: { [random.pick(words.states)]: { from: '2025-07', share: random.whole(0, 10) / 10 } },
});
/** Questions whose queries are too tied to each other to be drawn part by part from their samples. */
export const wholeQueries: Readonly<Record<string, (words: Words, random: Random) => unknown>> = {
  compareReform: reformQuery,
  simulateLiquidity: liquidityQuery,
  liquidityFan: (words, random) => {
    const { budgetYears, missions, payments, pooled } = liquidityQuery(words, random);
    return { budgetYears, missions, payments, pooled, paths: 100, seed: random.whole(1, 1_000_000) };
  },
};
const burden = (words: Words, random: Random) =>
  drawQuery('burdenShare', [{ payers: 'weog', servers: 'weog', year: 2012 }], words, random);
const movement = (random: Random) => {
  const from = random.whole(1995, 2024);
  return { from, to: from + random.whole(1, 3) };
};

/** Arguments of every bound function that is not a registered question. A function without a line here is named by the run. */
export const functionArguments: Readonly<Record<string, Arguments>> = {
  ...reforms,
  addEntry: (words, random) => [
    account(words, random),
    {
      kind: random.pick(['credit', 'payment']),
      date: day(random, 2024, 2026),
      amount: random.whole(1, 1000),
      fund: 'UNMISS',
    },
  ],
  apportion: (_, random) => [random.whole(0, 10_000_000), amounts(random)],
  assessOnRates: (_, random) => [
    answer('effectiveRates', { year: random.whole(2010, 2027) }, ['rates']),
    random.whole(1, 1_000_000_000),
  ],
  attributionOf: () => [
    { misattributions: { $table: 'misattributions' }, misattributionMoves: { $table: 'misattribution-moves' } },
  ],
  budgetYearDates: (_, random) => [budgetYear(random)],
  budgetYearOf: (_, random) => [day(random).slice(0, 7)],
  burdenSummary: (words, random) => [answer('burdenShare', burden(words, random))],
  centsOf: (_, random) => [random.whole(-1_000_000, 1_000_000)],
  changeableRules: () => [],
  checkClaims: () => [],
  cite: (words, random) => [answer('burdenShare', burden(words, random)), random.pick(['plain', 'bibtex', 'csl-json'])],
  datedLists: () => [
    {
      groups: { $table: 'groups' },
      groupMembers: { $table: 'group-members/lists' },
      groupMembership: { $table: 'group-membership' },
      ldcMembership: { $table: 'ldc-membership' },
      worldBankIncome: { $table: 'world-bank-income/groups' },
    },
  ],
  earlierScales: () => [
    {
      groups: { $table: 'peacekeeping-groups/brief' },
      levels2001: { $table: 'peacekeeping-levels-2001' },
      levelBounds: { $table: 'peacekeeping-level-bounds/brief' },
      formerStates: { $table: 'member-states/former' },
    },
  ],
  decimalText: (_, random) => [fraction(random), decimals(random)],
  documentAddress: (_, random) => [
    random.pick([
      'A/RES/79/249',
      'A/78/744/Add.1',
      'S/RES/2149',
      'ST/ADM/SER.B/1083',
      'GA/AB/4502',
      'no symbol',
      'A/RES/456 (V)',
    ]),
  ],
  explain: (words, random) => [answer('burdenShare', burden(words, random))],
  fanSteps: (words, random) => [wholeQueries['liquidityFan']?.(words, random)],
  groupingLabel: (words, random) => [answer('burdenShare', burden(words, random), ['payers']), { $value: 'english' }],
  liquiditySummary: (words, random) => [answer('simulateLiquidity', liquidityQuery(words, random))],
  lookup: (words, random) => [anyRule(words, random), day(random, 1950, 2027), random.pick([{}, { beyond: 'carry' }])],
  mandateEnd: (words, random) => [{ mission: random.pick(words.apportioned), budgetYear: budgetYear(random) }],
  memberState: ({ states }, random) => [random.pick(states)],
  memberStates: () => [],
  movementSummary: (_, random) => [answer('burdenMovement', movement(random))],
  noteText: (_, random) => [
    answer('effectiveRates', { year: random.whole(2004, 2027) }, ['notes', random.whole(0, 1)]),
  ],
  overlay: (words, random) => [anyRule(words, random), [{ value: 1, ...dates(random) }]],
  parameters: () => [],
  percentOf: (_, random) => [fraction(random), decimals(random)],
  plainName: (_, random) => [
    random.pick(['Netherlands (the)', 'Türkiye', 'Iran (Islamic Republic of)', 'United States of America (the)']),
  ],
  readScenario: (words, random) => [scenario(words, random)],
  resolveGrouping: (words, random) => [{ grouping: grouping(words, random), year: yearOf(random) }],
  reformSummary: (words, random) => [answer('compareReform', { ...reformQuery(words, random), cash: false })],
  roundHalfUp: (_, random) => [fraction(random), decimals(random)],
  scenarioAddress: (words, random) => [scenario(words, random)],
  scenarioOf: (words, random) => [reform(words, random)],
  scenarioText: (words, random) => [scenario(words, random)],
  setOffStaffAssessment: (words, random) => {
    const assessed = lines(words, random);
    return [assessed, assessed.slice(0, 1).map(({ state }) => ({ state, amount: 10 }))];
  },
  splitMoney: (_, random) => [random.whole(0, 10_000_000), amounts(random)],
  stackOf: (words, random) => [scenario(words, random)],
  stepText: (_, random) => [
    {
      $answer: 'explain',
      args: [answer('effectiveRates', { year: yearOf(random) })],
      part: ['steps', random.whole(0, 3)],
    },
  ],
  scenarioQuery: (_, random) => [
    { payers: random.pick(['usual', 'usa-nothing', 'all-later']), reserve: random.pick(['on', 'off']) },
  ],
  sumBy: (_, random) => [{ $table: 'fatalities' }, { by: [random.pick(['mission', 'year'])], sum: 'deaths' }],
  summaryOf: (words, random) => [answer('burdenShare', burden(words, random))],
  usCents: (_, random) => [random.whole(0, 1_000_000)],
  usDollars: (_, random) => [random.whole(0, 1_000_000)],
  valueOn: (words, random) => [anyRule(words, random), day(random, 1950, 2027), random.pick([{}, { beyond: 'carry' }])],
  yearsWithLevels: () => [],
  yearsWithRates: () => [],
};

/** A call of a bound function that is not a question; nothing where no arguments of it are known. */
export function functionCall(name: string, words: Words, random: Random): Call | undefined {
  const args = functionArguments[name]?.(words, random);
  return args && { name, args };
}
