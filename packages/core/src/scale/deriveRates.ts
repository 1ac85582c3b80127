import { BlueLedgerError } from '../error/index.js';
import { discountBearers, levelFactors, publishedRateDecimals, valueOn } from '../parameters/index.js';
import {
  commonMultiple,
  decimalText,
  type Fraction,
  fractionOf,
  percentOf,
  type Ratio,
  reduce,
} from '../quantity/index.js';
import { numberAt, textAt } from '../reference/index.js';
import { type Recorder, ruleOf } from '../working/index.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { stateFactors } from './stateFactors.js';

/** A Member State's rates in one year. */
export interface EffectiveRate {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  /** Level of the peacekeeping scale; `H/I` and `G/H` where the factor does not tell the two apart. */
  readonly level: string;
  /** Rate of the regular budget, in per cent. */
  readonly regularRatePercent: number;
  /** Peacekeeping rate divided by regular rate, to six decimals; `exactFactor` is the whole of it. */
  readonly factor: number;
  readonly exactFactor: Fraction;
  /** Effective rate of assessment for peacekeeping in per cent, as published: four decimals, half up. */
  readonly peacekeepingRatePercent: number;
  /** The unrounded rate as a share of the whole. All shares of a year have one denominator and add up to it. */
  readonly exactShare: Fraction;
}

export interface DerivedRates {
  /** Regular rates of level A are multiplied by this, to six decimals. */
  readonly permanentMemberFactor: number;
  readonly exactPermanentMemberFactor: Fraction;
  /** By alpha-3 code. */
  readonly rates: readonly EffectiveRate[];
}

/**
 * The first and last year for which levels are in hand.
 *
 * @example
 * ```ts
 * yearsWithLevels(facts); // => { first: 2012, last: 2027 }
 * ```
 */
export function yearsWithLevels({ peacekeepingFactors: table }: ScaleFacts): {
  readonly first: number;
  readonly last: number;
} {
  const { from_year, to_year } = table.columns;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < table.rowCount; row += 1) {
    first = Math.min(first, from_year.values[row] as number);
    last = Math.max(last, to_year.values[row] as number);
  }
  return { first, last };
}

/**
 * Peacekeeping rates of a year from regular rates, factors and the rule that level A carries every discount pro rata:
 *
 * factor of A = 1 + (sum over the others of (1 − factor) × regular rate) ÷ (sum over A of regular rates)
 *
 * All in whole numbers over one denominator, so that the shares add up exactly.
 */
export function deriveRates(facts: ScaleFacts, year: number, recorder: Recorder): DerivedRates {
  const { first, last } = yearsWithLevels(facts);
  if (year < first || year > last)
    throw new BlueLedgerError('year-not-covered', {
      what: `peacekeeping levels of ${year} are not in the tables`,
      where: 'year',
      expected: `a year from ${first} to ${last}`,
    });
  const { regularScale: table } = facts;
  const rows = rowsInForce(table, table.columns.from_year, table.columns.to_year, year);
  recorder.reads(table, rows);
  recorder.restsOn('derived');
  const date = `${year}-01-01`;
  const bearers = valueOn(discountBearers, date);
  recorder.applies(levelFactors, valueOn(levelFactors, date));
  const bearing = recorder.applies(discountBearers, bearers);
  const factors = stateFactors(facts, year, recorder);

  const lines = rows.map((row) => {
    const state = textAt(table.columns.iso3, row) as string;
    const found = factors.get(state);
    if (!found)
      throw new BlueLedgerError('facts-disagree', {
        what: `${state} has a regular rate in ${year} and no peacekeeping level`,
        where: facts.peacekeepingFactors.name,
        expected: 'a level for every state with a rate',
      });
    return { state, ...found, regular: numberAt(table.columns.rate, row) as number };
  });
  const carries = (line: { readonly level: string }) => bearing.includes(line.level);

  // Weights in units of (regular rate) ÷ common, so that every factor is a whole number of them.
  const common = commonMultiple(lines.flatMap(({ factor }) => (factor ? [reduce(factor).denominator] : [])));
  let discounts = 0n;
  let carriers = 0n;
  for (const line of lines) {
    if (carries(line)) carriers += BigInt(line.regular);
    else {
      const { numerator, denominator } = line.factor as Ratio;
      discounts += BigInt(line.regular) * (common - (common * numerator) / denominator);
    }
  }
  const premium = recorder.step(
    () => ({
      step: 'Level A carries the discounts of all other levels, pro rata to regular rates',
      inputs: {
        discounts: `${discounts}/${common}`,
        regularRatesOfLevelA: String(carriers),
        unit: `10^-${table.columns.rate.decimals} per cent`,
      },
      parameter: ruleOf(discountBearers, bearers),
    }),
    (): Ratio => ({ numerator: carriers * common + discounts, denominator: carriers * common }),
    (ratio) => fractionOf(reduce(ratio)),
  );
  const decimals = recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, date));
  const hundredPercent = 10n ** BigInt(table.columns.rate.decimals + 2);
  const denominator = hundredPercent * premium.denominator;
  const rates = lines.map((line): EffectiveRate => {
    const factor = carries(line) ? premium : (line.factor as Ratio);
    const share: Ratio = {
      numerator: (BigInt(line.regular) * premium.denominator * factor.numerator) / factor.denominator,
      denominator,
    };
    return {
      state: line.state,
      level: line.level,
      regularRatePercent: line.regular / 10 ** table.columns.rate.decimals,
      factor: Number(decimalText(factor, 6)),
      exactFactor: fractionOf(reduce(factor)),
      peacekeepingRatePercent: percentOf(share, decimals),
      exactShare: fractionOf(share),
    };
  });
  return {
    permanentMemberFactor: Number(decimalText(premium, 6)),
    exactPermanentMemberFactor: fractionOf(reduce(premium)),
    rates,
  };
}
