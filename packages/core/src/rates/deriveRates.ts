import type { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts } from '../internal/errors/index.js';
import { discountBearers, firstDayIn, firstDayOf, levelFactors, reformed, valueOn } from '../internal/rules/index.js';
import { requiredTextAt } from '../internal/tables/index.js';
import type { CarriedRates } from './carryDiscounts.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import type { ScaleOptions } from './options.js';
import { ratesFrom } from './ratesFrom.js';
import { exactScaleOn, premiumOf } from './scaleOn.js';
import { checkScaleReform } from './scaleReform.js';
import { stateFactors } from './stateFactors.js';
import { isProjected, yearsWithLevels } from './tableFactors.js';

export type DerivedRates = CarriedRates;

/**
 * Peacekeeping rates of a day of a year, one for every state: as decided, or with the levels and rules that the caller
 * assumes.
 * @throws BlueLedgerError `year-not-covered`, `bad-query`, `bad-number`, `unknown-code`, `facts-disagree`.
 */
export function deriveRates(
  facts: ScaleFacts,
  year: number,
  recorder: Recorder,
  { date: day, overrides, reform }: ScaleOptions = {},
): DerivedRates {
  checkScaleReform(reform);
  if (!overrides?.levels && reform === undefined) {
    const scale = exactScaleOn(facts, { year, date: day }, recorder);
    return { ...premiumOf(scale), rates: scale.rates };
  }
  const date = day ?? firstDayIn(levelFactors, year);
  const { regularScale: table } = checkFacts(facts, 'regularScale');
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
  // Whoever brings levels for a year before the first rules assumes those rules for it.
  const first = firstDayOf(levelFactors);
  const ruleDate = date < first ? first : date;
  const states = rows.map((row) => requiredTextAt(table.columns.iso3, row));
  const rules = { bearers: reformed(discountBearers, reform), levels: reformed(levelFactors, reform) };
  const bearers = valueOn(rules.bearers, ruleDate).value;
  const assumes =
    overrides?.levels ||
    [rules.bearers, rules.levels].some((rule) => valueOn<unknown>(rule, ruleDate).status === 'scenario');
  const known =
    covered.first <= year && year <= covered.last ? (isProjected(facts, year) ? 'projected' : 'exact') : 'derived';
  const certainty = assumes ? 'assumed' : known;
  return ratesFrom(facts, { year, ruleDate, rules, certainty }, recorder, () =>
    stateFactors(facts, { year, date: ruleDate, states, bearers, overrides, reform }, recorder),
  );
}
