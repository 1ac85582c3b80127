import type { MeanIncome } from './meanIncome.js';

/**
 * The debt-burden adjustment: of each state whose income per head is under a limit, a share of its mean external debt is
 * subtracted from its income. Income never falls below nought.
 */
export function adjustForDebt(
  means: readonly MeanIncome[],
  { share, limit }: { readonly share: number; readonly limit: number },
): number[] {
  return means.map(({ income, population, debt }) =>
    income / population < limit ? Math.max(income - share * debt, 0) : income,
  );
}
