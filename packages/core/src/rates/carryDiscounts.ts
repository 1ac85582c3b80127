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

/**
 * How a rate is known. `exact`: it reproduces official amounts to the last digit (from 2012). `derived`: from groups or
 * levels that were read or that follow from others, without a printed list of rates to hold it against. `projected`: by the
 * scale in force, for a year to come. `assumed`: under what the query assumes. `bounded`: between two rates.
 */
export type RateCertainty = 'exact' | 'derived' | 'projected' | 'assumed' | 'bounded';

/** A Member State's rates in one year. */
export interface EffectiveRate {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  readonly certainty: Exclude<RateCertainty, 'bounded'>;
  /**
   * Level of the peacekeeping scale; `H/I` and `G/H` where the factor does not distinguish the two. Until June 2001 the
   * group of the ad hoc scale, A to D.
   */
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
  /** A rate that is known has none. */
  readonly range?: undefined;
}

/** A state with its regular rate (a whole number of the last printed digit) and its factor; without one it carries. */
export interface RatedState {
  readonly state: string;
  readonly level: string;
  readonly regular: number;
  readonly factor: Ratio | undefined;
  /** Admitted after the scale was fixed, and assessed beyond it: nobody carries what it is spared. */
  readonly added?: boolean | undefined;
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
 * All in whole numbers over one denominator, so that the rates add up exactly: to the sum of the regular rates of the
 * scale as fixed, which is 100 per cent but for 2003, and to what states pay that were added to it later. What these are
 * spared nobody carries: what they pay is income beyond what was apportioned (A/RES/31/5 C, section III). Where those who
 * carry pay the rest of the whole, `rest` is that whole: 100 per cent, whatever the regular rates add up to.
 */
export function carryDiscounts(
  states: readonly RatedState[],
  {
    rateDecimals,
    publishedDecimals,
    rule,
    certainty,
    rest,
  }: {
    rateDecimals: number;
    publishedDecimals: number;
    rule: WorkingStep['parameter'] & {};
    certainty: EffectiveRate['certainty'];
    /** In units of the regular rates. */
    rest?: bigint | undefined;
  },
  recorder: Recorder,
): CarriedRates {
  // Weights in units of (regular rate) ÷ common, so that every factor is a whole number of them.
  const common = commonMultiple(new Set(states.flatMap(({ factor }) => (factor ? [reduce(factor).denominator] : []))));
  let discounts = 0n;
  let carriers = 0n;
  let regularRates = 0n;
  for (const { regular, factor, added = false } of states) {
    const rate = BigInt(regular);
    if (added) continue;
    regularRates += rate;
    if (factor) discounts += rate * (common - (common * factor.numerator) / factor.denominator);
    else carriers += rate;
  }
  if (carriers === 0n)
    throw new BlueLedgerError('bad-query', {
      what: 'no state carries the discounts of the others',
      where: 'levels',
      expected: 'at least one state of level A with a regular rate above zero',
    });
  if (rest !== undefined) discounts += (rest - regularRates) * common;
  const premium: Ratio = { numerator: carriers * common + discounts, denominator: carriers * common };
  recorder.step(() => ({
    step: 'Those who carry take the discounts of all others, pro rata to regular rates',
    inputs: {
      discounts: `${discounts}/${common}`,
      regularRatesOfThoseWhoCarry: String(carriers),
      unit: `10^-${rateDecimals} per cent`,
    },
    parameter: rule,
    result: fractionOf(reduce(premium)),
  }));
  const hundred = 10n ** BigInt(rateDecimals + 2) * premium.denominator;
  const paid = states.map(
    ({ regular, factor = premium }) => (BigInt(regular) * premium.denominator * factor.numerator) / factor.denominator,
  );
  const denominator = paid.reduce((sum, numerator) => sum + numerator, 0n);
  // Few factors have many states.
  const factors = new Map<Ratio, Pick<EffectiveRate, 'factor' | 'exactFactor'>>();
  const shownFactor = (factor: Ratio) => {
    const shown = factors.get(factor) ?? {
      factor: Number(decimalText(factor, 6)),
      exactFactor: fractionOf(reduce(factor)),
    };
    factors.set(factor, shown);
    return shown;
  };
  const rates = states.map(({ state, level, regular, factor = premium }, index): EffectiveRate => {
    const numerator = paid[index] as bigint;
    const rate = { numerator, denominator: hundred };
    return {
      state,
      certainty,
      level,
      regularRatePercent: regular / 10 ** rateDecimals,
      ...shownFactor(factor),
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
