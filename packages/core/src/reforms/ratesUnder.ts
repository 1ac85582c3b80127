import { type Recorder, ruleOf } from '../internal/answer/index.js';
import { decimalRatio, type Ratio, ratioOf, reduce } from '../internal/math/index.js';
import {
  discountBearers,
  leastDevelopedCeiling,
  publishedRateDecimals,
  regularCeiling,
  regularFloor,
  valueOn,
} from '../internal/rules/index.js';
import { boundRegularRates } from '../rates/boundRegularRates.js';
import { carryDiscounts, type EffectiveRate, type RatedState } from '../rates/carryDiscounts.js';
import { type DerivedRates, deriveRates } from '../rates/deriveRates.js';
import { type ScaleFacts } from '../rates/facts.js';
import { scaleRules } from '../rates/scaleReform.js';
import { discountsGranted } from './assumedRules.js';
import type { Stack } from './stack.js';

type Rates = readonly EffectiveRate[];

/** Units of a rate of the regular scale in one per cent. */
const unitsOf = (percent: number, decimals: number): number => {
  const { numerator, denominator } = decimalRatio(String(percent));
  return Number((numerator * 10n ** BigInt(decimals)) / denominator);
};

/** What a state pays when a part of its discount is granted: 0.1 with half its discount is 0.55. */
function spared({ numerator, denominator }: Ratio, granted: Ratio): Ratio {
  return reduce({
    numerator: denominator * granted.denominator - (denominator - numerator) * granted.numerator,
    denominator: denominator * granted.denominator,
  });
}

/** The rates of a day as they are, and as a stack has them: the same list where it changes none. */
export class RatesOfDays {
  readonly #facts: ScaleFacts;
  readonly #stack: Stack;
  readonly #recorder: Recorder;
  readonly #enacted = new Map<number, DerivedRates>();
  readonly #assumed = new Map<string, Rates>();

  constructor(facts: ScaleFacts, stack: Stack, recorder: Recorder) {
    this.#facts = facts;
    this.#stack = stack;
    this.#recorder = recorder;
  }

  enacted(date: string, recorder = this.#recorder): Rates {
    const year = Number(date.slice(0, 4));
    const derived = this.#enacted.get(year) ?? deriveRates(this.#facts, year, recorder);
    this.#enacted.set(year, derived);
    return derived.rates;
  }

  assumed(date: string, recorder = this.#recorder): Rates {
    const stack = this.#stack;
    const rules = [...scaleRules.map(({ rule }) => rule), discountsGranted, regularCeiling, regularFloor];
    if (!rules.some((rule) => stack.assumed(rule, date))) return this.enacted(date, recorder);
    const key = `${date.slice(0, 4)} ${stack.turns.filter((turn) => turn <= date).at(-1) ?? ''}`;
    const cached = this.#assumed.get(key);
    if (cached) return cached;
    const inside = recorder.inside();
    const rates = this.#assume(date, inside);
    recorder.step(
      () => ({
        step: `Rates of ${date} under the scenario`,
        inputs: { rules: rules.map(({ id }) => id) },
        result: { states: rates.length },
      }),
      inside,
    );
    this.#assumed.set(key, rates);
    return rates;
  }

  #assume(date: string, recorder: Recorder): Rates {
    const [facts, stack] = [this.#facts, this.#stack];
    const reform = stack.reform(scaleRules.map(({ rule }) => rule));
    const { rates } = deriveRates(facts, Number(date.slice(0, 4)), recorder, { date, reform });
    const granted = stack.assumed(discountsGranted, date);
    const ceiling = stack.assumed(regularCeiling, date);
    const floor = stack.assumed(regularFloor, date);
    if (!granted && !ceiling && !floor) return rates;
    const bearers = valueOn(stack.rule(discountBearers), date);
    const { decimals } = facts.regularScale.columns.rate;
    let states = rates.map(({ state, level, regularRatePercent, exactFactor }): RatedState => {
      const carries = bearers.value.includes(level);
      return {
        state,
        level,
        regular: Math.round(regularRatePercent * 10 ** decimals),
        factor: carries ? undefined : ratioOf(exactFactor),
      };
    });
    if (granted) {
      const part = decimalRatio(String(recorder.applies(discountsGranted, granted)));
      const share = { numerator: part.numerator, denominator: part.denominator * 100n };
      states = states.map((one) => (one.factor ? { ...one, factor: spared(one.factor, share) } : one));
    }
    if (ceiling || floor) {
      recorder.note('freed-points-by-our-rule');
      const apply = (rule: typeof regularFloor) =>
        unitsOf(recorder.applies(rule, valueOn(stack.rule(rule), date)), decimals);
      const bounds = {
        floor: apply(regularFloor),
        ceiling: apply(regularCeiling),
        leastDevelopedCeiling: apply(leastDevelopedCeiling),
      };
      states = boundRegularRates(states, bounds);
      recorder.step(() => ({
        step: 'The regular scale within the bounds assumed, by our rule',
        inputs: { ...bounds, decimals },
        result: { states: states.length },
      }));
    }
    const publishedDecimals = valueOn(publishedRateDecimals, date).value;
    const rule = ruleOf(discountBearers, bearers);
    const about = { rateDecimals: decimals, publishedDecimals, rule, certainty: 'assumed' } as const;
    return carryDiscounts(states, about, recorder).rates;
  }
}
