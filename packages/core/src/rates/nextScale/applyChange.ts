import { boundUnits } from './boundUnits.js';
import { type ComputedScale, thousandths } from './computedScale.js';
import type { Methodology } from './methodology.js';

/**
 * The official rates, each times the change of its computed share from the scale decided to the next, within floor and
 * ceilings, adding up. A raw computed rate would carry what the incomes of the table get wrong today into the projection.
 */
export function applyChange(
  official: ReadonlyMap<string, number>,
  { before, next }: { readonly before: ComputedScale; readonly next: ComputedScale },
  options: {
    readonly methodology: Methodology;
    readonly heldUnits: number;
    readonly isLeastDeveloped: (state: string) => boolean;
  },
): number[] {
  const [old, now] = [before.sharesAfter('ceiling'), next.sharesAfter('ceiling')];
  const at = new Map(before.states.map((state, index) => [state, old[index] as number]));
  const { ceiling } = options.methodology;
  const total = thousandths - options.heldUnits;
  return boundUnits(
    next.states.map(
      (state, index) => (((official.get(state) ?? 0) / thousandths) * (now[index] as number)) / (at.get(state) ?? 1),
    ),
    {
      total,
      methodology: options.methodology,
      isLeastDeveloped: next.states.map(options.isLeastDeveloped),
      atCeiling: now.map((share) => share >= ceiling - 1e-9),
    },
  );
}
