import { type Recorder, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError } from '../internal/errors/index.js';
import { type DiscountLevel, type Parameter, publishedRateDecimals, valueOn } from '../internal/rules/index.js';
import { type CarriedRates, carryDiscounts, type EffectiveRate } from './carryDiscounts.js';
import type { ScaleFacts } from './facts.js';
import { regularStates } from './regularStates.js';
import type { StateFactor } from './stateFactor.js';

interface Ruled {
  readonly year: number;
  readonly ruleDate: string;
  readonly rules: {
    readonly bearers: Parameter<readonly string[]>;
    readonly levels: Parameter<Readonly<Record<DiscountLevel, number>>>;
  };
  readonly certainty: EffectiveRate['certainty'];
}

/** Joins a year's regular rates with the factors of its states, and lets those who carry the discounts carry them. */
export function ratesFrom(
  facts: Pick<ScaleFacts, 'memberStates' | 'regularScale'>,
  { year, ruleDate, rules, certainty }: Ruled,
  recorder: Recorder,
  factorsOf: () => ReadonlyMap<string, StateFactor>,
): CarriedRates {
  const bearers = valueOn(rules.bearers, ruleDate);
  const factors = factorsOf();
  const states = regularStates(facts, year, recorder);
  recorder.restsOn('derived');
  recorder.applies(rules.levels, valueOn(rules.levels, ruleDate));
  recorder.applies(rules.bearers, bearers);
  const lines = states.map((rated) => {
    const { state } = rated;
    const stateFactor = factors.get(state);
    if (!stateFactor)
      throw new BlueLedgerError('facts-disagree', {
        what: `${state} has a regular rate in ${year} and no peacekeeping level`,
        where: facts.regularScale.name,
        expected: 'a level for every state with a rate',
      });
    return { ...rated, ...stateFactor };
  });
  return carryDiscounts(
    lines,
    {
      rateDecimals: facts.regularScale.columns.rate.decimals,
      publishedDecimals: recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, ruleDate)),
      rule: ruleOf(rules.bearers, bearers),
      certainty,
    },
    recorder,
  );
}
