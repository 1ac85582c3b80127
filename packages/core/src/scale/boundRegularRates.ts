import { BlueLedgerError } from '../error/index.js';
import { apportion } from '../quantity/index.js';
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
 * largest remainder; a state that this would lift above its ceiling stops there, and the others take the rest. Least
 * developed countries (level J) have the lower ceiling.
 *
 * @throws BlueLedgerError `bad-question` where the floor lies above a ceiling, or no state is left to take the points.
 */
export function boundRegularRates(states: readonly RatedState[], bounds: BoundRates): RatedState[] {
  const { floor, ceiling, leastDevelopedCeiling } = bounds;
  if (floor > leastDevelopedCeiling || leastDevelopedCeiling > ceiling)
    throw new BlueLedgerError('bad-question', {
      what: 'the floor of the regular scale lies above a ceiling',
      where: 'regular-scale-floor',
      expected: 'a floor not above the ceiling of the least developed countries, nor that above the ceiling of all',
    });
  const ceilingOf = ({ level }: RatedState) => (level === 'J' ? leastDevelopedCeiling : ceiling);
  const whole = states.reduce((sum, { regular }) => sum + regular, 0);
  const held = new Map<string, number>();
  for (const one of states) {
    if (one.regular < floor) held.set(one.state, floor);
    // A rate that stands above the ceiling of the least developed countries by decision is not cut by a rule of ours.
    else if (one.regular > ceiling) held.set(one.state, ceiling);
    else if (one.regular >= ceilingOf(one)) held.set(one.state, one.regular);
  }
  for (;;) {
    const free = states.filter(({ state }) => !held.has(state));
    const left = whole - [...held.values()].reduce((sum, rate) => sum + rate, 0);
    if (left === 0 && free.length === 0) break;
    if (free.length === 0 || left < free.length * floor)
      throw new BlueLedgerError('bad-question', {
        what: 'no state is left to take the points of the regular scale that the bounds free or cost',
        where: 'regular-scale-ceiling',
        expected: 'bounds within which the rates can add up to what they did',
      });
    const parts = apportion(
      left,
      free.map(({ regular }) => regular),
    );
    const beyond = free.flatMap((one, index) => {
      const part = Number(parts[index]);
      return part > ceilingOf(one)
        ? [[one.state, ceilingOf(one)] as const]
        : part < floor
          ? [[one.state, floor] as const]
          : [];
    });
    if (beyond.length === 0) {
      for (const [index, { state }] of free.entries()) held.set(state, Number(parts[index]));
      break;
    }
    for (const [state, rate] of beyond) held.set(state, rate);
  }
  return states.map((one) => ({ ...one, regular: held.get(one.state) as number }));
}
