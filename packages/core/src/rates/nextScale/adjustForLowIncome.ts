/**
 * The low per capita income adjustment: the income of a state below the threshold falls by the gradient times the share by
 * which its income per head is below it. What is taken off goes to the states above, pro rata to their incomes, but not to
 * those that stand at the ceiling: their part would come back to all others, and the states below would pay for their own
 * relief.
 *
 * @param below which states are below the threshold.
 * @param sharesNone which states above it take no part of what is taken off.
 */
export function adjustForLowIncome(
  incomes: readonly number[],
  {
    perHead,
    threshold,
    gradient,
    below,
    sharesNone,
  }: {
    readonly perHead: readonly number[];
    readonly threshold: number;
    readonly gradient: number;
    readonly below: readonly boolean[];
    readonly sharesNone: readonly boolean[];
  },
): number[] {
  let taken = 0;
  let bearing = 0;
  const reduced = incomes.map((income, index) => {
    if (!below[index]) {
      if (!sharesNone[index]) bearing += income;
      return income;
    }
    const reduction = income * gradient * Math.max(1 - (perHead[index] as number) / threshold, 0);
    taken += reduction;
    return income - reduction;
  });
  if (bearing === 0) return [...incomes];
  const factor = 1 + taken / bearing;
  return reduced.map((income, index) => (below[index] || sharesNone[index] ? income : income * factor));
}
