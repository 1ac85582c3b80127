import type { DrawnPayments } from './drawnPayments.js';
import { debtsOf } from './paymentsOf.js';
import type { World } from './world.js';

/**
 * How likely each state's arrears pass two years of assessments, over all its ways of paying: they are few, so that
 * nothing need be drawn. Payments meet the oldest debt of a mission first.
 */
export function mayPassTwoYears(world: World, { byState }: DrawnPayments): { state: string; probability: number }[] {
  const { months, missions, states, letters, assessedIn } = world;
  const count = missions.length;
  const likely: { state: string; probability: number }[] = [];
  for (const { state, fixed, years } of byState) {
    /** Fallen due by the end of the calendar year before, by month and mission. */
    const before = new Float64Array(months.length * count);
    const due = debtsOf(world, state);
    let dueBefore = new Float64Array(count);
    const limits = months.map((month) => {
      const year = Number(month.slice(0, 4));
      const [one, two] = [assessedIn.get(year - 1)?.[state], assessedIn.get(year - 2)?.[state]];
      return one === undefined || two === undefined || one + two <= 0 ? Number.POSITIVE_INFINITY : one + two;
    });
    for (const [month, name] of months.entries()) {
      if (month > 0 && name.endsWith('-01')) dueBefore = due.slice();
      for (const letter of letters)
        if (letter.due === month)
          due[letter.mission] = (due[letter.mission] as number) + (letter.lines[state] as number);
      before.set(dueBefore, month * count);
    }
    const passes = (paid: Float64Array) => {
      const sums = new Float64Array(count);
      return months.some((_, month) => {
        let arrears = 0;
        for (let mission = 0; mission < count; mission += 1) {
          const cell = month * count + mission;
          sums[mission] = (sums[mission] as number) + (paid[cell] as number);
          arrears += Math.max(0, (before[cell] as number) - (sums[mission] as number));
        }
        return arrears >= (limits[month] as number);
      });
    };
    // Who would not pass without paying anything at all never does.
    if (!passes(new Float64Array(months.length * count))) continue;
    const over = (paid: Float64Array, year: number): number => {
      const ways = years[year];
      if (!ways) return passes(paid) ? 1 : 0;
      const all = ways.reduce((sum, { weight }) => sum + weight, 0);
      return ways.reduce(
        (sum, { weight, payments }) =>
          sum +
          (weight / all) *
            over(
              paid.map((amount, cell) => amount + (payments[cell] as number)),
              year + 1,
            ),
        0,
      );
    };
    const probability = over(fixed, 0);
    if (probability > 0) likely.push({ state: states[state] as string, probability });
  }
  return likely;
}
