import { BlueLedgerError } from '../internal/errors/index.js';
import { apportion } from '../internal/math/index.js';
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
  const held = new Map<string, number>();
  // A rate that stands above the ceiling of the least developed countries by decision is not cut by a rule of ours.
  for (const rated of states)
    if (rated.regular > ceilingOf(rated) && rated.regular <= ceiling) held.set(rated.state, rated.regular);
  for (;;) {
    const free = states.filter(({ state }) => !held.has(state));
    const left = whole - [...held.values()].reduce((sum, rate) => sum + rate, 0);
    const lowest = free.length * floor;
    const highest = free.reduce((sum, rated) => sum + ceilingOf(rated), 0);
    if (left < lowest || left > highest)
      throw new BlueLedgerError('bad-query', {
        what: 'no state is left to take the points of the regular scale that the bounds free or cost',
        where: 'regular-scale-ceiling',
        expected: 'bounds within which the rates can add up to what they did',
      });
    if (free.length === 0) break;
    const parts = apportion(
      left,
      free.map(({ regular }) => regular),
    ).map(Number);
    const beyond = free.map((rated, index) => {
      const [part, highest] = [parts[index] as number, ceilingOf(rated)];
      return { state: rated.state, part, highest, bound: Math.min(Math.max(part, floor), highest) };
    });
    // What the ceilings free, less what the floor costs. Only the side that weighs more is sure: points that are freed may
    // lift a state over the floor, and points that are lacking may bring one under its ceiling. A state at its bound stays.
    const freed = beyond.reduce((sum, { part, bound }) => sum + part - bound, 0);
    for (const { state, part, highest, bound } of beyond)
      if ((freed >= 0 && part >= highest) || (freed <= 0 && part <= floor)) held.set(state, bound);
    if (beyond.every(({ part, bound }) => part === bound)) {
      for (const { state, part } of beyond) held.set(state, part);
      break;
    }
  }
  return states.map((rated) => ({ ...rated, regular: held.get(rated.state) ?? rated.regular }));
}
