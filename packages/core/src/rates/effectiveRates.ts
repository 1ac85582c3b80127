import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkKeys, checkRecord } from '../internal/errors/index.js';
import { checkDate, checkYear } from '../internal/math/index.js';
import { firstDayOf, levelFactors } from '../internal/rules/index.js';
import { type DerivedRates, deriveRates } from './deriveRates.js';
import type { ScaleFacts } from './facts.js';
import { membersWithoutRate, type StateWithoutRate } from './membersWithoutRate.js';
import type { ScaleOptions } from './options.js';

export interface EffectiveRatesQuery extends ScaleOptions {
  /** Calendar year: 2012 to 2027, July 2001 to 2003 with the levels of 2001, any other with `overrides.levels`. */
  readonly year: number;
}

export type EffectiveRates = Answer<'effectiveRates', EffectiveRatesQuery> &
  DerivedRates & { readonly withoutRate: readonly StateWithoutRate[] };

/**
 * The effective rate of assessment of every Member State for peacekeeping in a calendar year, derived (never looked up)
 * from regular rates, level factors and the permanent members' premium (A/RES/55/235). Rates in per cent; exact shares
 * as fractions that add up to one. Members that the scale has no rate for are listed apart. `overrides.levels` assumes
 * other levels, `reform` other rules.
 *
 * @throws BlueLedgerError `bad-year` for what is not a valid year, `year-not-covered` outside the years with levels available,
 * `bad-query` for a level that is not valid, a date of another year or a rule that a reform does not change here, `bad-number`
 * for a share that is not valid.
 * @example
 * ```ts
 * const { rates } = effectiveRates({ year: 2025 });
 * rates.find(({ state }) => state === 'USA')?.peacekeepingRatePercent; // => 26.1584
 * ```
 */
export function effectiveRates(facts: ScaleFacts, query: EffectiveRatesQuery): EffectiveRates {
  const year = checkYear(checkKeys(query, ['year', 'date', 'overrides', 'reform']).year);
  const { date, overrides, reform } = query;
  if (date !== undefined && (checkDate(date).slice(0, 4) !== String(year) || date < firstDayOf(levelFactors)))
    throw new BlueLedgerError('bad-query', {
      what: `${date} is not a day of ${year} on which levels applied`,
      where: 'date',
      expected: `a day of ${year}, not before ${firstDayOf(levelFactors)}`,
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
      const derived = deriveRates(facts, year, recorder, options);
      recorder.note('rates-derived');
      return { ...derived, withoutRate: membersWithoutRate(facts.memberStates, derived.rates, year, recorder) };
    },
  );
}
