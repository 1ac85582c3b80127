import { BlueLedgerError } from '../../internal/errors/index.js';
import { apportionWithin } from '../apportionWithin.js';
import type { Methodology } from './methodology.js';

/** Shares as whole weights: fine enough that no rounding of theirs decides a thousandth of a per cent. */
const weightUnits = 1e12;

/**
 * Shares as thousandths of a per cent that add up to a total, each within floor and ceilings, by largest remainder.
 *
 * @throws BlueLedgerError `bad-query` where floor and ceilings leave no room for the total.
 */
export function boundUnits(
  shares: readonly number[],
  {
    total,
    methodology: { floor, leastDevelopedCeiling, ceiling },
    isLeastDeveloped,
    atCeiling,
  }: {
    readonly total: number;
    readonly methodology: Methodology;
    readonly isLeastDeveloped: readonly boolean[];
    /** States that stay at the ceiling whatever their weight. */
    readonly atCeiling?: readonly boolean[] | undefined;
  },
): number[] {
  // A floor and a ceiling between two thousandths hold the printed rate to the thousandth within them.
  const lowest = Math.ceil(floor * 100_000 - 1e-6);
  const unitsUnder = (share: number) => Math.floor(share * 100_000 + 1e-6);
  const [lower, higher] = [unitsUnder(leastDevelopedCeiling), unitsUnder(ceiling)];
  const units = apportionWithin(
    total,
    shares.map((share, index) => ({
      weight: Math.round(share * weightUnits),
      lowest: atCeiling?.[index] ? higher : lowest,
      highest: isLeastDeveloped[index] ? Math.min(lower, higher) : higher,
    })),
  );
  if (units) return units;
  throw new BlueLedgerError('bad-query', {
    what: 'no state is left to take what the floor and the ceilings free or cost',
    where: 'ceiling',
    expected: 'a floor and ceilings within which the rates can add up to 100 per cent',
  });
}
