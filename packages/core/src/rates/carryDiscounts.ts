import type { Recorder, WorkingStep } from '../internal/answer/index.js';
import { BlueLedgerError } from '../internal/errors/index.js';
import {
  commonMultiple,
  decimalText,
  type Fraction,
  fractionOf,
  percentOf,
  type Ratio,
  reduce,
} from '../internal/math/index.js';

/** A Member State's rates in one year. */
export interface EffectiveRate {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  /** Level of the peacekeeping scale; `H/I` and `G/H` where the factor does not distinguish the two. */
  readonly level: string;
  /** Rate of the regular budget, in per cent. */
  readonly regularRatePercent: number;
  /** Peacekeeping rate divided by regular rate, to six decimals; `exactFactor` is the whole of it. */
  readonly factor: number;
  readonly exactFactor: Fraction;
  /** Effective rate of assessment for peacekeeping in per cent, as published: four decimals, half up. */
  readonly peacekeepingRatePercent: number;
  /** The same before rounding, to the twelve decimals that a number can show; amounts are computed from `exactShare`. */
  readonly unroundedRatePercent: number;
  /** The unrounded rate as a share of the whole. All shares of a year have one denominator and add up to it. */
  readonly exactShare: Fraction;
}

/** A state with its regular rate (a whole number of the last printed digit) and its factor; without one it carries. */
export interface RatedState {
  readonly state: string;
  readonly level: string;
  readonly regular: number;
  readonly factor: Ratio | undefined;
}

export interface CarriedRates {
  /** Regular rates of those who carry are multiplied by this, to six decimals. */
  readonly permanentMemberFactor: number;
  readonly exactPermanentMemberFactor: Fraction;
  /** By alpha-3 code. */
  readonly rates: readonly EffectiveRate[];
}

/**
 * Rates in which some states carry, pro rata to their regular rates, what the others are spared:
 *
 * factor of those who carry = 1 + (sum over the others of (1 − factor) × regular rate) ÷ (sum of the regular rates of
 * those who carry)
 *
 * All in whole numbers over one denominator, so that the shares add up exactly, to the sum of the regular rates: 100 per
 * cent but for 2003, when new members were added to a scale already full.
 */
export function carryDiscounts(
  states: readonly RatedState[],
  {
    rateDecimals,
    publishedDecimals,
    rule,
  }: { rateDecimals: number; publishedDecimals: number; rule: WorkingStep['parameter'] & {} },
  recorder: Recorder,
): CarriedRates {
  // Weights in units of (regular rate) ÷ common, so that every factor is a whole number of them.
  const common = commonMultiple(new Set(states.flatMap(({ factor }) => (factor ? [reduce(factor).denominator] : []))));
  let discounts = 0n;
  let carriers = 0n;
  let whole = 0n;
  for (const { regular, factor } of states) {
    const rate = BigInt(regular);
    whole += rate;
    if (factor) discounts += rate * (common - (common * factor.numerator) / factor.denominator);
    else carriers += rate;
  }
  if (carriers === 0n)
    throw new BlueLedgerError('bad-query', {
      what: 'no state carries the discounts of the others',
      where: 'levels',
      expected: 'at least one state of level A with a regular rate above zero',
    });
  const premium: Ratio = { numerator: carriers * common + discounts, denominator: carriers * common };
  recorder.step(() => ({
    step: 'Level A carries the discounts of all other levels, pro rata to regular rates',
    inputs: {
      discounts: `${discounts}/${common}`,
      regularRatesOfLevelA: String(carriers),
      unit: `10^-${rateDecimals} per cent`,
    },
    parameter: rule,
    result: fractionOf(reduce(premium)),
  }));
  const denominator = whole * premium.denominator;
  const hundred = 10n ** BigInt(rateDecimals + 2) * premium.denominator;
  const rates = states.map(({ state, level, regular, factor = premium }): EffectiveRate => {
    const numerator = (BigInt(regular) * premium.denominator * factor.numerator) / factor.denominator;
    const rate = { numerator, denominator: hundred };
    return {
      state,
      level,
      regularRatePercent: regular / 10 ** rateDecimals,
      factor: Number(decimalText(factor, 6)),
      exactFactor: fractionOf(reduce(factor)),
      peacekeepingRatePercent: percentOf(rate, publishedDecimals),
      unroundedRatePercent: percentOf(rate, 12),
      exactShare: fractionOf({ numerator, denominator }),
    };
  });
  return {
    permanentMemberFactor: Number(decimalText(premium, 6)),
    exactPermanentMemberFactor: fractionOf(reduce(premium)),
    rates,
  };
}
