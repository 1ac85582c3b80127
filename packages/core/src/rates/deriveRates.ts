import type { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts } from '../internal/errors/index.js';
import { discountBearers, firstDayIn, firstDayOf, levelFactors, reformed, valueOn } from '../internal/rules/index.js';
import { requiredTextAt } from '../internal/tables/index.js';
import type { CarriedRates } from './carryDiscounts.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import type { ScaleOptions } from './options.js';
import { ratesFrom } from './ratesFrom.js';
import { checkScaleReform } from './scaleReform.js';
import { stateFactors } from './stateFactors.js';
import { yearsWithLevels } from './tableFactors.js';

export type DerivedRates = CarriedRates;

/**
 * Peacekeeping rates of a year from regular rates, factors and the rule that level A carries every discount pro rata:
 * with what the caller assumes, and for any year that has levels.
 * @throws BlueLedgerError `year-not-covered`, `bad-query`, `bad-number`, `unknown-code`, `facts-disagree`.
 */
export function deriveRates(
  facts: ScaleFacts,
  year: number,
  recorder: Recorder,
  { date = firstDayIn(levelFactors, year), overrides, reform }: ScaleOptions = {},
): DerivedRates {
  checkScaleReform(reform);
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
  return ratesFrom(facts, { year, ruleDate, rules }, recorder, () =>
    stateFactors(facts, { year, date: ruleDate, states, bearers, overrides, reform }, recorder),
  );
}
