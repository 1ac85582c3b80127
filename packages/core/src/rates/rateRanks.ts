import { type Answer, answer } from '../internal/answer/index.js';
import { checkKeys } from '../internal/errors/index.js';
import { checkYear, type Fraction, fractionOf, ratioOf } from '../internal/math/index.js';
import { deriveEnactedRates } from './deriveEnactedRates.js';
import { type ScaleFacts } from './facts.js';
import { checkTop, type Ranked, rankStates } from './rankStates.js';

export interface RateRanksQuery {
  /** Calendar year, 2012 to 2027. */
  readonly year: number;
  /** How many of the largest payers to name; the others are added up. Default 10. */
  readonly top?: number | undefined;
}

export interface RankedRate extends Ranked {
  /** Peacekeeping rate in per cent, four decimals. */
  readonly ratePercent: number;
  readonly exactShare: Fraction;
}

export type RateRanks = Answer<'rateRanks', Required<RateRanksQuery>> & {
  /** The largest, with all that share the last place. */
  readonly ranks: readonly RankedRate[];
  readonly topShare: Fraction;
  /** All other states of the scale together. */
  readonly others: { readonly states: number; readonly exactShare: Fraction };
};

/**
 * The largest payers of a year by effective rate of assessment for peacekeeping, and all others added up: exact shares
 * that add up to one.
 *
 * @throws BlueLedgerError `bad-year`, `bad-number`, `year-not-covered`.
 * @example
 * ```ts
 * rateRanks({ year: 2025, top: 3 }).ranks.map(({ state, ratePercent }) => [state, ratePercent]);
 * // => [['USA', 26.1584], ['CHN', 23.7851], ['JPN', 6.93]]
 * ```
 */
export function rateRanks(facts: ScaleFacts, query: RateRanksQuery): RateRanks {
  const { top = 10 } = checkKeys(query, ['year', 'top']);
  const year = checkYear(query.year);
  checkTop(top);
  return answer(
    {
      kind: 'rateRanks',
      query: { year, top },
      title: `The largest payers for peacekeeping by effective rate of assessment, ${year}`,
    },
    (recorder) => {
      const { rates } = deriveEnactedRates(facts, year, recorder);
      recorder.note('rates-derived');
      const lines = rates.map(({ state, peacekeepingRatePercent, exactShare }) => ({
        state,
        ratePercent: peacekeepingRatePercent,
        exactShare,
      }));
      const all = rankStates(facts.memberStates, lines, ({ exactShare }) => ratioOf(exactShare).numerator);
      const ranks = all.filter(({ rank }) => rank <= top);
      const sum = (some: typeof all) => {
        const shares = some.map(({ exactShare }) => ratioOf(exactShare));
        const denominator = ratioOf(all[0]?.exactShare ?? '0/1').denominator;
        return fractionOf({ numerator: shares.reduce((total, { numerator }) => total + numerator, 0n), denominator });
      };
      const rest = all.slice(ranks.length);
      return { ranks, topShare: sum(ranks), others: { states: rest.length, exactShare: sum(rest) } };
    },
  );
}
