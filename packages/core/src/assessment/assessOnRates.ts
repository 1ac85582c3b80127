import { apportion, apportionSafely, ratioOf, reduce, type SafeWeights, safeWeights } from '../quantity/index.js';
import type { EffectiveRate } from '../scale/index.js';

/** What one Member State is assessed. */
export interface AssessmentLine {
  readonly state: string;
  /** Whole US dollars. */
  readonly amount: number;
}

interface Weights {
  /** Unrounded shares as the smallest whole numbers in the same proportion. */
  readonly exact: readonly bigint[];
  readonly safe: SafeWeights | undefined;
}

const known = new WeakMap<readonly EffectiveRate[], Weights>();

function weightsOf(rates: readonly EffectiveRate[]): Weights {
  const found = known.get(rates);
  if (found) return found;
  const shares = rates.map(({ exactShare }) => ratioOf(exactShare).numerator);
  const divisor = shares.reduce(
    (a, b) => (a === 0n ? b : b === 0n ? a : a / reduce({ numerator: a, denominator: b }).numerator),
    0n,
  );
  const exact = divisor === 0n ? shares : shares.map((share) => share / divisor);
  const weights = { exact, safe: safeWeights(exact) };
  known.set(rates, weights);
  return weights;
}

/**
 * One amount as a line for each state of a scale: whole dollars from unrounded rates, which add up to the amount
 * (largest remainder, our convention).
 *
 * @throws BlueLedgerError `bad-number` when the amount is no whole number.
 * @example
 * ```ts
 * const { rates } = effectiveRates({ year: 2025 });
 * assessOnRates(rates, 1_000_000).find(({ state }) => state === 'USA').amount; // => 261584
 * ```
 */
export function assessOnRates(rates: readonly EffectiveRate[], amount: number): AssessmentLine[] {
  const { exact, safe } = weightsOf(rates);
  // Adding 0 makes a plain zero of minus zero.
  const parts =
    safe && Number.isSafeInteger(amount) && amount >= 0 ? apportionSafely(amount + 0, safe) : apportion(amount, exact);
  return rates.map(({ state }, index) => ({ state, amount: Number(parts[index]) }));
}
