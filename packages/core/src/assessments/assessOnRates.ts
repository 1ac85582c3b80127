import { BlueLedgerError, checkList, checkRecord } from '../internal/errors/index.js';
import {
  apportion,
  apportionSafely,
  ratioOf,
  reduce,
  type SafeWeights,
  safeWeights,
  tieIn,
} from '../internal/math/index.js';
import type { EffectiveRate } from '../rates/carryDiscounts.js';
import type { StateRate } from '../rates/datedScale.js';

/** What one Member State is assessed. */
export interface AssessmentLine {
  readonly state: string;
  /** Whole US dollars. */
  readonly amount: number;
}

interface Weights {
  /** What the weights were made of: a list that was changed since has others. */
  readonly shares: readonly EffectiveRate['exactShare'][];
  /** Unrounded shares as the smallest whole numbers in the same proportion. */
  readonly exact: readonly bigint[];
  readonly safe: SafeWeights | undefined;
}

const known = new WeakMap<readonly StateRate[], Weights>();

function weightsOf(rates: readonly StateRate[]): Weights {
  const cached = known.get(rates);
  const same = (share: string, index: number) => share === rates[index]?.exactShare;
  if (cached && cached.shares.length === rates.length && cached.shares.every(same)) return cached;
  const exactShares = checkList(rates, 'rates').map((rate, index) => {
    const { state, exactShare, range } = checkRecord(rate, `rates[${index}]`);
    if (range === undefined) return exactShare;
    throw new BlueLedgerError('bad-query', {
      what: `the rate of ${state} lies between ${range.low} and ${range.high} per cent`,
      where: `rates[${index}]`,
      expected: 'one rate for every state, as effectiveRates gives them for 1974 to 2003 and from 2012 on',
    });
  });
  const ratios = exactShares.map(ratioOf);
  const odd = ratios.findIndex(({ denominator }) => denominator !== ratios[0]?.denominator);
  if (odd > 0)
    throw new BlueLedgerError('facts-disagree', {
      what: `its share ${exactShares[odd]} has another denominator than the first`,
      where: `rates[${odd}]`,
      expected: 'rates of one scale, as effectiveRates gives them',
    });
  const shares = ratios.map(({ numerator }) => numerator);
  const divisor = shares.reduce(
    (a, b) => (a === 0n ? b : b === 0n ? a : a / reduce({ numerator: a, denominator: b }).numerator),
    0n,
  );
  const exact = divisor === 0n ? shares : shares.map((share) => share / divisor);
  const weights = { shares: exactShares, exact, safe: safeWeights(exact) };
  known.set(rates, weights);
  return weights;
}

/**
 * One amount as a line for each state of a scale: whole dollars from unrounded rates, which add up to the amount
 * (largest remainder, our convention; where remainders tie, the dollar goes to the earlier alpha-3 code).
 *
 * @throws BlueLedgerError `bad-number` when the amount is not a whole number; `facts-disagree` for rates of two scales;
 * `bad-query` for a rate that is known within bounds only.
 * @example
 * ```ts
 * const { rates } = effectiveRates({ year: 2025 });
 * assessOnRates(rates, 1_000_000).find(({ state }) => state === 'USA').amount; // => 261584
 * ```
 */
export function assessOnRates(rates: readonly StateRate[], amount: number): AssessmentLine[] {
  const { exact, safe } = weightsOf(rates);
  // Adding 0 makes a plain zero of minus zero.
  const parts =
    safe && Number.isSafeInteger(amount) && amount >= 0 ? apportionSafely(amount + 0, safe) : apportion(amount, exact);
  return rates.map(({ state }, index) => ({ state, amount: Number(parts[index]) }));
}

/** States whose remainders tied in a split, so that the order of their codes decided who was assessed a dollar more. */
export interface TiedStates {
  readonly gained: readonly string[];
  readonly missed: readonly string[];
}

/** Where a tie decided the lines that `assessOnRates` gives; undefined where the remainders alone did. */
export function tieOnRates(rates: readonly StateRate[], amount: number): TiedStates | undefined {
  const tie = tieIn(amount, weightsOf(rates).exact);
  const codes = (indices: readonly number[]) => indices.map((index) => rates[index]?.state as string);
  return tie && { gained: codes(tie.gained), missed: codes(tie.missed) };
}
