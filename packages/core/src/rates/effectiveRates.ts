import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, checkRecord } from '../internal/errors/index.js';
import { checkDate, checkYear, decimalText, type Fraction, fractionOf } from '../internal/math/index.js';
import { firstDayOf, levelFactors } from '../internal/rules/index.js';
import type { RateCertainty } from './carryDiscounts.js';
import { type FactorRange, isExact, type RateScheme, type StateRate } from './datedScale.js';
import { deriveRates } from './deriveRates.js';
import { type ScaleFacts, scaleTables } from './facts.js';
import { membersWithoutRate, type StateWithoutRate } from './membersWithoutRate.js';
import { noteDays, noteScales } from './noteScale.js';
import type { ScaleOptions } from './options.js';
import { hasRegularRates, noRatesOf, scaleOn } from './scaleOn.js';
import { noteSums, type ScaleSums, scaleSums } from './scaleSums.js';

export interface EffectiveRatesQuery extends ScaleOptions {
  /**
   * Calendar year: 1974 to 2027 with the scales before 2012 available, else 2012 to 2027 and, with the levels of 2001, July
   * 2001 to 2003; any other with `overrides.levels`. A year in which rates change is answered for its first days, or for
   * `date`.
   */
  readonly year: number;
}

/** Regular rates of those who carry are multiplied by it: one number, or two between which it lies. */
export type PremiumOfScale =
  | { readonly permanentMemberFactor: number; readonly exactPermanentMemberFactor: Fraction }
  | {
      readonly permanentMemberFactor: undefined;
      readonly exactPermanentMemberFactor: undefined;
      readonly permanentMemberFactorRange: FactorRange;
    };

export type EffectiveRates = Answer<'effectiveRates', EffectiveRatesQuery> &
  PremiumOfScale & {
    /** The four ad hoc groups, until June 2001, or the levels. */
    readonly scheme: RateScheme;
    /** How the rates are known, by the least sure of them. */
    readonly certainty: RateCertainty;
    /** First and last day of the year on which these rates hold. */
    readonly from: string;
    readonly to: string;
    /** By alpha-3 code, former states by that of their time. In a year of bounds some lie between two: `certainty`. */
    readonly rates: readonly StateRate[];
    /** What the rates add up to. */
    readonly sums: ScaleSums;
    readonly withoutRate: readonly StateWithoutRate[];
  };

/**
 * The effective rate of assessment of every Member State for peacekeeping in a calendar year, derived (never looked up)
 * from regular rates, level factors and the permanent members' premium (A/RES/55/235), and until June 2001 from the four ad
 * hoc groups (A/RES/3101 (XXVIII)). Rates in per cent; exact shares as fractions that add up to one. Each rate has its
 * certainty: from 2012 exact; before derived; of 2004 to 2011 the levels of some states are open, and their rates and those
 * of the permanent members, who carry the discounts, are `bounded`: `range` has the lowest and the highest, and nothing
 * stands for them. 2001 has two scales: `date` from 1 July on gives the second. Members that the scale has no rate for are
 * listed apart. `overrides.levels` assumes other levels, `reform` other rules.
 *
 * @throws BlueLedgerError `bad-year` for what is not a valid year, `year-not-covered` outside the years with rates available,
 * `bad-query` for a level that is not valid, a date of another year or a rule that a reform does not change here, `bad-number`
 * for a share that is not valid.
 * @example
 * ```ts
 * const of = (state, query) => effectiveRates(query).rates.find((rate) => rate.state === state);
 * of('USA', { year: 2025 }).peacekeepingRatePercent; // => 26.1584
 * of('USA', { year: 1985 }).peacekeepingRatePercent; // => 30.3997
 * of('USA', { year: 2001, date: '2001-07-01' }).peacekeepingRatePercent; // => 27.3733
 * const { low, high } = of('USA', { year: 2007 }).range;
 * [low, high]; // => [25.7426, 26.1038]
 * ```
 */
export function effectiveRates(facts: ScaleFacts, query: EffectiveRatesQuery): EffectiveRates {
  const year = checkYear(checkKeys(query, ['year', 'date', 'overrides', 'reform']).year);
  const { date, overrides, reform } = query;
  const { earlierScales: earlier } = checkFacts(facts, ...scaleTables);
  const first = earlier ? `${earlier.firstYear}-01-01` : firstDayOf(levelFactors);
  if (date !== undefined && (checkDate(date).slice(0, 4) !== String(year) || date < first))
    throw new BlueLedgerError('bad-query', {
      what: `${date} is not a day of ${year} on which ${earlier ? 'rates are available' : 'levels applied'}`,
      where: 'date',
      expected: `a day of ${year}, not before ${first}`,
    });
  const levels = overrides === undefined ? undefined : checkKeys(overrides, ['levels'], 'overrides').levels;
  if (levels !== undefined) checkRecord(levels, 'overrides.levels');
  const options = {
    ...(date === undefined ? {} : { date }),
    ...(overrides === undefined ? {} : { overrides }),
    ...(reform === undefined ? {} : { reform }),
  };
  return answer(
    {
      kind: 'effectiveRates',
      query: { year, ...options },
      title: `Effective rates of assessment for peacekeeping, ${date ?? year}`,
    },
    (recorder) => {
      const without = (rates: readonly StateRate[]) =>
        membersWithoutRate(facts.memberStates, rates, year, recorder, earlier?.formerStates);
      if (levels !== undefined || reform !== undefined) {
        const derived = deriveRates(facts, year, recorder, options);
        recorder.note('rates-derived');
        return {
          ...derived,
          scheme: 'levels',
          certainty: derived.rates[0]?.certainty ?? 'assumed',
          from: date ?? `${year}-01-01`,
          to: `${year}-12-31`,
          sums: scaleSums(facts, year, derived.rates),
          withoutRate: without(derived.rates),
        } as const;
      }
      const scale = scaleOn(facts, { year, date }, recorder);
      if (!scale) throw noRatesOf(facts, year, 'year', hasRegularRates(facts, year));
      noteScales(recorder, [scale]);
      if (date === undefined) noteDays(recorder, [scale]);
      const { scheme, certainty, from, to, rates, premium } = scale;
      const [low, high] = [premium.low, premium.high].map((end) => Number(decimalText(end, 6))) as [number, number];
      const [exactLow, exactHigh] = [fractionOf(premium.low), fractionOf(premium.high)];
      const sums = scaleSums(facts, year, rates);
      noteSums(recorder, year, sums);
      const carried: PremiumOfScale = isExact(scale)
        ? { permanentMemberFactor: low, exactPermanentMemberFactor: exactLow }
        : {
            permanentMemberFactor: undefined,
            exactPermanentMemberFactor: undefined,
            permanentMemberFactorRange: { low, high, exactLow, exactHigh },
          };
      // The scale is known to other answers: who changes this one must not change those.
      const own = rates.map((rate) => ({ ...rate }));
      return { ...carried, scheme, certainty, from, to, rates: own, sums, withoutRate: without(rates) };
    },
  );
}
