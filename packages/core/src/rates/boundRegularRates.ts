import { BlueLedgerError } from '../internal/errors/index.js';
import { apportionWithin } from './apportionWithin.js';
import type { RatedState } from './carryDiscounts.js';

/** Bounds of the regular scale, as whole numbers of the last printed digit of its rates. */
export interface BoundRates {
  readonly floor: number;
  readonly ceiling: number;
  readonly leastDevelopedCeiling: number;
}

/**
 * Regular rates held within another floor and ceiling, with the same sum as before. How the Assembly would spread the
 * points is not decided anywhere, so the rule is ours, and is called so: rates above the ceiling are cut to it, rates under
 * the floor raised to it, and what that frees (or costs) is spread over all other states pro rata to their rates, by
 * largest remainder; a state that this would carry beyond a bound stops there, and the others take the rest. Bounds within
 * which the sum can stand always give rates. Least developed countries (level J) have the lower ceiling.
 *
 * @throws BlueLedgerError `bad-query` where the floor lies above a ceiling, or no state is left to take the points.
 */
export function boundRegularRates(states: readonly RatedState[], bounds: BoundRates): RatedState[] {
  const { floor, ceiling, leastDevelopedCeiling } = bounds;
  if (floor > leastDevelopedCeiling || leastDevelopedCeiling > ceiling)
    throw new BlueLedgerError('bad-query', {
      what: 'the floor of the regular scale lies above a ceiling',
      where: 'regular-scale-floor',
      expected: 'a floor not above the ceiling of the least developed countries, nor that above the ceiling of all',
    });
  const ceilingOf = ({ level }: RatedState) => (level === 'J' ? leastDevelopedCeiling : ceiling);
  const whole = states.reduce((sum, { regular }) => sum + regular, 0);
  const rates = apportionWithin(
    whole,
    states.map((rated) => {
      const { regular } = rated;
      const highest = ceilingOf(rated);
      // A rate that stands above the ceiling of the least developed countries by decision is not cut by a rule of ours.
      return regular > highest && regular <= ceiling
        ? { weight: regular, lowest: regular, highest: regular }
        : { weight: regular, lowest: floor, highest };
    }),
  );
  if (!rates)
    throw new BlueLedgerError('bad-query', {
      what: 'no state is left to take the points of the regular scale that the bounds free or cost',
      where: 'regular-scale-ceiling',
      expected: 'bounds within which the rates can add up to what they did',
    });
  return states.map((rated, index) => ({ ...rated, regular: rates[index] as number }));
}
