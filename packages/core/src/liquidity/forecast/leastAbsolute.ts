/** Rounds of reweighting: on the tables, hundreds more move the mean error of a method by no more than 0.1 per cent. */
const rounds = 60;
/** Residuals below this weigh alike, in the unit of the target: without it one that is met exactly would weigh all. */
const smallest = 1;

/** Solves a small symmetric system by Gauss elimination with the largest pivot; a singular one gives zeros for what it cannot tell. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let at = 0; at < size; at += 1) {
    const pivot = rows.slice(at).reduce((best, row, index) => {
      const [value, known] = [row[at] as number, (rows[best] as number[])[at] as number];
      return Math.abs(value) > Math.abs(known) ? index + at : best;
    }, at);
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const lead = rows[at] as number[];
    const first = lead[at] as number;
    if (Math.abs(first) < 1e-12) continue;
    for (const [index, row] of rows.entries()) {
      if (index === at) continue;
      const times = (row[at] as number) / first;
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] as number) - times * (lead[column] as number);
    }
  }
  return rows.map((row, at) => {
    const first = row[at] as number;
    return Math.abs(first) < 1e-12 ? 0 : (row[size] as number) / first;
  });
}

/**
 * Coefficients with the least sum of absolute residuals, without a constant, to three decimals: by least squares whose weights
 * are the residuals of the round before (Schlossmacher 1973). Large missions would rule a fit by plain squares.
 */
export function leastAbsolute(inputs: readonly (readonly number[])[], target: readonly number[]): number[] {
  const size = inputs[0]?.length ?? 0;
  let weights = target.map(() => 1);
  let fitted: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    const right = new Array<number>(size).fill(0);
    for (const [at, input] of inputs.entries()) {
      const weight = weights[at] as number;
      for (const [i, value] of input.entries()) {
        right[i] = (right[i] as number) + weight * value * (target[at] as number);
        for (const [j, other] of input.entries()) {
          const row = matrix[i] as number[];
          row[j] = (row[j] as number) + weight * value * other;
        }
      }
    }
    fitted = solve(matrix, right);
    weights = inputs.map((input, at) => {
      const forecast = input.reduce((sum, value, i) => sum + value * (fitted[i] as number), 0);
      return 1 / Math.max(smallest, Math.abs((target[at] as number) - forecast));
    });
  }
  return fitted.map((value) => Math.round(value * 1000) / 1000);
}
