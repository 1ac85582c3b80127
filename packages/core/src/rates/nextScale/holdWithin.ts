import { BlueLedgerError } from '../../internal/errors/index.js';

/** The lowest and the highest share of each state. */
export interface ShareBounds {
  readonly lowest: (index: number) => number;
  readonly highest: (index: number) => number;
}

/**
 * Shares held within bounds, with the same sum as before: a share beyond a bound is set to it, and what that frees or
 * costs is spread over the others pro rata, but never over a state at a bound, of this step or of one before.
 *
 * @param held the states at a bound; those of this step are added.
 * @throws BlueLedgerError `bad-query` where no state is left to take what the bounds free or cost.
 */
export function holdWithin(shares: readonly number[], { lowest, highest }: ShareBounds, held: boolean[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const bounded = [...shares];
  for (;;) {
    let beyond = false;
    bounded.forEach((share, index) => {
      if (held[index]) return;
      const bound = Math.min(Math.max(share, lowest(index)), highest(index));
      if (bound === share) return;
      bounded[index] = bound;
      held[index] = true;
      beyond = true;
    });
    if (!beyond) return bounded;
    let fixed = 0;
    let free = 0;
    bounded.forEach((share, index) => {
      if (held[index]) fixed += share;
      else free += share;
    });
    if (free === 0 || fixed >= whole)
      throw new BlueLedgerError('bad-query', {
        what: 'no state is left to take what the floor and the ceilings free or cost',
        where: 'ceiling',
        expected: 'a floor and ceilings within which the rates can add up to 100 per cent',
      });
    const factor = (whole - fixed) / free;
    bounded.forEach((share, index) => {
      if (!held[index]) bounded[index] = share * factor;
    });
  }
}
