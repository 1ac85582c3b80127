import { fatalities } from '@blueledger/datasets/fatalities';
import { memberStatesFormer as formerStates } from '@blueledger/datasets/member-states/former';
import { peacekeepingGroupsBrief as groups } from '@blueledger/datasets/peacekeeping-groups/brief';
import { peacekeepingLevelBoundsBrief as levelBounds } from '@blueledger/datasets/peacekeeping-level-bounds/brief';
import { peacekeepingLevels2001 as levels2001 } from '@blueledger/datasets/peacekeeping-levels-2001';
import * as z from 'zod/mini';
import * as bundled from '../src/bundled.js';
import * as core from '../src/index.js';
import { boundFunctions, questions } from '../src/internal/questions/index.js';
import * as schemas from '../src/schemas/index.js';
import { bundledFacts } from './bundledFacts.js';
import { argumentOf, factsOf } from './registered.js';

/** Every entry that has functions, by the name a reader imports it by. */
export const entries: Readonly<Record<string, object>> = {
  '@blueledger/core': core,
  '@blueledger/core/schemas': schemas,
  '@blueledger/core/bundled': bundled,
};

/**
 * An argument that a sound call takes. `as: 'query'`: each of its options is put wrong, one after the other. `whole`: it is
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

const burden = bundled.burdenShare({ year: 2012 });
const moved = bundled.burdenMovement({ from: 2012, to: 2013 });
const rates = bundled.effectiveRates({ year: 2025 });
const run = bundled.simulateLiquidity({ budgetYears: ['2025/26'], missions: ['UNMIK'], sensitivity: false });
const dates = { from: '2026-01-01', to: '2026-06-30' };
const scenario = bundled.scenarioOf(bundled.premiumShared(dates));
const compared = bundled.compareReform({ scenario, budgetYears: ['2025/26'], missions: ['UNMIK'], cash: false });
const payment = { kind: 'payment', date: '2024-08-01', amount: 100, fund: 'UNMISS' };
const assessment = { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 500 };
const account = { state: 'JPN', fund: 'UNMISS', entries: [assessment, payment] };
const rate = () => {
  const found = bundled.parameters().find(({ id }) => id === 'personnel-reimbursement-rate');
  if (!found) throw new Error('the rate of reimbursement has gone');
  return found;
};
const lines = [{ state: 'JPN', amount: 100 }];
const personnelRow = { iso3: 'NPL', month: '2024-06', persons: 1 };
const own = { name: 'own', title: 'Own data', dataVersion: 'own 1', accessed: '2026-11-22' };

/** Functions whose arguments are the same in every entry. */
const alone: Readonly<Record<string, readonly Argument[]>> = {
  burdenSummary: [whole(burden)],
  groupingLabel: [whole(burden.payers), whole(core.english)],
  noteText: [whole(burden.notes[0])],
  lookup: [whole(rate()), query('2024-01-01'), options({ beyond: 'carry' })],
  valueOn: [whole(rate()), query('2024-01-01'), options({ beyond: 'carry' })],
  overlay: [whole(rate()), query([{ value: 1, from: '2026-01-01', to: '2026-02-01' }])],
  cite: [
    whole(burden),
    query('plain'),
    options({ number: '7', address: 'https://example.org', accessed: '2026-11-29' }),
  ],
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
  memberState: [query('JPN')],
  memberStates: [],
  plainName: [query('Netherlands (the)')],
  resolveGrouping: [query({ grouping: 'weog', year: 2012 })],
  yearsWithLevels: [],
  yearsWithRates: [],
  movementSummary: [whole(moved), options({})],
  summaryOf: [whole(burden)],
  attributionOf: [whole(bundledFacts)],
  datedLists: [options({ ldcMembership: bundledFacts.ldcMembership })],
  earlierScales: [whole({ groups, levels2001, levelBounds, formerStates })],
  sumBy: [whole(fatalities), query({ by: ['mission'], sum: 'deaths' })],
  addEntry: [query(account), query({ kind: 'credit', date: '2024-09-01', amount: 5 })],
  assessOnRates: [whole(rates.rates), query(100)],
  setOffStaffAssessment: [query(lines), query([{ state: 'JPN', amount: 10 }])],
  checkClaims: [],
  parameters: [],
  changeableRules: [],
  documentAddress: [query('A/RES/79/249')],
  stepText: [whole(core.explain(rates).steps[0])],
  liquiditySummary: [whole(run), whole({ messages: core.liquidityEnglish, months: core.english })],
  reformSummary: [whole(compared), options({})],
  scenarioQuery: [options({ payers: 'usa-nothing' })],
  fanSteps: [query({ budgetYears: ['2025/26'], paths: 100, seed: 1 })],
  mandateEnd: [query({ mission: 'UNIFIL', budgetYear: '2025/26' })],
  budgetCut: [query({ ...dates, percent: 15, personnelPercent: 25 })],
  ceilingLowered: [query({ ...dates, ceiling: 20, floor: 0.002 })],
  closedAtMandateEnd: [query({ mission: 'UNIFIL', mandateUntil: '2025-08-31' })],
  discountsHalved: [query(dates)],
  payerPaysAtMost: [query({ ...dates, payer: 'USA', percent: 25 })],
  payerPaysNothing: [query({ ...dates, payer: 'USA' })],
  payerPaysOnFirstDay: [query({ ...dates, payer: 'USA' })],
  poolingSet: [query({ ...dates, pooled: false })],
  premiumShared: [query(dates)],
  reimbursementIndexed: [query({ percent: 3, from: '2024-07-01', years: 2 })],
  reserveRaised: [query({ ...dates, level: 300_000_000, id: 'reserve-raised' })],
  readScenario: [query(scenario)],
  scenarioAddress: [query(scenario)],
  scenarioText: [query(scenario)],
  scenarioOf: [query(bundled.premiumShared(dates))],
  stackOf: [query(scenario)],
  scenarioShape: [],
  checkRows: [whole(schemas.personnel), whole([personnelRow]), options({ place: 'own.csv', lines: [2] })],
  parseRows: [whole(schemas.personnel), whole([personnelRow]), options({ place: 'own.csv', lines: [2] })],
  parseShape: [whole(z.object({ a: z.string() })), whole({ a: 'text' }), query('place')],
  factTable: [whole(schemas.personnel), query([personnelRow]), query(own)],
  ownIncomes: [query([{ iso3: 'BRA', year: 2025, income_usd: 2.1e12 }])],
  groupingCodes: [query([{ group: 'own', iso3: 'NPL' }])],
  levelChoices: [query([{ iso3: 'JPN', level: 'C' }])],
  paymentEntries: [
    query([{ iso3: 'JPN', fund: 'UNMISS', date: '2025-02-01', amount_usd: 1 }]),
    query({ state: 'JPN', fund: 'UNMISS' }),
  ],
  appropriationQueries: [query([{ mission: 'UNMISS', from: '2025-07-01', to: '2026-06-30', total_usd: 1 }])],
};

