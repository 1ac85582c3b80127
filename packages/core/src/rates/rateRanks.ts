import { type Answer, answer } from '../internal/answer/index.js';
import { checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear, type Fraction } from '../internal/math/index.js';
import { memberStates } from '../internal/states/index.js';
import { type StateRate, shareRangeOf } from './datedScale.js';
import { type ScaleFacts, scaleTables } from './facts.js';
import { noteDays, noteScales } from './noteScale.js';
import type { PercentRange } from './percentRange.js';
import { checkTop, type Ranked } from './rankStates.js';
import { requiredScaleOn } from './scaleOn.js';
import { type ShareInRange, shareFields } from './shareInRange.js';

export interface RateRanksQuery {
  /** Calendar year, 1974 to 2027 with the scales before 2012 available. */
  readonly year: number;
  /** How many of the largest payers to name; the others are added up. Default 10. */
  readonly top?: number | undefined;
}

/** A state with its rate and place. A rate between two can leave more than one place: from `rank` to `lastRank`. */
export type RankedRate = Ranked & {
  /** The place if all rates between two were the others’ best case; equal to `rank` where the rates decide it. */
  readonly lastRank: number;
} & (
    | {
        /** Peacekeeping rate in per cent, four decimals. */
        readonly peacekeepingRatePercent: number;
        readonly exactShare: Fraction;
        readonly range?: undefined;
      }
    | { readonly peacekeepingRatePercent: undefined; readonly exactShare: undefined; readonly range: PercentRange }
  );

export type RateRanks = Answer<'rateRanks', Required<RateRanksQuery>> & {
  /** The largest, with all that share or can have the last place. */
  readonly ranks: readonly RankedRate[];
  /** Undefined where it lies between two: `topRange`. */
  readonly topShare: Fraction | undefined;
  readonly topRange?: PercentRange | undefined;
  /** All other states of the scale together. */
  readonly others: { readonly states: number } & Pick<ShareInRange, 'exactShare' | 'range'>;
};

function rankRates(table: ScaleFacts['memberStates'], rates: readonly StateRate[]): RankedRate[] {
  const known = memberStates(table);
  // All shares of a scale have one denominator.
  const valued = rates.map((rate) => {
    const { low, high } = shareRangeOf(rate);
    return { rate, low: low.numerator, high: high.numerator };
  });
  return valued
    .map(({ rate, low, high }): RankedRate => {
      const { state } = rate;
      const rank = 1 + valued.filter((other) => other.low > high).length;
      const lastRank = 1 + valued.filter((other) => other.rate !== rate && other.high > low).length;
      const place = { state, name: known.get(state)?.name ?? state, rank, lastRank };
      return rate.range
        ? { ...place, peacekeepingRatePercent: undefined, exactShare: undefined, range: rate.range }
        : { ...place, peacekeepingRatePercent: rate.peacekeepingRatePercent, exactShare: rate.exactShare };
    })
    .sort((a, b) => a.rank - b.rank || a.lastRank - b.lastRank || (a.state < b.state ? -1 : 1));
}

/**
 * The largest payers of a year by effective rate of assessment for peacekeeping, and all others added up: exact shares
 * that add up to one. Equal rates share a place. Where levels are open (2004 to 2011) a state stands at the best place that
 * its rate leaves, with the worst in `lastRank`, and sums have the lowest and the highest that the levels leave.
 *
 * @throws BlueLedgerError `bad-year`, `bad-number`, `year-not-covered`.
 * @example
 * ```ts
 * rateRanks({ year: 2025, top: 3 }).ranks.map((line) => [line.state, line.peacekeepingRatePercent]);
 * // => [['USA', 26.1584], ['CHN', 23.7851], ['JPN', 6.93]]
 * ```
 */
export function rateRanks(facts: ScaleFacts, query: RateRanksQuery): RateRanks {
  const { top = 10 } = checkKeys(query, ['year', 'top']);
  const year = checkYear(query.year);
  checkTop(top);
  checkFacts(facts, ...scaleTables);
  return answer(
    {
      kind: 'rateRanks',
      query: { year, top },
      title: `The largest payers for peacekeeping by effective rate of assessment, ${year}`,
    },
    (recorder) => {
      const scale = requiredScaleOn(facts, { year }, recorder);
      noteScales(recorder, [scale]);
      noteDays(recorder, [scale]);
      const all = rankRates(facts.memberStates, scale.rates);
      const ranks = all.filter(({ rank }) => rank <= top);
      const rest = all.slice(ranks.length);
      const sum = (some: readonly RankedRate[]) => {
        const codes = new Set(some.map(({ state }) => state));
        return shareFields(
          scale.sumOf((state) => codes.has(state)),
          2,
        );
      };
      const { exactShare: topShare, range: topRange } = sum(ranks);
      const { exactShare, range } = sum(rest);
      return {
        ranks,
        topShare,
        ...(topRange ? { topRange } : {}),
        others: { states: rest.length, exactShare, ...(range ? { range } : {}) },
      };
    },
  );
}
