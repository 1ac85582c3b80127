import { type Answer, answer } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkBoolean,
  checkFacts,
  checkKeys,
  checkLength,
  checkList,
  didYouMean,
  faultOfValue,
  nearest,
  short,
} from '../internal/errors/index.js';
import { budgetYearDates } from '../internal/math/index.js';
import { memberState } from '../internal/states/index.js';
import { scaleTables } from '../rates/facts.js';
import { type CashUnderReform, cashUnder } from './cashUnder.js';
import { changeableRules } from './changeableRules.js';
import type { ReformFacts } from './facts.js';
import { RatesOfDays } from './ratesUnder.js';
import { readScenario } from './readScenario.js';
import type { Scenario } from './scenario.js';
import { type Conflict, type Stack, stackOf } from './stack.js';
import { type Outcome, type YearUnderReform, yearsTogether, yearUnder } from './yearUnder.js';

export interface ReformQuery {
  /** A scenario, or its text or address. */
  readonly scenario: Scenario | string;
  /** One to five peacekeeping budget years in order, such as `['2025/26']`: 2018/19 to 2025/26. */
  readonly budgetYears: readonly string[];
  /** UN acronyms. Default: every mission that something was apportioned for. */
  readonly missions?: readonly string[] | undefined;
  /**
   * Whether to simulate the cash month by month as well, which takes a second or two. Default: where the scenario touches
   * payments, the reserve fund or pooling.
   */
  readonly cash?: boolean | undefined;
}

export type ReformAnswer = Answer<'compareReform', ReformQuery & { readonly scenario: Scenario }> & {
  /** Each year, in order. */
  readonly years: readonly YearUnderReform[];
  /** All years together. */
  readonly overall: Outcome;
  /** The cash of the missions month by month; undefined where it was not simulated. */
  readonly cash: CashUnderReform | undefined;
  /** Reforms that set the same rule for the same days: the later one stands there. */
  readonly conflicts: readonly Conflict[];
  /** First day on which the scenario assumes anything. */
  readonly changesFrom: string;
};

function checkYears(budgetYears: readonly string[]): void {
  const starts = checkList(budgetYears, 'budgetYears').map((year) => budgetYearDates(year).from);
  if (
    starts.length === 0 ||
    starts.length > 5 ||
    starts.some((from, at) => at > 0 && from <= (starts[at - 1] as string))
  )
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(budgetYears, 'is no list of budget years'),
      where: 'budgetYears',
      expected: 'one to five budget years, each once and in order, such as ["2024/25", "2025/26"]',
    });
}

/** Refuses a state that is not valid; missions are held against the pieces of each year. */
function checkStates(stack: Stack, facts: Pick<ReformFacts, 'memberStates'>): void {
  for (const { rule, of } of changeableRules())
    if (of === 'state') for (const state of stack.named(rule)) memberState(facts.memberStates, state, `${rule.id}.of`);
}

/** Refuses a mission for which nothing was apportioned in any year of the query: the scenario would change nothing of it. */
function checkMissions(stack: Stack, years: readonly YearUnderReform[]): void {
  const known = [...new Set(years.flatMap(({ missions }) => missions.map(({ mission }) => mission)))].sort();
  for (const { rule, of } of changeableRules())
    for (const mission of of === 'mission' ? stack.named(rule) : [])
      if (!known.includes(mission)) {
        const near = nearest(mission, known);
        throw new BlueLedgerError('unknown-code', {
          what: `nothing was apportioned for ${short(mission)} in the years and missions of the query`,
          where: `${rule.id}.of`,
          expected: `one of ${known.join(', ')}`,
          remedy: didYouMean(near),
        });
      }
}

const touchesCash = (stack: Stack) =>
  changeableRules().some(({ rule, moves }) => moves === 'cash' && stack.touches(rule));

/** What a scenario is called: the titles of its reforms in order. */
export const titleOf = ({ reforms }: Scenario): string => reforms.map(({ title }) => title).join(' + ');

/**
 * A scenario beside things as they are: for every Member State, mission and contributor of uniformed personnel the baseline,
 * the figure under the scenario and the difference, by budget year and together, in whole US dollars and persons. The
 * figures always add up: what some are assessed less, others are assessed more, or the budget falls by it, and `balance`
 * says which. Nothing moves before the first day of the scenario.
 *
 * What is due is taken as it was apportioned; a state that pays late or never still owes. What that does to cash month by
 * month is in `cash`: `simulateLiquidity` run twice on the same assumptions, where the scenario touches payments, the reserve
 * fund or pooling.
 *
 * @throws BlueLedgerError as `readScenario` and `stackOf`; `bad-year`, `year-not-covered` for a year whose apportionment is
 * not available; `unknown-code` for a state or mission that is not valid.
 * @example
 * ```ts
 * const scenario = scenarioOf(premiumShared({ from: '2026-01-01' }));
 * const { balance } = compareReform({ scenario, budgetYears: ['2025/26'] }).overall;
 * balance.paidByOthers - balance.saved === balance.budget; // => true
 * balance.budget; // => 0
 * ```
 */
export function compareReform(facts: ReformFacts, query: ReformQuery): ReformAnswer {
  checkFacts(facts, ...scaleTables, 'apportionments', 'personnelByMission');
  const { budgetYears, missions } = checkKeys(query, ['scenario', 'budgetYears', 'missions', 'cash']);
  const scenario = readScenario(query.scenario);
  checkYears(budgetYears);
  if (missions !== undefined) checkLength(checkList(missions, 'missions'), 500, 'missions');
  const stack = stackOf(scenario);
  checkStates(stack, facts);
  if (query.cash !== undefined) checkBoolean(query.cash, 'cash');
  const complete = { ...query, scenario };
  return answer(
    {
      kind: 'compareReform',
      query: complete,
      title: `${titleOf(scenario)}: ${budgetYears.length === 1 ? budgetYears[0] : `${budgetYears[0]} to ${budgetYears.at(-1)}`}`,
    },
    (recorder) => {
      recorder.restsOn('derived');
      recorder.note('rates-derived');
      recorder.note('largest-remainder', { unit: 1 });
      const years = budgetYears.map((budgetYear) => {
        const inside = recorder.inside();
        const { year } = yearUnder(facts, { budgetYear, missions, stack }, inside);
        recorder.step(
          () => ({ step: `Budget year ${budgetYear}`, inputs: { turns: stack.turns }, result: year.balance }),
          inside,
        );
        return year;
      });
      checkMissions(stack, years);
      for (const { rule, moves } of changeableRules())
        if (moves === 'cash' && stack.touches(rule)) {
          recorder.note('moves-cash');
          for (const of of [undefined, ...stack.named(rule)]) {
            const dated = stack.rule(rule, of).values.find(({ status }) => status === 'scenario');
            if (dated) recorder.applies(rule, dated);
          }
        }
      for (const note of stack.conflicts)
        recorder.note('reforms-meet', {
          parameter: note.parameter,
          of: note.of ?? '',
          from: note.from,
          earlier: note.earlier.reform,
          later: note.later.reform,
        });
      const simulated = facts.liquidity && (query.cash ?? touchesCash(stack)) ? facts.liquidity : undefined;
      const rates = new RatesOfDays(facts, stack, recorder);
      const cash = simulated && cashUnder(simulated, { budgetYears, missions, stack, rates }, recorder);
      const last = budgetYearDates(budgetYears.at(-1) as string).to;
      if (stack.from > last) recorder.note('scenario-begins-later', { from: stack.from });
      return { years, overall: yearsTogether(years), cash, conflicts: stack.conflicts, changesFrom: stack.from };
    },
  );
}