export interface PublicCall {
  readonly entry: string;
  readonly name: string;
  readonly call: (...given: readonly unknown[]) => unknown;
  readonly given: readonly Argument[];
}

/** The facts of every question and of what is bound beside them, by the name of the pure function. */
const facts = new Map(
  await Promise.all(
    [...questions, ...boundFunctions].flatMap(({ name, form = name, facts }) =>
      facts && form === name ? [factsOf(facts).then((tables) => [name, tables] as const)] : [],
    ),
  ),
);

/** A sound call of a question, from its first sample. */
function registered(name: string): readonly Argument[] | undefined {
  const question = questions.find((each) => each.name === name);
  if (!question) return undefined;
  const [sample] = question.samples;
  const sound = argumentOf(question, sample);
  if (question.answerOf !== undefined) return [whole(sound)];
  if (sound === undefined) return [];
  return [{ sound, as: question.optional ? 'options' : 'query' }];
}

/** Every function of every entry with a sound call; one that neither the registry nor the table above knows throws. */
export const publicCalls: readonly PublicCall[] = Object.entries(entries).flatMap(([entry, module]) =>
  Object.entries(module).flatMap(([name, call]): PublicCall[] => {
    if (typeof call !== 'function' || name === 'BlueLedgerError') return [];
    const own = registered(name) ?? alone[name];
    if (!own)
      throw new Error(
        `${entry} has a function ${name} that no sound call is known of: add it to internal/questions, or to publicCalls.ts`,
      );
    const tables = entry === '@blueledger/core/bundled' ? undefined : facts.get(name);
    return [
      { entry, name, call: call as PublicCall['call'], given: tables === undefined ? own : [whole(tables), ...own] },
    ];
  }),
);
