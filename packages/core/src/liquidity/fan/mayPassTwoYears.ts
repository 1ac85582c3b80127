import { Column, Matrix } from '../engine/matrix.js';
import { debtsOf } from '../engine/paymentsOf.js';
import type { SimulationInputs } from '../engine/simulationInputs.js';
import type { DrawnPayments, WayPayments } from './drawnPayments.js';

/** Of one state, what had fallen due by the end of the calendar year before, by month and mission. */
function dueBefore(inputs: SimulationInputs, state: number): Matrix {
  const { months, missions, letters } = inputs;
  const before = new Matrix(months.length, missions.length);
  const due = debtsOf(inputs, state);
  let atNewYear = new Column(missions.length);
  for (const [month, name] of months.entries()) {
    if (month > 0 && name.endsWith('-01')) atNewYear = due.copy();
    for (const letter of letters) if (letter.due === month) due.add(letter.mission, letter.lines.get(state));
    before.row(month).assign(atNewYear);
  }
  return before;
}

/** Assessed on a state in the two calendar years before each month; no limit where a year is not available. */
function twoYearsOf({ months, assessedIn }: SimulationInputs, state: number): readonly number[] {
  return months.map((month) => {
    const year = Number(month.slice(0, 4));
    const [last, previous] = [assessedIn.get(year - 1), assessedIn.get(year - 2)];
    const assessed = last && previous ? last.get(state) + previous.get(state) : 0;
    return assessed > 0 ? assessed : Number.POSITIVE_INFINITY;
  });
}

/** Whether arrears reach their limit in some month, when so much is paid by month and mission. */
function passes(before: Matrix, paid: Matrix, limits: readonly number[]): boolean {
  const paidSoFar = new Column(before.columns);
  return limits.some((limit, month) => {
    let arrears = 0;
    for (let mission = 0; mission < before.columns; mission += 1) {
      paidSoFar.add(mission, paid.get(month, mission));
      arrears += Math.max(0, before.get(month, mission) - paidSoFar.get(mission));
    }
    return arrears >= limit;
  });
}

/** The probability that something holds of the payments, over all ways of every year, each by its weight. */
function probabilityOf(
  holds: (paid: Matrix) => boolean,
  paid: Matrix,
  [ways, ...later]: readonly (readonly WayPayments[])[],
): number {
  if (!ways) return holds(paid) ? 1 : 0;
  const weights = ways.reduce((sum, { weight }) => sum + weight, 0);
  return ways.reduce((sum, { weight, payments }) => {
    const together = paid.copy();
    together.addAll(payments);
    return sum + (weight / weights) * probabilityOf(holds, together, later);
  }, 0);
}

/**
 * How likely each state's arrears pass two years of assessments, over all its ways of paying: they are few, so that
 * nothing need be drawn. Payments meet the oldest debt of a mission first.
 */
export function mayPassTwoYears(
  inputs: SimulationInputs,
  { byState }: DrawnPayments,
): { state: string; probability: number }[] {
  const { months, missions, states } = inputs;
  const nothing = new Matrix(months.length, missions.length);
  return byState.flatMap(({ state, fixed, years }) => {
    const before = dueBefore(inputs, state);
    const limits = twoYearsOf(inputs, state);
    // A state that would not pass even without paying anything never does.
    if (!passes(before, nothing, limits)) return [];
    const probability = probabilityOf((paid) => passes(before, paid, limits), fixed, years);
    return probability > 0 ? [{ state: states[state] as string, probability }] : [];
  });
}
