import { BlueLedgerError } from '../../internal/errors/index.js';

/** The lowest and the highest share of each state. */
export interface ShareBounds {
  readonly lowest: number;
  readonly highest: ArrayLike<number>;
}

/**
 * Shares held within bounds, with the same sum as before: a share beyond a bound is set to it, and what that frees or
 * costs is spread over the others pro rata, but never over a state at a bound, of this step or of one before.
 *
 * @param held the states at a bound; those of this step are added.
 * @throws BlueLedgerError `bad-query` where no state is left to take what the bounds free or cost.
 */
export function holdWithin(
  shares: readonly number[],
  { lowest, highest }: ShareBounds,
  held: boolean[],
): readonly number[] {
  let bounded: number[] | undefined;
  let whole = 0;
  for (const share of shares) whole += share;
  // Loops rather than array methods: this runs some dozens of times at each step of a slider.
  for (;;) {
    const now: readonly number[] = bounded ?? shares;
    let beyond = false;
    let [fixed, free] = [0, 0];
    const next = new Array<number>(now.length);
    for (let index = 0; index < now.length; index += 1) {
      const share = now[index] as number;
      next[index] = share;
      if (!held[index]) {
        const bound = Math.min(Math.max(share, lowest), highest[index] as number);
        if (bound === share) {
          free += share;
          continue;
        }
        next[index] = bound;
        held[index] = true;
        beyond = true;
      }
      fixed += next[index] as number;
    }
    if (!beyond) return now;
    if (free === 0 || fixed >= whole)
      throw new BlueLedgerError('bad-query', {
        what: 'no state is left to take what the floor and the ceilings free or cost',
        where: 'ceiling',
        expected: 'a floor and ceilings within which the rates can add up to 100 per cent',
      });
    const factor = (whole - fixed) / free;
    for (let index = 0; index < next.length; index += 1)
      if (!held[index]) next[index] = (next[index] as number) * factor;
    bounded = next;
  }
}
