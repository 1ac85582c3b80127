import { type Recorder, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts } from '../internal/errors/index.js';
import { type DiscountLevel, type Parameter, publishedRateDecimals, valueOn } from '../internal/rules/index.js';
import { requiredNumberAt, requiredTextAt } from '../internal/tables/index.js';
import { type CarriedRates, carryDiscounts } from './carryDiscounts.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import type { StateFactor } from './tableFactors.js';

interface Ruled {
  readonly year: number;
  readonly ruleDate: string;
  readonly rules: {
    readonly bearers: Parameter<readonly string[]>;
    readonly levels: Parameter<Readonly<Record<DiscountLevel, number>>>;
  };
}

/** Joins a year's regular rates with the factors of its states, and lets those who carry the discounts carry them. */
export function ratesFrom(
  facts: ScaleFacts,
  { year, ruleDate, rules }: Ruled,
  recorder: Recorder,
  factorsOf: () => ReadonlyMap<string, StateFactor>,
): CarriedRates {
  const { regularScale: table } = checkFacts(facts, 'regularScale');
  const rows = rowsInForce(table, table.columns.from_year, table.columns.to_year, year);
  const bearers = valueOn(rules.bearers, ruleDate);
  const factors = factorsOf();
  recorder.reads(table, rows);
  recorder.restsOn('derived');
  recorder.applies(rules.levels, valueOn(rules.levels, ruleDate));
  recorder.applies(rules.bearers, bearers);
  const lines = rows.map((row) => {
    const state = requiredTextAt(table.columns.iso3, row);
    const stateFactor = factors.get(state);
    if (!stateFactor)
      throw new BlueLedgerError('facts-disagree', {
        what: `${state} has a regular rate in ${year} and no peacekeeping level`,
        where: facts.peacekeepingFactors.name,
        expected: 'a level for every state with a rate',
      });
    return { state, ...stateFactor, regular: requiredNumberAt(table.columns.rate, row) };
  });
  return carryDiscounts(
    lines,
    {
      rateDecimals: table.columns.rate.decimals,
      publishedDecimals: recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, ruleDate)),
      rule: ruleOf(rules.bearers, bearers),
    },
    recorder,
  );
}
