import { checkYear } from '../quantity/index.js';
import { type Answer, answer } from '../working/index.js';
import { type DerivedRates, deriveRates } from './deriveRates.js';
import type { ScaleFacts } from './facts.js';
import { membersWithoutRate, type StateWithoutRate } from './membersWithoutRate.js';

export interface EffectiveRatesQuestion {
  /** Calendar year, 2012 to 2027 with the bundled facts. */
  readonly year: number;
}

export type EffectiveRates = Answer<'effectiveRates', EffectiveRatesQuestion> &
  DerivedRates & { readonly withoutRate: readonly StateWithoutRate[] };

/**
 * The effective rate of assessment of every Member State for peacekeeping in a calendar year, derived (never looked up)
 * from regular rates, level factors and the permanent members' premium (A/RES/55/235). Rates in per cent; exact shares
 * as fractions that add up to one. Members that the scale has no rate for are listed apart.
 *
 * @throws BlueLedgerError `bad-year` for what is no year, `year-not-covered` outside the years with levels in hand.
 * @example
 * ```ts
 * const { rates } = effectiveRates({ year: 2025 });
 * rates.find(({ state }) => state === 'USA')?.peacekeepingRatePercent; // => 26.1584
 * ```
 */
export function effectiveRates(facts: ScaleFacts, question: EffectiveRatesQuestion): EffectiveRates {
  const year = checkYear(question.year);
  return answer(
    { kind: 'effectiveRates', question: { year }, title: `Effective rates of assessment for peacekeeping, ${year}` },
    (recorder) => {
      const derived = deriveRates(facts, year, recorder);
      recorder.note('rates-derived');
      return { ...derived, withoutRate: membersWithoutRate(facts.memberStates, derived.rates, year, recorder) };
    },
  );
}
