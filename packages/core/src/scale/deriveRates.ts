import { BlueLedgerError } from '../error/index.js';
import { discountBearers, levelFactors, publishedRateDecimals, reformed, valueOn } from '../parameters/index.js';
import { isMemberIn, memberStates, numberAt, textAt } from '../reference/index.js';
import { type Recorder, ruleOf } from '../working/index.js';
import { type CarriedRates, carryDiscounts } from './carryDiscounts.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import type { ScaleOptions } from './options.js';
import { stateFactors, yearsWithLevels } from './stateFactors.js';

/** A Member State that the scale of the year has no rate for. It is not a state outside the United Nations. */
export interface StateWithoutRate {
  readonly state: string;
  /** UN short name in English. */
  readonly name: string;
  /** ISO date of admission. */
  readonly memberSince: string;
}

export interface DerivedRates extends CarriedRates {
  readonly withoutRate: readonly StateWithoutRate[];
}

/** Members of a year that its scale has no rate for. */
function statesWithoutRate(facts: ScaleFacts, year: number, rated: ReadonlySet<string>): StateWithoutRate[] {
  return [...memberStates(facts.memberStates).values()]
    .filter((state) => state.ended === undefined && isMemberIn(state, year) && !rated.has(state.state))
    .map(({ state, name, admitted }) => ({ state, name, memberSince: admitted }));
}

/**
 * Peacekeeping rates of a year from regular rates, factors and the rule that level A carries every discount pro rata.
 * @throws BlueLedgerError `year-not-covered`, `bad-question`, `unknown-code`, `facts-disagree`.
 */
export function deriveRates(
  facts: ScaleFacts,
  year: number,
  recorder: Recorder,
  { date = year === 2001 ? '2001-07-01' : `${year}-01-01`, overrides, reform }: ScaleOptions = {},
): DerivedRates {
  const { regularScale: table } = facts;
  const rows = rowsInForce(table, table.columns.from_year, table.columns.to_year, year);
  const covered = yearsWithLevels(facts);
  if (rows.length === 0)
    throw new BlueLedgerError('year-not-covered', {
      what: overrides?.levels
        ? `regular rates of ${year} are not in the tables`
        : `peacekeeping levels of ${year} are not in the tables`,
      where: 'year',
      expected: `a year from ${covered.first} to ${covered.last}`,
    });
  // Rules before their first day are supposed by whoever brings levels for such a year.
  const ruleDate = date < '2001-07-01' ? '2001-07-01' : date;
  const states = rows.map((row) => textAt(table.columns.iso3, row) as string);
  const bearersRule = reformed(discountBearers, reform);
  const bearers = valueOn(bearersRule, ruleDate);
  recorder.reads(table, rows);
  recorder.restsOn('derived');
  const levelsRule = reformed(levelFactors, reform);
  recorder.applies(levelsRule, valueOn(levelsRule, ruleDate));
  recorder.applies(bearersRule, bearers);
  const factors = stateFactors(
    facts,
    { year, date: ruleDate, states, bearers: bearers.value, overrides, reform },
    recorder,
  );

  const lines = rows.flatMap((row, index) => {
    const state = states[index] as string;
    const found = factors.get(state);
    // The annex of 2001 has no level for those who joined during its three years.
    if (!found && year <= 2003) {
      recorder.note('member-without-level', { state, year });
      return [];
    }
    if (!found)
      throw new BlueLedgerError('facts-disagree', {
        what: `${state} has a regular rate in ${year} and no peacekeeping level`,
        where: facts.peacekeepingFactors.name,
        expected: 'a level for every state with a rate',
      });
    return [{ state, ...found, regular: numberAt(table.columns.rate, row) as number }];
  });
  const carried = carryDiscounts(
    lines,
    {
      rateDecimals: table.columns.rate.decimals,
      publishedDecimals: recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, ruleDate)),
      rule: ruleOf(bearersRule, bearers),
    },
    recorder,
  );
  return { ...carried, withoutRate: statesWithoutRate(facts, year, new Set(lines.map(({ state }) => state))) };
}
