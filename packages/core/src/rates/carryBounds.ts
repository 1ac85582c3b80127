import type { Recorder } from '../internal/answer/index.js';
import { commonMultiple, decimalText, fractionOf, percentOf, type Ratio, reduce } from '../internal/math/index.js';
import type { EffectiveRate } from './carryDiscounts.js';
import type { BoundedRate, FactorRange, StateRate } from './datedScale.js';
import { isSettled, percentRange, type RatioRange } from './percentRange.js';

/** A state with its regular rate, a whole number of the last printed digit, and what is known of its factor. */
export interface BoundedState {
  readonly state: string;
  readonly level: string | undefined;
  readonly regular: number;
  /** Undefined for those who carry. */
  readonly factor: RatioRange | undefined;
}

export interface CarriedBounds {
  readonly rates: readonly StateRate[];
  readonly premium: RatioRange;
  /** Share of the whole that some states have together. */
  readonly sumOf: (isMember: (state: string) => boolean) => RatioRange;
}

const factorRange = ({ low, high }: RatioRange): FactorRange => ({
  low: Number(decimalText(low, 6)),
  high: Number(decimalText(high, 6)),
  exactLow: fractionOf(reduce(low)),
  exactHigh: fractionOf(reduce(high)),
});

/**
 * `carryDiscounts` where some factors are known within bounds. What some states pay together,
 *
 * sum over those who do not carry of factor × regular rate + regular rates of those who carry × premium,
 *
 * rises with the factors of its own states and falls with those of all others, whose discounts its carriers then carry less
 * of. So its lowest value has the lowest factors inside and the highest outside, and the other way round: both are reached,
 * and all shares add up to one at each. Ranges of several groups do not add up to that of them together.
 */
export function carryBounds(
  states: readonly BoundedState[],
  { rateDecimals, publishedDecimals }: { readonly rateDecimals: number; readonly publishedDecimals: number },
  recorder: Recorder,
): CarriedBounds {
  const denominators = states.flatMap(({ factor }) =>
    factor ? [reduce(factor.low).denominator, reduce(factor.high).denominator] : [],
  );
  const common = commonMultiple(new Set(denominators));
  const lines = states.map(({ state, regular, factor }) => {
    const whole = ({ numerator, denominator }: Ratio) => (common * numerator) / denominator;
    return { state, regular: BigInt(regular), low: factor && whole(factor.low), high: factor && whole(factor.high) };
  });
  const sum = <Line>(list: readonly Line[], of: (line: Line) => bigint) =>
    list.reduce((total, line) => total + of(line), 0n);
  const carriers = sum(lines, ({ regular, low }) => (low === undefined ? regular : 0n));
  const whole = sum(lines, ({ regular }) => regular);
  const denominator = whole * carriers * common;
  const sumOf = (isMember: (state: string) => boolean): RatioRange => {
    const carrying = sum(lines, ({ state, regular, low }) => (low === undefined && isMember(state) ? regular : 0n));
    const end = (own: 'low' | 'high', others: 'low' | 'high'): Ratio => ({
      numerator: sum(lines, ({ state, regular, ...line }) => {
        const member = isMember(state);
        const factor = line[member ? own : others];
        if (factor === undefined) return member ? regular * carriers * common : 0n;
        return (member ? regular * factor * carriers : 0n) + carrying * regular * (common - factor);
      }),
      denominator,
    });
    return { low: end('low', 'high'), high: end('high', 'low') };
  };
  const premiumOf = (end: 'low' | 'high'): Ratio => {
    const discounts = sum(lines, ({ regular, ...line }) => {
      const factor = line[end];
      return factor === undefined ? 0n : regular * (common - factor);
    });
    return reduce({ numerator: carriers * common + discounts, denominator: carriers * common });
  };
  const premium = { low: premiumOf('high'), high: premiumOf('low') };
  recorder.step(() => ({
    step: 'Level A carries the discounts of all other levels: the least and the most that the open levels leave',
    inputs: {
      open: states.filter(({ factor }) => factor && !isSettled(factor)).map(({ state }) => state),
      regularRatesOfLevelA: String(carriers),
      unit: `10^-${rateDecimals} per cent`,
    },
    result: { low: fractionOf(premium.low), high: fractionOf(premium.high) },
  }));
  // Shares are of the whole; rates of the hundred per cent that regular rates are printed in.
  const rateOf = ({ numerator, denominator: of }: Ratio): Ratio => ({
    numerator: numerator * whole,
    denominator: of * 10n ** BigInt(rateDecimals + 2),
  });
  const rates = states.map(({ state, level, regular, factor }, index): StateRate => {
    const { low, high } = lines[index] as (typeof lines)[number];
    const part = (own: bigint) => ({ numerator: BigInt(regular) * own * carriers, denominator });
    const share =
      low === undefined || high === undefined ? sumOf((code) => code === state) : { low: part(low), high: part(high) };
    const regularRatePercent = regular / 10 ** rateDecimals;
    if (level !== undefined && factor && isSettled(factor)) {
      const rate = rateOf(share.low);
      return {
        state,
        certainty: 'derived',
        level,
        regularRatePercent,
        factor: Number(decimalText(factor.low, 6)),
        exactFactor: fractionOf(reduce(factor.low)),
        peacekeepingRatePercent: percentOf(rate, publishedDecimals),
        unroundedRatePercent: percentOf(rate, 12),
        exactShare: fractionOf(share.low),
      } satisfies EffectiveRate;
    }
    const range = percentRange({ low: rateOf(share.low), high: rateOf(share.high) }, publishedDecimals);
    return {
      state,
      certainty: 'bounded',
      level,
      regularRatePercent,
      factor: undefined,
      exactFactor: undefined,
      peacekeepingRatePercent: undefined,
      unroundedRatePercent: undefined,
      exactShare: undefined,
      factorRange: factorRange(factor ?? premium),
      range: { ...range, exactLow: fractionOf(share.low), exactHigh: fractionOf(share.high) },
    } satisfies BoundedRate;
  });
  return { rates, premium, sumOf };
}
