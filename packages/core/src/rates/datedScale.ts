import type { FigureStatus } from '../internal/answer/index.js';
import { type Fraction, type Ratio, ratioOf } from '../internal/math/index.js';
import type { CarriedRates, EffectiveRate, RateCertainty } from './carryDiscounts.js';
import type { PercentRange, RatioRange } from './percentRange.js';

/** A rate that lies between two: of a state whose level is open, or of one that carries what is open of the others. */
export interface BoundedRate {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  readonly certainty: 'bounded';
  /** Undefined where the level is open. */
  readonly level: string | undefined;
  /** Rate of the regular budget, in per cent. */
  readonly regularRatePercent: number;
  readonly factor: undefined;
  readonly exactFactor: undefined;
  readonly peacekeepingRatePercent: undefined;
  readonly unroundedRatePercent: undefined;
  readonly exactShare: undefined;
  /** The lowest and the highest factor, to six decimals. */
  readonly factorRange: FactorRange;
  /** The lowest and the highest rate, to four decimals, and the shares of the whole that they are. */
  readonly range: PercentRange;
}

/** Two factors between which one lies. */
export interface FactorRange {
  readonly low: number;
  readonly high: number;
  readonly exactLow: Fraction;
  readonly exactHigh: Fraction;
}

/** A state's rate on a date: one, or two between which it lies. `certainty` says which. */
export type StateRate = EffectiveRate | BoundedRate;

export type RateScheme = 'groups' | 'levels';

/** What a scale of peacekeeping says of some states together. */
export interface ShareOfScale {
  readonly share: RatioRange;
  /** States among them that have a rate. */
  readonly states: number;
}

/** First and last day. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The peacekeeping rates that hold on a date; `from` and `to` are the days of the year on which they do. */
export interface DatedScale extends DaySpan {
  readonly year: number;
  readonly scheme: RateScheme;
  /** `bounded` where a rate of the scale is. */
  readonly certainty: RateCertainty;
  readonly status: FigureStatus;
  readonly rates: readonly StateRate[];
  /** Regular rates of those who carry are multiplied by this. */
  readonly premium: RatioRange;
  /** Whether a state of the scale counts with a list of members, which names states of today. */
  readonly isAmong: (members: ReadonlySet<string>, state: string) => boolean;
  /** Share of the whole that some states of the scale have together. */
  readonly sumOf: (has: (state: string) => boolean) => RatioRange;
  /** The same of a list of members, which names states of today. */
  readonly shareOf: (members: readonly string[]) => ShareOfScale;
}

/** A scale that has one rate for every state. */
export type ExactScale = DatedScale & { readonly rates: readonly EffectiveRate[] };

export const isExact = (scale: DatedScale): scale is ExactScale => scale.certainty !== 'bounded';

export const sameCode = (members: ReadonlySet<string>, state: string): boolean => members.has(state);

/** The lowest and the highest share that a rate can be; one where it is known. */
export function shareRangeOf({ exactShare, range }: StateRate): RatioRange {
  if (range) return { low: ratioOf(range.exactLow), high: ratioOf(range.exactHigh) };
  const share = ratioOf(exactShare);
  return { low: share, high: share };
}

/** A scale of which every rate is known. */
export function exactScale(
  { rates, exactPermanentMemberFactor }: CarriedRates,
  about: Pick<DatedScale, 'year' | 'from' | 'to' | 'scheme' | 'status'> & { readonly certainty: RateCertainty },
  isAmong: (members: ReadonlySet<string>, state: string) => boolean = sameCode,
): ExactScale {
  const premium = ratioOf(exactPermanentMemberFactor);
  const sumOf = (has: (state: string) => boolean): RatioRange => {
    // All shares of a year have one denominator, so the sum is a sum of whole numbers.
    const share: Ratio = {
      numerator: rates.reduce(
        (sum, { state, exactShare }) => (has(state) ? sum + ratioOf(exactShare).numerator : sum),
        0n,
      ),
      denominator: ratioOf(rates[0]?.exactShare ?? '0/1').denominator,
    };
    return { low: share, high: share };
  };
  return {
    ...about,
    rates,
    premium: { low: premium, high: premium },
    isAmong,
    sumOf,
    shareOf: (members) => {
      const wanted = new Set(members);
      const has = (state: string) => isAmong(wanted, state);
      return { share: sumOf(has), states: rates.filter(({ state }) => has(state)).length };
    },
  };
}
