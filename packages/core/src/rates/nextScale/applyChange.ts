import { boundUnits } from './boundUnits.js';
import { type ComputedScale, thousandths } from './computedScale.js';
import type { Methodology } from './methodology.js';

/**
 * The official rates in thousandths of a per cent, each times the change of its computed share from the scale decided to the
 * next, within floor and ceilings, adding up. A raw computed rate would carry what the incomes of the table get wrong today
 * into the projection. All in one order of states.
 */
export function applyChange(
  official: readonly number[],
  { before, next }: { readonly before: ComputedScale; readonly next: ComputedScale },
  options: {
    readonly methodology: Methodology;
    readonly heldUnits: number;
    readonly isLeastDeveloped: readonly boolean[];
  },
): number[] {
  const [old, now] = [before.sharesAfter('ceiling'), next.sharesAfter('ceiling')];
  const { ceiling } = options.methodology;
  return boundUnits(
    now.map((share, index) => (((official[index] as number) / thousandths) * share) / (old[index] as number)),
    {
      total: thousandths - options.heldUnits,
      methodology: options.methodology,
      isLeastDeveloped: options.isLeastDeveloped,
      atCeiling: now.map((share) => share >= ceiling - 1e-9),
    },
  );
}
