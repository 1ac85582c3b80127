import { apportion, ratioOf, reduce } from '../quantity/index.js';
import type { EffectiveRate } from '../scale/index.js';

/** What one Member State is assessed. */
export interface AssessmentLine {
  readonly state: string;
  /** Whole US dollars. */
  readonly amount: number;
}

const weights = new WeakMap<readonly EffectiveRate[], readonly bigint[]>();

/** Unrounded shares as the smallest whole numbers in the same proportion. */
function weightsOf(rates: readonly EffectiveRate[]): readonly bigint[] {
  const known = weights.get(rates);
  if (known) return known;
  const shares = rates.map(({ exactShare }) => ratioOf(exactShare).numerator);
  const common = shares.reduce((a, b) => {
    const { numerator } = reduce({ numerator: a, denominator: b === 0n ? 1n : b });
    return b === 0n ? a : numerator === 0n ? b : a / numerator;
  }, 0n);
  const small = common === 0n ? shares : shares.map((share) => share / common);
  weights.set(rates, small);
  return small;
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
  const parts = apportion(amount, weightsOf(rates));
  return rates.map(({ state }, index) => ({ state, amount: Number(parts[index]) }));
}
