/** A rate beside the official one, in thousandths of a per cent. */
export interface RatePair {
  readonly state: string;
  readonly official: number;
  readonly computed: number;
}

/** How near computed rates come to the official scale. */
export interface ScaleAgreement {
  /** States compared. */
  readonly states: number;
  /** The same to the thousandth of a per cent. */
  readonly exact: number;
  /** The same, or a thousandth of a per cent beside it. */
  readonly withinThousandth: number;
  /** Median error of the rates over 0.05 per cent, in per cent of the official rate. */
  readonly medianErrorPercent: number | undefined;
  /** The largest of these errors. */
  readonly worst: { readonly state: string; readonly errorPercent: number } | undefined;
  /** Sum of the differences of all states, up and down, in points of a per cent. */
  readonly sumOfDifferences: number;
}

/** Rates up to 0.05 per cent are left out of relative errors: a thousandth is two per cent of them and more. */
const smallRate = 50;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The middle of a list, or the mean of the two in the middle, to the hundredth; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return undefined;
  const [lower, upper] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]] as [number, number];
  return hundredths((lower + upper) / 2);
}

/** Size of the error of each rate over 0.05 per cent, in per cent of the official rate. */
export const relativeErrors = (
  pairs: readonly RatePair[],
): readonly { readonly state: string; readonly errorPercent: number }[] =>
  pairs
    .filter(({ official }) => official > smallRate)
    .map(({ state, official, computed }) => ({
      state,
      errorPercent: hundredths((Math.abs(computed - official) / official) * 100),
    }));

/** Counts and errors over all states compared. */
export function scaleAgreement(pairs: readonly RatePair[]): ScaleAgreement {
  const differences = pairs.map(({ official, computed }) => Math.abs(computed - official));
  const errors = relativeErrors(pairs);
  return {
    states: pairs.length,
    exact: differences.filter((difference) => difference === 0).length,
    withinThousandth: differences.filter((difference) => difference <= 1).length,
    medianErrorPercent: median(errors.map(({ errorPercent }) => errorPercent)),
    worst: errors.reduce<(typeof errors)[number] | undefined>(
      (worst, error) => (worst === undefined || error.errorPercent > worst.errorPercent ? error : worst),
      undefined,
    ),
    sumOfDifferences: differences.reduce((sum, difference) => sum + difference, 0) / 1000,
  };
}
